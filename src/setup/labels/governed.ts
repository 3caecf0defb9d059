import { reviewEvery, section, signedOffBy, signedOffPost, type TypeLabels, unit } from './label';

export const articleLabels: TypeLabels = {
  title: {
    vi: 'Tiêu đề',
    en: 'Title',
    helpVi: 'Ngắn gọn, nêu được việc gì, ở đâu; không viết hoa toàn bộ.',
    helpEn: 'Short: what happened and where; not all in capitals.',
  },
  summary: {
    vi: 'Tóm tắt',
    en: 'Summary',
    helpVi: 'Hai đến ba câu, hiện trong danh sách tin.',
    helpEn: 'Two or three sentences, shown in lists.',
  },
  body: { vi: 'Nội dung', en: 'Body' },
  kind: {
    vi: 'Loại tin',
    en: 'Kind',
    helpVi:
      'Quyết định thời hạn: tin tức, sự kiện – 1 ngày làm việc; hội nghị, hội thảo, sự kiện quan trọng – 2 ngày làm việc; mục khác không có hạn cố định.',
    helpEn:
      'Sets the time limit: news, events – 1 working day; conferences, important events – 2 working days; others have no fixed limit.',
  },
  subtype: {
    vi: 'Loại sự kiện',
    en: 'Type of event',
    helpVi: 'Chỉ dùng với hội nghị, hội thảo, sự kiện quan trọng.',
    helpEn: 'For conferences and important events only.',
  },
  eventStart: {
    vi: 'Ngày diễn ra sự kiện',
    en: 'Event starts',
    helpVi: 'Mốc tính hạn của tin tức, sự kiện. Giờ Việt Nam.',
    helpEn: 'The deadline of news counts from here. Vietnamese time.',
  },
  eventEnd: {
    vi: 'Ngày kết thúc sự kiện',
    en: 'Event ends',
    helpVi: 'Mốc tính hạn của hội nghị, hội thảo, sự kiện quan trọng.',
    helpEn: 'The deadline of conferences and important events counts from here.',
  },
  source: {
    vi: 'Nguồn gốc thông tin',
    en: 'Origin',
    helpVi: 'Thông tin lấy từ đâu: dự họp, văn bản số mấy, ai cung cấp. Bắt buộc khi gửi Ban biên tập.',
    helpEn: 'Where the information comes from. Needed before the item can be submitted.',
  },
  signedOffBy,
  signedOffPost,
  byline: {
    vi: 'Tác giả',
    en: 'Byline',
    helpVi: 'Tên hoặc bút danh hiện dưới bài.',
    helpEn: 'The name or pen name printed under the item.',
  },
  section,
  unit,
  cover: {
    vi: 'Ảnh đại diện',
    en: 'Cover picture',
    helpVi: 'Ảnh ngang; hãy điền mô tả ảnh cho người khiếm thị.',
    helpEn: 'A landscape picture; describe it for those who cannot see it.',
  },
};

export const pageLabels: TypeLabels = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  slug: {
    vi: 'Đường dẫn',
    en: 'Slug',
    helpVi: 'Phần địa chỉ trên Cổng; không nên đổi khi đã dùng.',
    helpEn: 'Part of the address; do not change it once in use.',
  },
  body: { vi: 'Nội dung', en: 'Body' },
  source: {
    vi: 'Nguồn gốc thông tin',
    en: 'Origin',
    helpVi: 'Thông tin lấy từ đâu. Bắt buộc khi gửi Ban biên tập.',
    helpEn: 'Where the information comes from. Needed before the page can be submitted.',
  },
  section,
  position: {
    vi: 'Thứ tự',
    en: 'Position',
    helpVi: 'Số nhỏ đứng trước.',
    helpEn: 'Smaller numbers come first.',
  },
  reviewEvery,
};

export const procedureResultLabels: TypeLabels = {
  year: { vi: 'Năm', en: 'Year' },
  throughMonth: {
    vi: 'Đến tháng',
    en: 'Through month',
    helpVi: 'Số liệu lũy kế từ tháng 1 đến hết tháng này (hoặc đến lúc cập nhật).',
    helpEn: 'Figures accumulate from January to this month, or to the time of the update.',
  },
  processed: {
    vi: 'Số hồ sơ xử lý',
    en: 'Processed',
    helpVi: 'Bằng số trước và đúng hạn cộng số trễ hạn.',
    helpEn: 'Equals before and on time plus overdue.',
  },
  onTime: { vi: 'Trước và đúng hạn', en: 'Before and on time' },
  overdue: { vi: 'Trễ hạn', en: 'Overdue' },
  asOf: {
    vi: 'Cập nhật lúc',
    en: 'Updated at',
    helpVi: 'Thời điểm chốt số liệu, giờ Việt Nam.',
    helpEn: 'When the figures were taken, Vietnamese time.',
  },
  detailsUrl: {
    vi: 'Liên kết chi tiết',
    en: 'Link to details',
    helpVi: 'Địa chỉ bắt đầu bằng https://',
    helpEn: 'An address that begins with https://',
  },
  source: {
    vi: 'Nguồn số liệu',
    en: 'Origin of the figures',
    helpVi: 'Ví dụ: Hệ thống thông tin một cửa. Bắt buộc khi gửi Ban biên tập.',
    helpEn: 'Needed before the item can be submitted.',
  },
  section,
  unit,
};
