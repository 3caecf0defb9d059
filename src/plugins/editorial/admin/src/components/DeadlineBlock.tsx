import { Flex, Typography } from '@strapi/design-system';
import { Disclosure } from '../../../../../admin/panel/Disclosure';
import { DAY_FORMAT, INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { DeadlineExplanation } from '../../../../working-calendar/admin/src/components/DeadlineExplanation';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierView } from '../types';
import { DeadlineBadge } from './DeadlineBadge';

/** Ended without being published: what had a limit has none any more. */
const ENDED: readonly DossierView['state'][] = ['closed', 'discarded', 'rejected'];

/** When the item is due, how many working days are left, and why that day. */
export const DeadlineBlock = ({ deadline, state }: Pick<DossierView, 'deadline' | 'state'>) => {
  const { phrase, say, cite, formatDate } = usePhrases();

  if (deadline === null) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {phrase(ENDED.includes(state) ? 'deadline.ended' : 'deadline.none')}
      </Typography>
    );
  }

  const { due, rule, trigger, explanation, calendarVersion } = deadline;

  return (
    <Flex direction="column" alignItems="flex-start" gap={1} width="100%">
      <Typography fontWeight="bold">{formatDate(due, DAY_FORMAT)}</Typography>
      <DeadlineBadge deadline={deadline} />
      <Disclosure label={phrase('deadline.why')}>
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <Typography variant="pi">
            {say(rule.sentence)} ({cite(rule.article)})
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {phrase('deadline.from', { at: formatDate(trigger.at, INSTANT_FORMAT) })}
          </Typography>
          <DeadlineExplanation days={explanation} />
          {calendarVersion !== null && (
            <Typography variant="pi" textColor="neutral600">
              {phrase('deadline.calendarVersion', { version: calendarVersion })}
            </Typography>
          )}
        </Flex>
      </Disclosure>
    </Flex>
  );
};
