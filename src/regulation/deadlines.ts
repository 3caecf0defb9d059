import type { Article } from './articles';
import type { Kind } from './kinds';
import type { Text } from './text';

/**
 * Điều 8: within how many working days each kind of information is to be public.
 * The sentences are our own words; the regulation's text decides.
 */
export interface DeadlineRule {
  kind: Kind;
  /** Field of the item that holds the triggering act; null: nothing starts a clock. */
  trigger: string | null;
  /** Working days after the trigger's day; 0: that day itself; null: no limit. */
  days: number | null;
  article: Article;
  sentence: Text;
  /** First and last local day of force; `to` null: still in force. Periods of one kind never overlap. */
  from: string;
  to: string | null;
}

/** The day on which Quyết định 09/QĐ-BBT was signed and came into force. */
const IN_FORCE = { from: '2021-01-12', to: null };

export const deadlineRules: readonly DeadlineRule[] = [
  {
    kind: 'news',
    trigger: 'eventStart',
    days: 1,
    article: 'Đ8a',
    sentence: {
      vi: 'Tin tức, sự kiện được đăng chậm nhất là hết ngày làm việc thứ nhất sau ngày diễn ra.',
      en: 'News and events are published by the end of the first working day after the day they took place.',
    },
    ...IN_FORCE,
  },
  {
    kind: 'legal-document',
    trigger: 'signedAt',
    days: 1,
    article: 'Đ8b',
    sentence: {
      vi: 'Văn bản của UBND xã được đăng chậm nhất là hết ngày làm việc thứ nhất sau ngày ký ban hành.',
      en: 'Documents issued by the commune are published by the end of the first working day after their signing.',
    },
    ...IN_FORCE,
  },
  {
    kind: 'conference',
    trigger: 'eventEnd',
    days: 2,
    article: 'Đ8c',
    sentence: {
      vi: 'Hội nghị, hội thảo, sự kiện quan trọng được đăng chậm nhất là hết ngày làm việc thứ hai sau ngày kết thúc.',
      en: 'Conferences and important events are published by the end of the second working day after they end.',
    },
    ...IN_FORCE,
  },
  {
    kind: 'statistics',
    trigger: 'reportSentAt',
    days: 0,
    article: 'Đ8d',
    sentence: {
      vi: 'Thông tin thống kê được đăng ngay trong ngày báo cáo được gửi đi, dù là ngày làm việc hay ngày nghỉ.',
      en: 'Statistics are published on the very day the report is sent, working day or not.',
    },
    ...IN_FORCE,
  },
  {
    kind: 'answer',
    trigger: 'receivedAt',
    days: 15,
    article: 'Đ8đ',
    sentence: {
      vi: 'Câu hỏi của công dân, doanh nghiệp được trả lời chậm nhất là hết ngày làm việc thứ 15 sau ngày tiếp nhận.',
      en: 'Questions of citizens and businesses are answered by the end of the 15th working day after receipt.',
    },
    ...IN_FORCE,
  },
  {
    kind: 'other',
    trigger: null,
    days: null,
    article: 'Đ8e',
    sentence: {
      vi: 'Mục tin khác không có thời hạn cố định; từng chuyên mục được rà soát định kỳ để luôn kịp thời, chính xác.',
      en: 'Other sections have no fixed limit; each is reviewed at intervals so that it stays current and correct.',
    },
    ...IN_FORCE,
  },
];
