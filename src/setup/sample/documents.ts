import type { DocumentStory } from './story';

export const COMMUNE = 'Ủy ban nhân dân xã Lạc Long';
/** Who keeps the originals: the office. */
export const ARCHIVIST = 'Đỗ Thu Trang';
export const CHAIRMAN = { signer: 'Vũ Đình Khải', signerPost: 'Chủ tịch' } as const;

/** Documents of the commune, made up, that pass through the process. */
export const documentStories: readonly DocumentStory[] = [
  {
    number: '45',
    symbol: 'KH-UBND',
    documentType: 'plan',
    abstract: 'Về cải cách hành chính và nâng cao chất lượng bộ phận một cửa của UBND xã',
    summary:
      'Kế hoạch xác định các việc cần làm trong năm: rút ngắn thời gian chờ tại bộ phận một cửa, tăng số hồ sơ nộp trực tuyến, công khai kết quả giải quyết hằng tháng và lấy ý kiến người dân sau khi trả kết quả. Mỗi việc có đơn vị chủ trì và thời hạn hoàn thành.',
    signedOn: -9,
    field: 'cai-cach-hanh-chinh',
    section: 'chi-dao-dieu-hanh',
    archivePlace: 'Văn phòng HĐND – UBND xã, hồ sơ kế hoạch, tủ 2',
    provider: 'office',
    createdOn: [-9, '15:10'],
    acts: [
      { on: [-9, '15:30'], by: 'office', verb: 'submit' },
      { on: [-9, '15:35'], by: 'office', verb: 'forward' },
      { on: [-8, '08:30'], by: 'chief', verb: 'approve' },
      { on: [-8, '08:40'], by: 'office', verb: 'publish' },
    ],
  },
  {
    number: '118',
    symbol: 'TB-UBND',
    documentType: 'notice',
    abstract: 'Về lịch tiếp công dân định kỳ của Chủ tịch UBND xã',
    summary:
      'Chủ tịch UBND xã tiếp công dân vào sáng thứ Năm hằng tuần tại phòng tiếp công dân của trụ sở UBND xã; trùng ngày nghỉ thì chuyển sang ngày làm việc kế tiếp. Người đến trình bày mang theo giấy tờ tùy thân và tài liệu liên quan.',
    signedOn: -5,
    field: 'to-chuc-bo-may',
    section: 'thong-bao',
    archivePlace: 'Văn phòng HĐND – UBND xã, hồ sơ tiếp công dân, tủ 1',
    provider: 'office',
    createdOn: [-5, '16:00'],
    acts: [
      { on: [-5, '16:20'], by: 'office', verb: 'submit' },
      { on: [-5, '16:25'], by: 'office', verb: 'forward' },
      { on: [-4, '09:10'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    number: '121',
    symbol: 'TB-UBND',
    documentType: 'notice',
    abstract: 'Về việc sửa đổi lịch tiếp công dân định kỳ của Chủ tịch UBND xã',
    summary:
      'Buổi tiếp công dân định kỳ chuyển từ sáng thứ Năm sang sáng thứ Tư hằng tuần để thuận tiện cho người đi chợ phiên. Các nội dung khác của thông báo trước vẫn giữ nguyên.',
    signedOn: -3,
    field: 'to-chuc-bo-may',
    section: 'thong-bao',
    archivePlace: 'Văn phòng HĐND – UBND xã, hồ sơ tiếp công dân, tủ 1',
    links: [{ relation: 'amends', number: '118', symbol: 'TB-UBND' }],
    provider: 'office',
    createdOn: [-3, '09:30'],
    acts: [
      { on: [-3, '09:40'], by: 'office', verb: 'submit' },
      { on: [-3, '09:45'], by: 'office', verb: 'forward' },
      { on: [-3, '14:20'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    number: '512',
    symbol: 'UBND-VX',
    documentType: 'official-letter',
    abstract: 'Về việc tăng cường tuyên truyền phòng, chống đuối nước cho trẻ em',
    summary:
      'Đề nghị các xã, phường phối hợp với nhà trường nhắc nhở gia đình quản lý trẻ em trong dịp nghỉ, cắm biển cảnh báo ở ao, hồ, bến sông và mở lớp dạy bơi tại cơ sở.',
    signedOn: -7,
    field: 'giao-duc-y-te',
    section: 'chi-dao-dieu-hanh',
    archivePlace: 'Văn phòng HĐND – UBND xã, sổ văn bản đến',
    from: {
      issuer: 'Ủy ban nhân dân thị xã Kinh Môn',
      signer: 'Nguyễn Thị Minh Châu',
      signerPost: 'Phó Chủ tịch',
    },
    provider: 'culture',
    createdOn: [-6, '10:00'],
    acts: [
      { on: [-6, '10:10'], by: 'culture', verb: 'submit' },
      { on: [-6, '10:40'], by: 'office', verb: 'forward' },
      { on: [-6, '15:00'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    number: '72',
    symbol: 'QĐ-UBND',
    documentType: 'decision',
    abstract: 'Về việc kiện toàn tổ công nghệ số cộng đồng các thôn',
    summary:
      'Mỗi thôn có một tổ công nghệ số cộng đồng do trưởng thôn làm tổ trưởng, thành viên gồm đoàn thanh niên, công an viên và giáo viên trên địa bàn. Tổ giúp người dân dùng dịch vụ công trực tuyến, thanh toán không dùng tiền mặt và giữ an toàn trên môi trường mạng.',
    signedOn: -1,
    field: 'thong-tin-truyen-thong',
    section: 'chi-dao-dieu-hanh',
    archivePlace: 'Văn phòng HĐND – UBND xã, hồ sơ quyết định, tủ 1',
    provider: 'official2',
    createdOn: [-1, '14:10'],
    acts: [
      { on: [-1, '14:30'], by: 'official2', verb: 'submit' },
      { on: [-1, '15:45'], by: 'office', verb: 'forward' },
    ],
  },
];

/** The regulation's facts; abstract and summary are our own words, not its sentences. */
export const regulationDocument = {
  number: '09',
  symbol: 'QĐ-BBT',
  documentType: 'decision',
  abstract: 'Về việc ban hành Quy chế hoạt động của Cổng thông tin điện tử xã Lạc Long',
  issuer: 'Ban biên tập Cổng thông tin điện tử xã Lạc Long',
  signer: 'Nguyễn Văn Tin',
  signerPost: 'Chủ tịch UBND xã – Trưởng ban',
  signedAt: '2021-01-12',
  effectiveAt: '2021-01-12',
  archivePlace: 'Văn phòng HĐND – UBND xã',
} as const;

export const regulationSummary =
  'Văn bản này đặt ra cách làm việc của Ban biên tập Cổng thông tin điện tử xã: ai thuộc Ban và mỗi người lo phần việc nào; tin, bài đi từ người cung cấp qua Văn phòng đến Trưởng ban, chỉ được đưa lên Cổng khi Trưởng ban đã đồng ý; mỗi loại thông tin có một hạn đăng tính theo ngày làm việc; người cung cấp chịu trách nhiệm về độ chính xác và nguồn của thông tin; kinh phí, khen thưởng, kỷ luật và việc giữ bí mật, mật khẩu. Quyết định có hiệu lực từ ngày ký.';

/** When the old page put the regulation up. */
export const REGULATION_MADE_PUBLIC = '2021-09-17T09:40:37+07:00';

/** The figures of the old page, cumulative for 2023. */
export const procedureResult = {
  year: 2023,
  throughMonth: 10,
  processed: 1078,
  onTime: 1078,
  overdue: 0,
  asOf: '2023-10-01T11:27:25+07:00',
  source: 'Trang thông tin điện tử xã Lạc Long, mục Kết quả giải quyết TTHC (chuyển từ trang cũ).',
} as const;
