import type { Article } from './articles';
import type { Text } from './text';

export interface Objective {
  label: Text;
  article: Article;
}

/** What the portal is for (article 2). Every section serves one of them. */
export const objectives = {
  'D2.1': {
    label: {
      vi: 'Thông tin kịp thời về kinh tế – xã hội, quốc phòng – an ninh của xã',
      en: 'Timely news of the economy, society, defence and security of the commune',
    },
    article: 'Đ2',
  },
  'D2.2': {
    label: {
      vi: 'Cải cách hành chính, dịch vụ công trực tuyến, chỉ đạo điều hành',
      en: 'Administrative reform, online public services, direction by the authorities',
    },
    article: 'Đ2',
  },
  'D2.3': {
    label: {
      vi: 'Tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
      en: "Information on the Party's guidelines and the State's policies and laws",
    },
    article: 'Đ2',
  },
  'D2.4': {
    label: {
      vi: 'Quảng bá tiềm năng, thế mạnh, cơ hội đầu tư của địa phương',
      en: "The locality's potential, strengths and opportunities to invest",
    },
    article: 'Đ2',
  },
} as const satisfies Record<string, Objective>;

export type ObjectiveCode = keyof typeof objectives;
