import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ComponentProps } from 'react';
import { usePhrases } from '../hooks/usePhrases';
import type { DeadlineStatus, ShownDeadline, Text } from '../types';

const variants: Record<DeadlineStatus, ComponentProps<typeof Badge>['variant']> = {
  'not-started': 'neutral',
  'on-track': 'success',
  'due-soon': 'warning',
  'due-today': 'warning',
  overdue: 'danger',
  met: 'success',
  'met-late': 'danger',
};

/** Those of which the number of working days says more than the word. */
const counting: ReadonlySet<DeadlineStatus> = new Set(['on-track', 'due-soon', 'overdue']);

interface StatusBadgeProps {
  status: DeadlineStatus;
  label: Text;
}

/** How a deadline stands, as a coloured word. */
export const StatusBadge = ({ status, label }: StatusBadgeProps) => {
  const { say } = usePhrases();

  return <Badge variant={variants[status]}>{say(label)}</Badge>;
};

/** How a deadline stands, and how many working days are left or past. */
export const DeadlineBadge = ({ deadline }: { deadline: ShownDeadline }) => {
  const { phrase } = usePhrases();
  const { status, statusLabel, workingDaysLeft, provisional } = deadline;

  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={1} wrap="wrap">
        <StatusBadge status={status} label={statusLabel} />
        {provisional && <Badge>{phrase('deadline.provisional')}</Badge>}
      </Flex>
      {counting.has(status) && workingDaysLeft !== null && (
        <Typography variant="pi">
          {phrase(workingDaysLeft < 0 ? 'deadline.overdue' : 'deadline.left', {
            days: Math.abs(workingDaysLeft),
          })}
        </Typography>
      )}
    </Flex>
  );
};
