import type { Text } from './text';

/**
 * The provisions that the software cites, in the regulation's own order. `Đ6a` is the first article 6
 * (responsibilities), `Đ6b` the second one (information and confidentiality): the original numbers two articles 6.
 */
export const articles = {
  Đ2: { vi: 'Điều 2', en: 'Article 2' },
  Đ3: { vi: 'Điều 3', en: 'Article 3' },
  'Đ4.3': { vi: 'Điều 4, nhiệm vụ thứ ba', en: 'Article 4, third duty' },
  'Đ4.4': { vi: 'Điều 4, nhiệm vụ thứ tư', en: 'Article 4, fourth duty' },
  'Đ4.6': { vi: 'Điều 4, nhiệm vụ thứ sáu', en: 'Article 4, sixth duty' },
  'Đ5.1': { vi: 'Điều 5, quyền hạn thứ nhất', en: 'Article 5, first power' },
  Đ6a: { vi: 'Điều 6 (Chương II)', en: 'Article 6 (chapter II)' },
  'Đ6a.1': { vi: 'Điều 6 khoản 1 (Chương II)', en: 'Article 6(1) (chapter II)' },
  'Đ6a.2': { vi: 'Điều 6 khoản 2 (Chương II)', en: 'Article 6(2) (chapter II)' },
  'Đ6a.3': { vi: 'Điều 6 khoản 3 (Chương II)', en: 'Article 6(3) (chapter II)' },
  'Đ6b.1': { vi: 'Điều 6, quy định thứ nhất (Chương III)', en: 'Article 6, first rule (chapter III)' },
  'Đ6b.3': { vi: 'Điều 6, quy định thứ ba (Chương III)', en: 'Article 6, third rule (chapter III)' },
  'Đ6b.4': { vi: 'Điều 6, quy định thứ tư (Chương III)', en: 'Article 6, fourth rule (chapter III)' },
  Đ7: { vi: 'Điều 7', en: 'Article 7' },
  Đ8: { vi: 'Điều 8', en: 'Article 8' },
  Đ8a: { vi: 'Điều 8 điểm a', en: 'Article 8(a)' },
  Đ8b: { vi: 'Điều 8 điểm b', en: 'Article 8(b)' },
  Đ8c: { vi: 'Điều 8 điểm c', en: 'Article 8(c)' },
  Đ8d: { vi: 'Điều 8 điểm d', en: 'Article 8(d)' },
  Đ8đ: { vi: 'Điều 8 điểm đ', en: 'Article 8(đ)' },
  Đ8e: { vi: 'Điều 8 điểm e', en: 'Article 8(e)' },
  Đ11: { vi: 'Điều 11', en: 'Article 11' },
} as const satisfies Record<string, Text>;

export type Article = keyof typeof articles;
