import { answers, grant, provision } from './notation';

const unhanded = 'draft returned';
const undecided = 'draft returned submitted';

/** What becomes of a question: article 6 (chapter II, officials) and article 8(đ). */
export const answering = [
  provision(
    'R17',
    'An official answers the question that is assigned to him, and hands on one that is not of his field.',
    grant('assignee', 'submit', unhanded, answers),
    grant('assignee', 'recall', 'submitted', answers),
    grant('assignee', 'assign', undecided, answers),
    grant('official', 'assign', undecided, answers),
    grant('the system', 'assign', undecided, answers),
  ),
  provision(
    'R27',
    'The office keeps questions, passes on what another body answers, and closes spam and duplicates; the Chief too.',
    grant('office', 'edit', unhanded, answers),
    grant('office', 'merge close', undecided, answers),
    grant('office', 'pass-on', 'draft returned submitted awaiting-approval', answers),
    grant('chief', 'merge close', undecided, answers),
    grant('chief', 'pass-on', 'draft returned submitted awaiting-approval', answers),
  ),
  provision(
    'R27',
    'A complaint or denunciation goes to citizen reception, from wherever it is found to be one.',
    grant('office', 'redirect', 'draft returned submitted awaiting-approval approved scheduled', answers),
    grant('culture', 'redirect', 'draft returned submitted awaiting-approval approved scheduled', answers),
    grant('chief', 'redirect', 'draft returned submitted awaiting-approval approved scheduled', answers),
  ),
  provision(
    'R27',
    'Whoever asked through the portal takes his own question back as long as it is not settled.',
    grant('the citizen', 'retract', 'draft returned submitted awaiting-approval approved scheduled', answers),
  ),
  provision(
    'R27',
    'An approved answer reaches the citizen privately by the hand of those who post.',
    grant('office', 'answer-privately', 'approved scheduled', answers),
    grant('radio for what it edited', 'answer-privately', 'approved scheduled', answers),
    grant('chief', 'answer-privately', 'approved scheduled', answers),
  ),
];
