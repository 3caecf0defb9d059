import type { Kind } from './kinds';
import type { State } from './states';
import type { Text } from './text';

/** What is said of a deadline before it ends, in the order of time. */
const steps = {
  'half-time': { vi: 'Đã qua nửa thời hạn', en: 'Half of the time has passed' },
  'day-before': { vi: 'Còn một ngày làm việc', en: 'One working day left' },
  'due-today': { vi: 'Đến hạn hôm nay', en: 'Due today' },
} as const satisfies Record<string, Text>;

export type ReminderStep = keyof typeof steps;

/** Of which limits people are reminded, when and how (article 8); a safeguard of ours, the regulation asks for none. */
export const reminders = {
  /** Full hour of the local day from which reminders and digests go out. */
  hour: 8,
  steps,
  ofKind: {
    news: ['due-today'],
    'legal-document': ['due-today'],
    conference: ['day-before', 'due-today'],
    statistics: ['due-today'],
    answer: ['half-time', 'day-before', 'due-today'],
    other: [],
  } as Record<Kind, readonly ReminderStep[]>,
  /** Whoever has the move is told once more after the due day; what is overdue for so many days is left to the digest. */
  overdue: { label: { vi: 'Đã quá hạn', en: 'Overdue' }, days: 14 },
  /** What whoever has the move is to do with an item in a state. */
  nextAct: {
    draft: { vi: 'hoàn thiện và gửi Ban biên tập', en: 'complete it and submit it' },
    returned: {
      vi: 'sửa theo ý kiến và gửi lại Ban biên tập',
      en: 'correct it as asked and submit it again',
    },
    submitted: { vi: 'biên tập và trình duyệt, hoặc trả lại', en: 'edit it and forward it, or return it' },
    'awaiting-approval': { vi: 'duyệt, hoặc trả lại', en: 'approve it, or return it' },
    approved: { vi: 'đăng', en: 'publish it' },
  } as Partial<Record<State, Text>>,
};
