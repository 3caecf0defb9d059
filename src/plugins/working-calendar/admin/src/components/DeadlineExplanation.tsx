import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { SHORT_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { usePhrases } from '../hooks/usePhrases';
import type { ExplainedDay } from '../types';

const Days = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  width: 100%;
`;

/**
 * The calendar between trigger and due day: for each day whether it counts, and why. Where a decision makes it so, the
 * server's sentence names it.
 */
export const DeadlineExplanation = ({ days }: { days: readonly ExplainedDay[] }) => {
  const { phrase, say, formatDate } = usePhrases();

  return (
    <Days aria-label={phrase('explanation')}>
      {days.map(({ date, counted, provisional, reason }, index) => {
        const ordinal = days.slice(0, index + 1).filter((day) => day.counted).length;

        return (
          <Box
            key={date}
            tag="li"
            borderColor="neutral150"
            borderStyle="solid"
            borderWidth="1px 0 0 0"
            paddingTop={1}
            paddingBottom={1}
          >
            <Flex justifyContent="space-between" gap={2}>
              <Typography variant="pi" fontWeight="bold">
                {formatDate(date, SHORT_DAY_FORMAT)}
              </Typography>
              <Typography variant="pi" fontWeight={counted ? 'bold' : 'regular'}>
                {counted ? phrase('explanation.counted', { ordinal }) : phrase('explanation.skipped')}
              </Typography>
            </Flex>
            <Flex gap={2} wrap="wrap">
              <Typography variant="pi" textColor="neutral600">
                {say(reason)}
              </Typography>
              {provisional && <Badge size="S">{phrase('provisional')}</Badge>}
            </Flex>
          </Box>
        );
      })}
    </Days>
  );
};
