import { everyKind, grant, items, provision } from './notation';

const undecided = 'submitted awaiting-approval approved scheduled';

/** Who decides, takes down and ends: articles 4 (third duty), 5 and 6 (chapter II), 1. */
export const deciding = [
  provision(
    'R4',
    'The Chief alone approves, returns what awaits him or was approved, and rejects.',
    grant('chief', 'approve', 'awaiting-approval', everyKind),
    grant('chief', 'return', undecided, everyKind),
    grant('chief', 'reject', undecided, items),
  ),
  provision(
    'R8',
    'Office and culture officer hide at once what should not be seen; the Chief too; the system where he so configured it.',
    grant('office', 'hide', 'published', everyKind),
    grant('culture', 'hide', 'published', everyKind),
    grant('chief', 'hide', 'published', everyKind),
    grant('the system', 'hide', 'published', everyKind),
  ),
  provision(
    'R29',
    'The Chief alone withdraws, shows again what was hidden, brings over from an older portal, and erases by a decision.',
    grant('chief', 'withdraw', 'published hidden', everyKind),
    grant('chief', 'publish', 'hidden', everyKind),
    grant('chief', 'import', 'draft', everyKind),
    grant(
      'chief',
      'erase',
      'draft submitted awaiting-approval approved scheduled published returned rejected hidden withdrawn superseded answered passed-on closed discarded',
      everyKind,
    ),
  ),
  provision(
    'R24',
    'A document that may not be released is closed by the Chief.',
    grant(
      'chief',
      'close',
      'draft returned submitted awaiting-approval approved scheduled',
      'legal-document',
    ),
  ),
];
