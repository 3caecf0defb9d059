import { answers, everyKind, grant, items, provision } from './notation';

const fromOutside = 'news conference other';
const beforeIt = 'draft returned';

/** Who supplies, and what he may do with his own: articles 4 (fourth duty), 6 and 7. */
export const supplying = [
  provision(
    'R6',
    'Collaborators send articles in; documents, statistics and answers are not theirs to open.',
    grant('collaborator', 'create', 'none', fromOutside),
  ),
  provision(
    'R17',
    'Every member and official of the commune supplies items of any kind; questions are opened by those who receive them.',
    grant('official', 'create', 'none', items),
    grant('finance', 'create', 'none', items),
    grant('culture', 'create', 'none', everyKind),
    grant('office', 'create', 'none', everyKind),
    grant('deputy', 'create', 'none', items),
    grant('chief', 'create', 'none', everyKind),
    grant('the citizen', 'create', 'none', answers),
  ),
  provision('R15', 'The radio station supplies items of its own.', grant('radio', 'create', 'none', items)),
  provision('R16', 'So do the mass organisations.', grant('union', 'create', 'none', items)),
  provision(
    'R18',
    'The provider answers for his item: he writes it, hands it in, takes it back, drops it while it was never public.',
    grant('provider', 'edit submit discard', beforeIt, items),
    grant('provider', 'recall', 'submitted', items),
    grant('provider', 'abandon', beforeIt, everyKind),
  ),
  provision(
    'R1',
    'The support team, and whoever else has an item assigned, writes that item and hands nothing in for its provider.',
    grant('assignee', 'edit', 'draft returned submitted', everyKind),
  ),
  provision(
    'R5',
    'The Chief, and the office for him, say who works on what.',
    grant('chief', 'assign', 'draft returned submitted', everyKind),
    grant('office', 'assign', 'draft returned submitted', everyKind),
  ),
];

/** Who edits what others supplied, and carries it to the Chief: article 6 (chapter II). */
export const editing = [
  provision(
    'R15',
    "The radio station merges and edits collaborators' items and forwards them; it changes nothing that awaits the Chief.",
    grant('radio', 'edit forward return', 'submitted', everyKind),
    grant('radio', 'edit', 'approved scheduled', everyKind),
    grant('radio', 'correct', 'published hidden withdrawn rejected', everyKind),
  ),
  provision(
    'R14',
    'The culture officer runs the portal: edits and forwards as the radio station does.',
    grant('culture', 'edit forward return', 'submitted', everyKind),
    grant('culture', 'edit', 'approved scheduled', everyKind),
    grant('culture', 'correct', 'published hidden withdrawn rejected', everyKind),
  ),
  provision(
    'R4',
    'The office edits up to the decision; whatever is edited after it needs another one.',
    grant('office', 'edit forward return', 'submitted', everyKind),
    grant('office', 'edit', 'awaiting-approval approved scheduled', everyKind),
    grant('office', 'correct', 'published hidden withdrawn rejected', everyKind),
    grant('office', 'abandon', beforeIt, everyKind),
    grant('chief', 'edit', 'submitted awaiting-approval approved scheduled', everyKind),
    grant('chief', 'forward', 'submitted', everyKind),
    grant('chief', 'correct', 'published hidden withdrawn rejected', everyKind),
    grant('chief', 'abandon', beforeIt, everyKind),
  ),
  provision(
    'R10',
    'The Deputy sees everything and helps with its words, mandate or not.',
    grant('deputy', 'edit', 'submitted awaiting-approval approved scheduled', everyKind),
    grant('deputy', 'correct', 'published hidden withdrawn rejected', everyKind),
  ),
];
