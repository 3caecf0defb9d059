import type { StatisticsStory } from './story';

/** Reports of the commune, made up, prepared before they are sent. */
export const statisticsStories: readonly StatisticsStory[] = [
  {
    title: 'Báo cáo thu, chi ngân sách xã',
    monthsAgo: 1,
    regime: 'Thu, chi ngân sách xã',
    summary: 'Thu trên địa bàn đạt khá nhờ tiền thuê đất công ích; chi thường xuyên trong dự toán.',
    indicators: [
      { name: 'Tổng thu ngân sách xã', unit: 'triệu đồng', value: 812.4, previousValue: 765.15 },
      { name: 'Thu trên địa bàn', unit: 'triệu đồng', value: 236.8, previousValue: 198.2 },
      { name: 'Tổng chi ngân sách xã', unit: 'triệu đồng', value: 778.35, previousValue: 751.9 },
    ],
    source: 'Sổ kế toán ngân sách xã, đối chiếu với Kho bạc Nhà nước.',
    dueOn: 2,
    section: 'kinh-te-xa-hoi',
    unit: 'Tài chính – Kế toán',
    provider: 'finance',
    createdOn: [-3, '10:15'],
    acts: [
      { on: [-3, '11:00'], by: 'finance', verb: 'submit' },
      { on: [-2, '08:20'], by: 'office', verb: 'forward' },
    ],
  },
  {
    title: 'Báo cáo tình hình đăng ký hộ tịch',
    monthsAgo: 1,
    regime: 'Đăng ký hộ tịch',
    summary: 'Số việc đăng ký khai sinh tăng so với tháng trước; không có hồ sơ quá hạn.',
    indicators: [
      { name: 'Đăng ký khai sinh', unit: 'trường hợp', value: 11, previousValue: 8 },
      { name: 'Đăng ký kết hôn', unit: 'trường hợp', value: 6, previousValue: 9 },
      { name: 'Đăng ký khai tử', unit: 'trường hợp', value: 4, previousValue: 5 },
    ],
    source: 'Phần mềm quản lý hộ tịch, sổ hộ tịch của xã.',
    dueOn: 3,
    section: 'kinh-te-xa-hoi',
    unit: 'Tư pháp – Hộ tịch',
    provider: 'official2',
    createdOn: [-2, '14:00'],
    acts: [
      { on: [-2, '14:30'], by: 'official2', verb: 'submit' },
      { on: [-1, '08:15'], by: 'office', verb: 'forward' },
    ],
  },
  {
    title: 'Báo cáo sản xuất vụ đông',
    monthsAgo: 1,
    regime: 'Sản xuất nông nghiệp',
    summary: 'Diện tích hành, tỏi giữ ổn định; rau màu tăng nhẹ.',
    indicators: [
      { name: 'Diện tích hành, tỏi', unit: 'ha', value: 118.5, previousValue: 117 },
      { name: 'Diện tích rau màu khác', unit: 'ha', value: 42.25, previousValue: 39.6, note: 'Ước tính.' },
    ],
    source: 'Số liệu của các hợp tác xã và trưởng thôn.',
    dueOn: 5,
    section: 'kinh-te-xa-hoi',
    unit: 'Hội Nông dân',
    provider: 'union',
    createdOn: [-1, '09:20'],
    acts: [],
  },
  {
    title: 'Báo cáo hộ nghèo, hộ cận nghèo',
    monthsAgo: 1,
    regime: 'Hộ nghèo, hộ cận nghèo',
    summary: 'Hai hộ thoát nghèo nhờ vay vốn chăn nuôi; không phát sinh hộ mới.',
    indicators: [
      { name: 'Hộ nghèo', unit: 'hộ', value: 21, previousValue: 23 },
      { name: 'Hộ cận nghèo', unit: 'hộ', value: 37, previousValue: 37 },
    ],
    source: 'Kết quả rà soát của Ban Chỉ đạo giảm nghèo xã.',
    dueOn: -4,
    section: 'kinh-te-xa-hoi',
    unit: 'Văn hóa – Xã hội',
    provider: 'culture',
    createdOn: [-6, '08:30'],
    acts: [
      { on: [-6, '09:10'], by: 'culture', verb: 'submit' },
      { on: [-6, '14:00'], by: 'office', verb: 'forward' },
      { on: [-5, '08:20'], by: 'chief', verb: 'approve' },
      // Approved ahead: with the record of its sending it is public.
      { on: [-4, '10:05'], by: 'culture', verb: 'record-sent', sentNumber: '96/BC-UBND' },
    ],
  },
];
