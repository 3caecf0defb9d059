import { everyKind, grant, provision } from './notation';

const beforeIt = 'draft returned submitted awaiting-approval approved scheduled';
const explainable = `${beforeIt} published hidden withdrawn superseded answered passed-on`;

/** Who posts what was approved, and when: article 6 (chapters II and III) and article 8. */
export const posting = [
  provision(
    'R35',
    'After the approval the office posts; the radio station what it edited; the Chief. Each may set a time instead.',
    grant('office', 'publish', 'approved scheduled', everyKind),
    grant('office', 'schedule', 'approved', everyKind),
    grant('office', 'unschedule', 'scheduled', everyKind),
    grant('radio for what it edited', 'publish', 'approved scheduled', everyKind),
    grant('radio for what it edited', 'schedule', 'approved', everyKind),
    grant('radio for what it edited', 'unschedule', 'scheduled', everyKind),
    grant('chief', 'publish', 'approved scheduled', everyKind),
    grant('chief', 'schedule', 'approved', everyKind),
    grant('chief', 'unschedule', 'scheduled', everyKind),
    grant('the system', 'publish unschedule', 'scheduled', everyKind),
  ),
  provision(
    'R26',
    'Who made the report, the office or the Chief records its sending; approved ahead it then publishes itself.',
    grant('provider', 'record-sent', beforeIt, 'statistics'),
    grant('office', 'record-sent', beforeIt, 'statistics'),
    grant('chief', 'record-sent', beforeIt, 'statistics'),
    grant('the system', 'publish', 'approved', 'statistics'),
  ),
  provision(
    'R23',
    'Why an item is late is said by those who work on it.',
    grant('provider', 'explain-delay', explainable, everyKind),
    grant('assignee', 'explain-delay', explainable, everyKind),
    grant('office', 'explain-delay', explainable, everyKind),
    grant('culture', 'explain-delay', explainable, everyKind),
    grant('radio for what it edited', 'explain-delay', explainable, everyKind),
    grant('chief', 'explain-delay', explainable, everyKind),
  ),
];
