import type { Text } from './text';

/** What sets the deadline of an item (article 8). */
export const kinds = {
  news: { vi: 'Tin tức, sự kiện', en: 'News, events' },
  conference: { vi: 'Hội nghị, hội thảo, sự kiện quan trọng', en: 'Conferences, important events' },
  'legal-document': { vi: 'Văn bản', en: 'Legal document' },
  statistics: { vi: 'Thông tin thống kê', en: 'Statistics report' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  other: { vi: 'Mục tin khác', en: 'Other sections' },
} as const satisfies Record<string, Text>;

export type Kind = keyof typeof kinds;

/** Every kind but the answers, which are given by whom a question is assigned to. */
export const itemKinds: readonly Kind[] = (Object.keys(kinds) as Kind[]).filter((kind) => kind !== 'answer');
