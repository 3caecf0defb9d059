import { field, section, type TypeLabels, unit } from './label';

export const procedureLabels: TypeLabels = {
  name: {
    vi: 'Tên thủ tục',
    en: 'Name',
    helpVi: 'Như trong quyết định công bố.',
    helpEn: 'As in the decision that announces it.',
  },
  code: {
    vi: 'Mã thủ tục',
    en: 'Code',
    helpVi: 'Mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính, ví dụ: 1.001193.',
    helpEn: 'The code in the national database of procedures, for example: 1.001193.',
  },
  field,
  unit,
  section,
  steps: { vi: 'Trình tự thực hiện', en: 'Steps' },
  documents: { vi: 'Thành phần hồ sơ', en: 'Documents of the dossier' },
  timeLimit: {
    vi: 'Thời hạn giải quyết',
    en: 'Time limit',
    helpVi: 'Ghi đủ, ví dụ: Ngay trong ngày làm việc; sau 15 giờ thì trả vào ngày làm việc tiếp theo.',
    helpEn: 'In words, with its conditions.',
  },
  timeLimitDays: {
    vi: 'Số ngày làm việc',
    en: 'Working days',
    helpVi: 'Để sắp xếp, tra cứu; 0 là trong ngày.',
    helpEn: 'For search and order; 0 means the same day.',
  },
  fee: {
    vi: 'Phí, lệ phí',
    en: 'Fee',
    helpVi: 'Mức thu và trường hợp được miễn.',
    helpEn: 'The amount, and who is exempt.',
  },
  recipients: { vi: 'Đối tượng thực hiện', en: 'Who may apply' },
  result: {
    vi: 'Kết quả',
    en: 'Result',
    helpVi: 'Giấy tờ người nộp nhận được.',
    helpEn: 'What the applicant is given.',
  },
  legalBasis: {
    vi: 'Căn cứ pháp lý',
    en: 'Legal basis',
    helpVi: 'Mỗi văn bản một dòng.',
    helpEn: 'One document a line.',
  },
  serviceUrl: {
    vi: 'Liên kết dịch vụ công',
    en: 'Link to the service',
    helpVi: 'Nơi nộp hồ sơ trực tuyến; bắt đầu bằng https://',
    helpEn: 'Where to apply online; begins with https://',
  },
  source: {
    vi: 'Nguồn gốc thông tin',
    en: 'Origin',
    helpVi: 'Quyết định công bố thủ tục. Bắt buộc khi gửi Ban biên tập.',
    helpEn: 'The decision that announces the procedure. Needed before it can be submitted.',
  },
};

export const stepLabels: TypeLabels = {
  title: { vi: 'Tên bước', en: 'Step' },
  description: { vi: 'Mô tả', en: 'Description' },
  days: {
    vi: 'Số ngày làm việc',
    en: 'Working days',
    helpVi: 'Thời gian của bước này, nếu có quy định.',
    helpEn: 'How long this step takes, where that is laid down.',
  },
};

export const paperLabels: TypeLabels = {
  name: { vi: 'Tên giấy tờ', en: 'Document' },
  originals: { vi: 'Số bản chính', en: 'Originals' },
  copies: { vi: 'Số bản sao', en: 'Copies' },
  note: { vi: 'Ghi chú', en: 'Note' },
  form: {
    vi: 'Mẫu đơn, tờ khai',
    en: 'Form',
    helpVi: 'Tệp mẫu để người dân tải về.',
    helpEn: 'The form to download.',
  },
};
