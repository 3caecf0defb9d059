import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ComponentProps } from 'react';
import { usePhrases } from '../hooks/usePhrases';
import type { ExplainedDeadline } from '../types';
import { DAY_FORMAT, INSTANT_FORMAT } from '../utils/dates';
import { DeadlineExplanation } from './DeadlineExplanation';
import { Disclosure } from './Disclosure';

const variants: Record<ExplainedDeadline['status'], ComponentProps<typeof Badge>['variant']> = {
  'not-started': 'neutral',
  'on-track': 'success',
  'due-soon': 'warning',
  'due-today': 'warning',
  overdue: 'danger',
  met: 'success',
  'met-late': 'danger',
};

/** When the item is due, how many working days are left, and why that day. */
export const DeadlineBlock = ({ deadline }: { deadline: ExplainedDeadline | null }) => {
  const { phrase, say, cite, formatDate } = usePhrases();

  if (deadline === null) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {phrase('deadline.none')}
      </Typography>
    );
  }

  const { due, status, statusLabel, workingDaysLeft, provisional, rule, trigger, explanation } = deadline;
  const counting = status === 'on-track' || status === 'due-soon' || status === 'overdue';

  return (
    <Flex direction="column" alignItems="flex-start" gap={1} width="100%">
      <Typography fontWeight="bold">{formatDate(due, DAY_FORMAT)}</Typography>
      <Flex gap={1} wrap="wrap">
        <Badge variant={variants[status]}>{say(statusLabel)}</Badge>
        {provisional && <Badge>{phrase('deadline.provisional')}</Badge>}
      </Flex>
      {counting && workingDaysLeft !== null && (
        <Typography variant="pi">
          {phrase(workingDaysLeft < 0 ? 'deadline.overdue' : 'deadline.left', {
            days: Math.abs(workingDaysLeft),
          })}
        </Typography>
      )}
      <Disclosure label={phrase('deadline.why')}>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography variant="pi">
            {say(rule.sentence)} ({cite(rule.article)})
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {phrase('deadline.from', { at: formatDate(trigger.at, INSTANT_FORMAT) })}
          </Typography>
          <DeadlineExplanation days={explanation} />
        </Flex>
      </Disclosure>
    </Flex>
  );
};
