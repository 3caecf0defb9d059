import type { State, Text } from '../../../../../regulation';

/** How a question stands, in the words of whoever asked. */
export const progressLabels = {
  checking: { vi: 'Đã nhận, đang kiểm tra', en: 'Received, being checked' },
  'taken-in': { vi: 'Đã tiếp nhận, đang giải quyết', en: 'Taken in, being dealt with' },
  'awaiting-approval': {
    vi: 'Đã có dự thảo trả lời, chờ duyệt',
    en: 'An answer was drafted and awaits approval',
  },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  'passed-on': { vi: 'Đã chuyển cơ quan có thẩm quyền', en: 'Passed on to the competent body' },
  merged: { vi: 'Đã gộp với câu hỏi cùng nội dung', en: 'Joined to an earlier question of the same content' },
  closed: { vi: 'Đã kết thúc, không trả lời', en: 'Closed without an answer' },
  withdrawn: { vi: 'Ông/Bà đã rút câu hỏi', en: 'You took the question back' },
  erased: { vi: 'Đã xóa theo quy định', en: 'Erased' },
} as const satisfies Record<string, Text>;

export type Progress = keyof typeof progressLabels;

/** What comes of a question when nothing more is done about it. */
export const outcomes: ReadonlySet<Progress> = new Set(['answered', 'passed-on', 'merged', 'closed']);

const byState: Partial<Record<State, Progress>> = {
  submitted: 'awaiting-approval',
  'awaiting-approval': 'awaiting-approval',
  approved: 'awaiting-approval',
  scheduled: 'awaiting-approval',
  answered: 'answered',
  'passed-on': 'passed-on',
  closed: 'closed',
  rejected: 'closed',
  erased: 'erased',
};

/** A cycle of a question, and whether the public ever saw it. */
export interface Cycle {
  state: State;
  wasPublic: boolean;
}

/**
 * How a question stands by its cycles, the oldest first: what reached the public once stays answered, whatever is corrected
 * afterwards. `merged`: it was closed as a duplicate.
 */
export function progressOf(cycles: readonly Cycle[], merged: boolean): Progress {
  const current = cycles.findLast(({ state }) => state !== 'discarded');
  if (current?.state === 'erased') return 'erased';
  if (cycles.some(({ wasPublic }) => wasPublic)) return 'answered';
  const progress = (current && byState[current.state]) ?? 'taken-in';
  return progress === 'closed' && merged ? 'merged' : progress;
}
