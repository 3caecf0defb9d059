import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { PLAIN_DAY_FORMAT } from '../../../../../../admin/panel/dates';
import { ItemLink } from '../../../../../../admin/panel/ItemLink';
import { usePhrases } from '../../hooks/usePhrases';
import type { Listed } from '../../services/deadlinesApi';
import type { DossierRow } from '../../types';
import { StatusBadge } from '../DeadlineBadge';

/** What the first page asks for of a list, the nearest due day first; the others are one click away. */
export const FIRST_ROWS = { sort: 'due:asc', page: 1, pageSize: 5 } as const;

interface DossierLinesProps {
  found: Listed<DossierRow>;
  /** Said instead of an empty list. */
  empty: string;
}

/** The first dossiers of a list, each with its deadline and the way to it, and how many there are in all. */
export const DossierLines = ({ found, empty }: DossierLinesProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const { rows, pagination } = found;

  if (rows.length === 0) {
    return <Widget.NoData>{empty}</Widget.NoData>;
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral600">
        {phrase('home.shown', { total: pagination.total, rest: pagination.total - rows.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch">
        {rows.map(({ id, title, subject, deadline, stateLabel }) => (
          <Box
            key={id}
            tag="li"
            paddingTop={2}
            paddingBottom={2}
            borderColor="neutral150"
            borderStyle="solid"
            borderWidth="1px 0 0 0"
          >
            <ItemLink subject={subject}>{title}</ItemLink>
            <Flex gap={2} wrap="wrap">
              {deadline !== null && <StatusBadge status={deadline.status} label={deadline.statusLabel} />}
              <Typography variant="pi" textColor="neutral600">
                {deadline === null
                  ? say(stateLabel)
                  : `${phrase('deadline.short', { due: formatDate(deadline.due, PLAIN_DAY_FORMAT) })} · ${say(stateLabel)}`}
              </Typography>
            </Flex>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
};
