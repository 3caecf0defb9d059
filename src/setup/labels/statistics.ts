import { section, signedOffBy, signedOffPost, type TypeLabels, unit } from './label';

export const statisticsLabels: TypeLabels = {
  title: {
    vi: 'Tên báo cáo',
    en: 'Title',
    helpVi: 'Ví dụ: Báo cáo tình hình kinh tế – xã hội.',
    helpEn: 'For example: Report on the economy and society.',
  },
  period: {
    vi: 'Kỳ báo cáo',
    en: 'Period',
    helpVi: 'Năm 2026, nửa năm 2026-H1, quý 2026-Q3, tháng 2026-09.',
    helpEn: 'A year 2026, half year 2026-H1, quarter 2026-Q3, month 2026-09.',
  },
  regime: {
    vi: 'Chế độ báo cáo',
    en: 'Reporting regime',
    helpVi: 'Báo cáo này thuộc chế độ nào; để trống nếu là báo cáo đột xuất.',
    helpEn: 'The regime that asks for this report; empty for one out of turn.',
  },
  unit,
  section,
  regimeDueOn: {
    vi: 'Hạn gửi theo chế độ báo cáo',
    en: 'Due under its regime',
    helpVi: 'Ngày mà chế độ báo cáo ấn định phải gửi báo cáo.',
    helpEn: 'The day by which the reporting regime asks for the report.',
  },
  summary: {
    vi: 'Tóm tắt',
    en: 'Summary',
    helpVi: 'Vài câu nêu điểm chính của kỳ báo cáo.',
    helpEn: 'A few sentences on what matters in the period.',
  },
  indicators: {
    vi: 'Chỉ tiêu',
    en: 'Indicators',
    helpVi: 'Số liệu đăng đúng như số liệu trong báo cáo đã gửi.',
    helpEn: 'Published exactly as in the report that is sent.',
  },
  source: {
    vi: 'Nguồn số liệu',
    en: 'Origin of the figures',
    helpVi: 'Đơn vị, sổ sách, điều tra mà số liệu lấy từ đó. Bắt buộc khi gửi Ban biên tập.',
    helpEn: 'Where the figures come from. Needed before the report can be submitted.',
  },
  signedOffBy,
  signedOffPost,
  files: {
    vi: 'Tệp báo cáo',
    en: 'Files',
    helpVi: 'Bản ký số hoặc bảng số liệu.',
    helpEn: 'The signed report, or its tables.',
  },
  reportSentAt: {
    vi: 'Gửi báo cáo lúc',
    en: 'Report sent',
    helpVi: 'Hệ thống ghi khi bấm «Ghi nhận đã gửi»; không nhập ở đây.',
    helpEn: 'Written when the sending is recorded, never here.',
  },
  reportNumber: {
    vi: 'Số công văn gửi',
    en: 'Number of the letter',
    helpVi: 'Hệ thống ghi cùng thời điểm gửi báo cáo.',
    helpEn: 'Written together with the time of sending.',
  },
};

export const indicatorLabels: TypeLabels = {
  name: { vi: 'Tên chỉ tiêu', en: 'Indicator' },
  unit: {
    vi: 'Đơn vị tính',
    en: 'Unit of measure',
    helpVi: 'Ví dụ: hộ, ha, triệu đồng, %.',
    helpEn: 'For example: households, ha, million dong, %.',
  },
  value: {
    vi: 'Kỳ này',
    en: 'Value',
    helpVi: 'Tối đa ba chữ số thập phân.',
    helpEn: 'Three decimals at most.',
  },
  previousValue: {
    vi: 'Kỳ trước',
    en: 'Previous value',
    helpVi: 'Số của kỳ trước hoặc cùng kỳ, để so sánh.',
    helpEn: 'Of the period before, for comparison.',
  },
  note: { vi: 'Ghi chú', en: 'Note' },
};

export const reportRegimeLabels: TypeLabels = {
  name: {
    vi: 'Tên báo cáo phải gửi',
    en: 'Report that is asked for',
    helpVi: 'Ví dụ: Báo cáo thu, chi ngân sách xã.',
    helpEn: 'For example: Report on the budget of the commune.',
  },
  unit: {
    vi: 'Đơn vị báo cáo',
    en: 'Unit that reports',
    helpVi: 'Đơn vị được nhắc khi thiếu báo cáo.',
    helpEn: 'The unit that is told of a missing report.',
  },
  periodicity: { vi: 'Kỳ', en: 'Periodicity' },
  dueDays: {
    vi: 'Hạn gửi (ngày sau khi hết kỳ)',
    en: 'Due (days after the period)',
    helpVi: 'Số ngày liên tục kể từ ngày cuối của kỳ, tính cả ngày nghỉ.',
    helpEn: 'Calendar days from the last day of the period, days off included.',
  },
  activeFrom: {
    vi: 'Áp dụng từ ngày',
    en: 'In force from',
    helpVi: 'Các kỳ kết thúc từ ngày này trở đi phải có báo cáo.',
    helpEn: 'Periods that end on this day or later ask for a report.',
  },
};
