import { Typography } from '@strapi/design-system';
import { Notice } from '../../../../../admin/panel/Notice';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierView } from '../types';

/** By which act an item came into a state in which somebody has to mend it, or asks why it is there. */
const ACTS: Partial<Record<DossierView['state'], string>> = {
  returned: 'return',
  rejected: 'reject',
  hidden: 'hide',
  withdrawn: 'withdraw',
};

/** What was said when the item was returned, or taken out of sight: the first thing that its provider has to read. */
export const LastWord = ({ view }: { view: DossierView }) => {
  const { phrase, say } = usePhrases();
  const [last] = view.history
    .filter(({ verb }) => verb === ACTS[view.state])
    .sort((one, other) => other.sequence - one.sequence);

  return last?.comment ? (
    <Notice tone="warning" title={phrase('lastWord', { verb: say(last.label), actor: last.actor })}>
      <Typography variant="pi" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {last.comment}
      </Typography>
    </Notice>
  ) : null;
};
