import { field, section, type TypeLabels } from './label';

export const legalDocumentLabels: TypeLabels = {
  number: { vi: 'Số', en: 'Number', helpVi: 'Ví dụ: 09', helpEn: 'For example: 09' },
  symbol: { vi: 'Ký hiệu', en: 'Symbol', helpVi: 'Ví dụ: QĐ-UBND', helpEn: 'For example: QĐ-UBND' },
  documentType: {
    vi: 'Loại văn bản',
    en: 'Type',
    helpVi: 'Tên loại như ghi trên văn bản.',
    helpEn: 'The type as the document itself states it.',
  },
  field,
  abstract: {
    vi: 'Trích yếu',
    en: 'Abstract',
    helpVi: 'Nội dung chính của văn bản, như ghi dưới tên loại.',
    helpEn: 'What the document is about, as stated under its type.',
  },
  issuedBy: {
    vi: 'Thẩm quyền ban hành',
    en: 'Issued by',
    helpVi:
      'Văn bản của UBND xã hoặc Chủ tịch UBND xã phải đăng trong 01 ngày làm việc sau ngày ký; văn bản của cơ quan khác không có thời hạn này.',
    helpEn:
      "Documents of the commune's committee or its Chairman are due one working day after signing; those of others have no such limit.",
  },
  issuer: {
    vi: 'Cơ quan ban hành',
    en: 'Issuer',
    helpVi: 'Ghi đầy đủ, ví dụ: Ủy ban nhân dân xã Lạc Long.',
    helpEn: "The authority's full name.",
  },
  authority: {
    vi: 'Quyền hạn ký',
    en: 'Signs by',
    helpVi: 'Như ghi trước chức vụ người ký: TM., KT., TL., TUQ., Q. (Nghị định 30/2020/NĐ-CP).',
    helpEn: "As printed before the signer's post: TM., KT., TL., TUQ., Q. (Decree 30/2020).",
  },
  signer: { vi: 'Người ký', en: 'Signer', helpVi: 'Họ và tên.', helpEn: 'Full name.' },
  signerPost: {
    vi: 'Chức vụ người ký',
    en: "Signer's post",
    helpVi: 'Ví dụ: Chủ tịch; hoặc Phó Chủ tịch khi ký thay.',
    helpEn: 'For example: Chairman.',
  },
  signedAt: {
    vi: 'Ngày ký ban hành',
    en: 'Signed',
    helpVi: 'Ngày ghi trên văn bản; thời hạn đăng tính từ ngày này.',
    helpEn: 'The date on the document; the time limit counts from it.',
  },
  effectiveAt: {
    vi: 'Ngày có hiệu lực',
    en: 'Effective',
    helpVi: 'Để trống nếu văn bản có hiệu lực từ ngày ký.',
    helpEn: 'Leave empty where the document is in force from its signing.',
  },
  expiredAt: {
    vi: 'Ngày hết hiệu lực',
    en: 'Expired',
    helpVi: 'Từ ngày này văn bản không còn hiệu lực. Để trống nếu văn bản không ấn định ngày.',
    helpEn: 'From this day on it is no longer in force. Leave empty where the document sets none.',
  },
  urgency: {
    vi: 'Mức độ khẩn',
    en: 'Urgency',
    helpVi: 'Như đóng dấu trên văn bản.',
    helpEn: 'As stamped on the document.',
  },
  classification: {
    vi: 'Độ mật',
    en: 'Classification',
    helpVi: 'Văn bản có độ mật không được đưa vào hệ thống này.',
    helpEn: 'A classified document must not be put into this system.',
  },
  section,
  links: {
    vi: 'Văn bản liên quan',
    en: 'Linked documents',
    helpVi: 'Văn bản mà văn bản này thay thế, sửa đổi, bổ sung, bãi bỏ; tình trạng hiệu lực tính theo đây.',
    helpEn: 'What this document replaces, amends, supplements or repeals: validity follows from it.',
  },
  original: {
    vi: 'Bản chính',
    en: 'Original',
    helpVi: 'Tệp ký số hoặc bản chụp có dấu (PDF).',
    helpEn: 'The digitally signed file, or a scan with the seal (PDF).',
  },
  attachments: { vi: 'Tệp kèm theo', en: 'Attachments' },
  archivePlace: {
    vi: 'Nơi lưu trữ',
    en: 'Archive place',
    helpVi: 'Nơi giữ bản giấy: cơ quan, hồ sơ, cặp số.',
    helpEn: 'Where the paper original is kept.',
  },
  archivist: {
    vi: 'Người lưu bản chính',
    en: 'Archivist',
    helpVi: 'Họ tên người chịu trách nhiệm lưu trữ.',
    helpEn: 'Who keeps the original.',
  },
};

export const documentLinkLabels: TypeLabels = {
  relation: {
    vi: 'Quan hệ',
    en: 'Relation',
    helpVi: 'Văn bản này làm gì với văn bản kia.',
    helpEn: 'What this document does to the other.',
  },
  number: {
    vi: 'Số, ký hiệu',
    en: 'Number and symbol',
    helpVi: 'Của văn bản kia, ví dụ: 09/QĐ-BBT.',
    helpEn: 'Of the other document, for example: 09/QĐ-BBT.',
  },
  document: {
    vi: 'Mã mục trên Cổng',
    en: 'Entry on the portal',
    helpVi:
      'Mã mục của văn bản kia (24 ký tự, ở cuối địa chỉ khi mở mục đó). Để trống nếu không có trên Cổng.',
    helpEn:
      "The other document's id (24 characters, at the end of its address in the panel). Empty where it is not on the portal.",
  },
};
