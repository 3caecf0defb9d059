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

/** Where an item is filed. */
export const section: FieldLabel = {
  vi: 'Chuyên mục',
  en: 'Section',
  helpVi: 'Nơi mục này xuất hiện trên Cổng.',
  helpEn: 'Where the item appears on the portal.',
};
/** What the unit of an item is. */
export const unit: FieldLabel = {
  vi: 'Đơn vị',
  en: 'Unit',
  helpVi: 'Đơn vị mà thông tin nói tới hoặc đơn vị cung cấp.',
  helpEn: 'The unit that the information is about, or that supplies it.',
};

/** The field of state management that an item belongs to. */
export const field: FieldLabel = {
  vi: 'Lĩnh vực',
  en: 'Field',
  helpVi: 'Lĩnh vực quản lý nhà nước, để phân công và tra cứu.',
  helpEn: 'The field of state management, for assignment and search.',
};

/** From an organisation: who answers for the content there (provision R16). */
export const signedOffBy: FieldLabel = {
  vi: 'Người ký duyệt của tổ chức',
  en: 'Signed off by',
  helpVi: 'Tin, bài của đoàn thể: họ tên người đứng đầu đã ký duyệt và chịu trách nhiệm về nội dung.',
  helpEn: 'For an organisation: who signed the item off there and answers for its content.',
};
export const signedOffPost: FieldLabel = {
  vi: 'Chức vụ người ký duyệt',
  en: "Signatory's post",
  helpVi: 'Ví dụ: Chủ tịch Hội Nông dân xã.',
  helpEn: "For example: Chairman of the Farmers' Association.",
};

/** Labels by field name. */
export type TypeLabels = Record<string, FieldLabel>;
