import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { DAY_FORMAT } from '../../../../../admin/panel/dates';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { RefusalNotice } from '../../../../../admin/panel/RefusalNotice';
import { reasonsOf } from '../../../../../admin/panel/refusal';
import { usePhrases } from '../hooks/usePhrases';
import { useCalculateDeadlineQuery } from '../services/calendarApi';
import type { Calculation, Question } from '../types';
import { DeadlineExplanation } from './DeadlineExplanation';

const Answer = ({ calculation }: { calculation: Calculation }) => {
  const { phrase, say, cite, formatDate } = usePhrases();
  const { due, days, rule, provisional, calendarVersion, explanation } = calculation;

  return (
    <Box
      tag="section"
      aria-live="polite"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
      aria-label={phrase('calculator.result')}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box>
          <Typography tag="h2" variant="pi" textColor="neutral600">
            {phrase('calculator.due')}
          </Typography>
          <Flex gap={3} wrap="wrap">
            <Typography tag="p" variant="alpha">
              {due === null ? phrase('calculator.noLimit') : formatDate(due, DAY_FORMAT)}
            </Typography>
            {provisional && <Badge>{phrase('provisional')}</Badge>}
          </Flex>
          {due !== null && <Typography>{phrase('calculator.until')}</Typography>}
        </Box>
        {rule !== null && (
          <Typography>
            {say(rule.sentence)} ({cite(rule.article)})
          </Typography>
        )}
        {days !== null && <Typography>{phrase('calculator.counted', { days })}</Typography>}
        {provisional && <Typography>{phrase('calculator.provisional')}</Typography>}
        <DeadlineExplanation days={explanation} />
        <Typography variant="pi" textColor="neutral600">
          {phrase('calendarVersion', { version: calendarVersion })}
        </Typography>
      </Flex>
    </Box>
  );
};

/** The calculator's answer, or why there is none. */
export const CalculationResult = ({ question }: { question: Question }) => {
  const query = useCalculateDeadlineQuery(question, { refetchOnMountOrArgChange: true });

  // A question that was refused must not be answered with the last one's day.
  if (query.error !== undefined && reasonsOf(query.error).length > 0) {
    return <RefusalNotice error={query.error} />;
  }

  return (
    <Loaded query={{ ...query, data: query.currentData, isLoading: query.isFetching }}>
      {(calculation) => <Answer calculation={calculation} />}
    </Loaded>
  );
};
