/** What a field is called in the panel, and the line of help under it. */
export interface FieldLabel {
  vi: string;
  en: string;
  helpVi?: string;
  helpEn?: string;
}

/** Sections and pages: how often they are looked through (article 8(e)). */
export const reviewEvery: FieldLabel = {
  vi: 'Rà soát mỗi (ngày)',
  en: 'Review every (days)',
  helpVi: 'Quá số ngày này mà không rà soát, không cập nhật thì mục được nhắc. Để trống: không nhắc.',
  helpEn: 'Without a review or an update for so many days, a reminder is due. Empty: never.',
};

/** Labels by field name. */
export type TypeLabels = Record<string, FieldLabel>;
