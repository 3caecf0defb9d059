import type { Account, Act, Moment, ProcedureStory } from './story';

/** Handed in, carried on by the office, approved and posted the same day. */
const published = (day: number, by: Account): { provider: Account; createdOn: Moment; acts: Act[] } => ({
  provider: by,
  createdOn: [day, '08:10'],
  acts: [
    { on: [day, '09:00'], by, verb: 'submit' },
    { on: [day, '09:30'], by: 'office', verb: 'forward' },
    { on: [day, '14:10'], by: 'chief', verb: 'approve', publish: true },
  ],
});

/** Procedures of the commune in our own words; the decision that announces them decides. */
export const procedureStories: readonly ProcedureStory[] = [
  {
    name: 'Đăng ký khai sinh',
    code: '1.001193',
    steps: [
      {
        title: 'Nộp hồ sơ',
        description:
          'Nộp trực tiếp tại bộ phận một cửa, qua bưu điện hoặc trực tuyến trên Cổng dịch vụ công. Công chức kiểm tra và giao phiếu hẹn.',
      },
      {
        title: 'Xem xét, ghi sổ hộ tịch',
        description: 'Công chức Tư pháp – Hộ tịch đối chiếu giấy chứng sinh, ghi sổ, lấy số định danh.',
        days: 0,
      },
      {
        title: 'Trả kết quả',
        description: 'Người đi khai sinh kiểm tra thông tin, ký sổ và nhận giấy khai sinh.',
        days: 0,
      },
    ],
    documents: [
      { name: 'Tờ khai đăng ký khai sinh', originals: 1, copies: 0 },
      {
        name: 'Giấy chứng sinh',
        originals: 1,
        copies: 0,
        note: 'Không có thì nộp văn bản của người làm chứng hoặc giấy cam đoan.',
      },
      { name: 'Giấy tờ tùy thân của người đi khai sinh', originals: 0, copies: 0, note: 'Xuất trình.' },
    ],
    timeLimit: 'Ngay trong ngày nhận hồ sơ; nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo.',
    timeLimitDays: 0,
    fee: 'Miễn lệ phí khi đăng ký đúng hạn.',
    recipients: 'Cha, mẹ; ông, bà hoặc người thân thích khác của trẻ em.',
    result: 'Giấy khai sinh (bản chính).',
    legalBasis: 'Luật Hộ tịch năm 2014\nNghị định số 123/2015/NĐ-CP',
    source: 'Danh mục thủ tục hành chính cấp xã do cơ quan có thẩm quyền công bố.',
    field: 'tu-phap-ho-tich',
    unit: 'Tư pháp – Hộ tịch',
    ...published(-14, 'official2'),
  },
  {
    name: 'Chứng thực bản sao từ bản chính',
    code: '2.000815',
    steps: [
      {
        title: 'Xuất trình bản chính',
        description: 'Người yêu cầu mang bản chính và bản sao cần chứng thực.',
      },
      {
        title: 'Đối chiếu, ký chứng thực',
        description: 'Công chức đối chiếu, ghi lời chứng, trình ký, đóng dấu và vào sổ.',
        days: 0,
      },
    ],
    documents: [
      { name: 'Bản chính giấy tờ, văn bản', originals: 1, copies: 0, note: 'Xuất trình để đối chiếu.' },
      { name: 'Bản sao cần chứng thực', originals: 0, copies: 1, note: 'Chưa có thì cơ quan chụp giúp.' },
    ],
    timeLimit: 'Trong ngày; số lượng lớn hoặc nội dung phức tạp thì kéo dài không quá 02 ngày làm việc.',
    timeLimitDays: 2,
    fee: '2.000 đồng một trang; từ trang thứ ba 1.000 đồng một trang, tối đa 200.000 đồng một bản.',
    recipients: 'Cá nhân, tổ chức có giấy tờ cần chứng thực.',
    result: 'Bản sao được chứng thực từ bản chính.',
    legalBasis: 'Nghị định số 23/2015/NĐ-CP\nThông tư số 226/2016/TT-BTC',
    source: 'Danh mục thủ tục hành chính cấp xã do cơ quan có thẩm quyền công bố.',
    field: 'tu-phap-ho-tich',
    unit: 'Tư pháp – Hộ tịch',
    ...published(-14, 'official2'),
  },
  {
    name: 'Hòa giải tranh chấp đất đai tại xã',
    code: '1.003554',
    steps: [
      {
        title: 'Tiếp nhận đơn',
        description: 'Nhận đơn tại bộ phận một cửa, thụ lý và thông báo cho các bên.',
      },
      {
        title: 'Thẩm tra, xác minh',
        description: 'Công chức Địa chính – Xây dựng thu thập giấy tờ về nguồn gốc, hiện trạng sử dụng đất.',
        days: 15,
      },
      { title: 'Họp hòa giải', description: 'Hội đồng hòa giải họp các bên, lập biên bản.', days: 10 },
    ],
    documents: [
      { name: 'Đơn yêu cầu hòa giải', originals: 1, copies: 0 },
      { name: 'Giấy tờ về quyền sử dụng đất', originals: 0, copies: 1, note: 'Nếu có.' },
    ],
    timeLimit: 'Không quá 30 ngày kể từ ngày nhận đơn.',
    timeLimitDays: 30,
    fee: 'Không thu.',
    recipients: 'Hộ gia đình, cá nhân có tranh chấp đất đai.',
    result: 'Biên bản hòa giải.',
    legalBasis: 'Luật Đất đai năm 2024',
    source: 'Danh mục thủ tục hành chính cấp xã do cơ quan có thẩm quyền công bố.',
    field: 'dat-dai-xay-dung',
    unit: 'Địa chính – Xây dựng',
    ...published(-12, 'official'),
  },
];
