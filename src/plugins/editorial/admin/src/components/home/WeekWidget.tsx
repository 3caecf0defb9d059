import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { SHORT_DAY_FORMAT, TIME_FORMAT } from '../../../../../../admin/panel/dates';
import { ItemLink } from '../../../../../../admin/panel/ItemLink';
import { usePhrases } from '../../hooks/usePhrases';
import { useGetWeekQuery } from '../../services/homeApi';
import type { WeekDay } from '../../types';
import { WidgetQuery } from './WidgetQuery';

/** Where all that is due is listed. */
const DUE_LIST = '/plugins/editorial?tab=due';

const Items = ({ day }: { day: WeekDay }) => {
  const { phrase, formatDate } = usePhrases();
  const { due, scheduled } = day;
  const more = due.count - due.first.length;

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {due.first.map((item) => (
        <Typography key={`due ${item.id}`} tag="li" variant="pi">
          {phrase('home.week.due')} <ItemLink subject={item.subject}>{item.title}</ItemLink>
        </Typography>
      ))}
      {more > 0 && (
        <Typography tag="li" variant="pi">
          <Link tag={RouterLink} to={DUE_LIST}>
            {phrase('home.week.more', { count: more })}
          </Link>
        </Typography>
      )}
      {scheduled.map((item) => (
        <Typography key={`scheduled ${item.id}`} tag="li" variant="pi">
          {phrase('home.week.scheduled', { at: formatDate(item.at, TIME_FORMAT) })}{' '}
          <ItemLink subject={item.subject}>{item.title}</ItemLink>
        </Typography>
      ))}
    </Flex>
  );
};

const Day = ({ day }: { day: WeekDay }) => {
  const { phrase, say, formatDate } = usePhrases();
  const { working, name, today } = day;

  return (
    <Box
      tag="li"
      background={today ? 'primary100' : working ? 'neutral0' : 'neutral100'}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      paddingTop={2}
      paddingBottom={2}
      paddingLeft={3}
      paddingRight={3}
      aria-current={today ? 'date' : undefined}
    >
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight={today ? 'bold' : 'semiBold'}>
          <time dateTime={day.day}>{formatDate(day.day, SHORT_DAY_FORMAT)}</time>
        </Typography>
        {today && <Badge variant="primary">{phrase('home.week.today')}</Badge>}
        {(name !== null || !working) && (
          <Typography variant="pi" textColor="neutral600">
            {name === null ? phrase('home.week.off') : say(name)}
          </Typography>
        )}
      </Flex>
      <Items day={day} />
    </Box>
  );
};

/** The days of this week: which are worked, what is due on each, what is published by itself. */
export const WeekWidget = () => {
  const { phrase } = usePhrases();
  const query = useGetWeekQuery(undefined, { refetchOnMountOrArgChange: true });

  return (
    <WidgetQuery query={query}>
      {(days) => (
        <Flex tag="ol" direction="column" alignItems="stretch" aria-label={phrase('home.week')}>
          {days.map((day) => (
            <Day key={day.day} day={day} />
          ))}
        </Flex>
      )}
    </WidgetQuery>
  );
};
