import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { usePhrases } from '../hooks/usePhrases';
import type { ExplainedDeadline } from '../types';
import { SHORT_DAY_FORMAT } from '../utils/dates';

const Days = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  width: 100%;
`;

/** The calendar between trigger and due day: which days count, and why the others do not. */
export const DeadlineExplanation = ({ days }: { days: ExplainedDeadline['explanation'] }) => {
  const { phrase, say, formatDate } = usePhrases();

  return (
    <Days aria-label={phrase('explanation')}>
      {days.map(({ date, counted, reason }, index) => {
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
            {!counted && (
              <Typography variant="pi" textColor="neutral600">
                {say(reason)}
              </Typography>
            )}
          </Box>
        );
      })}
    </Days>
  );
};
