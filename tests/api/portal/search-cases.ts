import { paragraphs, type Told } from './publishing';

const article = (on: string, title: string, more: object = {}, section = 'tin-tuc-su-kien'): Told => ({
  type: 'article',
  on: `${on}T09:00:00+07:00`,
  section,
  data: { title, kind: 'other', source: 'Văn phòng ghi tại chỗ', ...more },
});

const document = (
  on: string,
  [number, symbol]: readonly [string, string],
  abstract: string,
  more: object,
  field?: string,
): Told => ({
  type: 'document',
  on: `${on}T09:00:00+07:00`,
  field,
  section: 'chi-dao-dieu-hanh',
  data: {
    number,
    symbol,
    abstract,
    documentType: 'decision',
    issuedBy: 'commune-committee',
    issuer: 'Ủy ban nhân dân xã Lạc Long',
    signer: 'Vũ Đình Khải',
    signerPost: 'Chủ tịch',
    signedAt: on,
    archivePlace: 'Tủ 1',
    ...more,
  },
});

/** What is public while the cases are asked, by the names that they use. */
export const library = {
  road: article('2024-03-10', 'Khởi công đường liên thôn Đông – Đoài', {
    summary: 'Tuyến đường bê tông dài hai ki-lô-mét nối hai thôn.',
    body: paragraphs(
      'Nhà thầu cam kết hoàn thành trước Tết Nguyên đán; bà con hiến đất, góp ngày công.',
      'Buổi lễ có sự tham gia của đông đảo hội viên Hội Phụ nữ.',
    ),
  }),
  handover: article('2024-04-02', 'Bàn giao nhà đại đoàn kết cho hộ khó khăn', {
    summary: 'Ba ngôi nhà được trao trước mùa mưa.',
  }),
  readers: article('2024-05-01', 'Bạn đọc góp ý về giao diện của trang'),
  market: article('2024-06-01', 'Bán hàng lưu động về các xóm'),
  power: article('2024-07-15', 'Điện lực báo lịch ngừng cung cấp điện', {
    summary: 'Ngừng cấp điện từ 7 giờ 30 đến 11 giờ ngày 20/7/2024.',
  }),
  meetingTitle: article('2023-01-05', 'Hội nghị đối thoại với nông dân'),
  meetingAbstract: article('2023-06-05', 'Nhiều kiến nghị của bà con được giải đáp', {
    summary: 'Tại hội nghị, lãnh đạo xã trả lời từng ý kiến.',
  }),
  meetingBody: article('2023-12-05', 'Kết quả vụ lúa chiêm xuân', {
    body: paragraphs('Năng suất cao nhất năm năm qua.', 'Số liệu được báo cáo tại hội nghị cuối vụ.'),
  }),
  festivalOld: article('2022-02-10', 'Lễ hội đình làng khai mạc'),
  festivalNew: article('2025-02-10', 'Lễ hội đình làng khai mạc'),
  onion: article('2025-03-01', 'Giá <b>hành</b> & tỏi “sạch” tăng', {
    summary: 'Thương lái trả 1 < 2 nghìn đồng; xem <script>alert(1)</script> bảng giá.',
  }),
  lateNight: { ...article('2025-05-01', 'Chương trình văn nghệ đêm khuya'), on: '2025-05-01T23:30:00+07:00' },
  early: { ...article('2025-05-02', 'Chương trình thể dục sáng sớm'), on: '2025-05-02T00:10:00+07:00' },
  decision: document('2026-02-03', ['12', 'QĐ-UBND'], 'Về việc phê duyệt dự toán thu, chi ngân sách', {}),
  resolution: document(
    '2025-12-20',
    ['12/2025', 'NQ-HĐND'],
    'Về mức thu phí sử dụng hè phố',
    { documentType: 'resolution', issuer: 'Hội đồng nhân dân xã', signer: 'Trần Thị Hồng Hạnh' },
    'dat-dai-xay-dung',
  ),
  notice: document(
    '2026-03-09',
    ['05', 'TB-UBND'],
    'Về lịch tiếp công dân định kỳ',
    { documentType: 'notice', signer: 'Nguyễn Văn Khải' },
    'to-chuc-bo-may',
  ),
  question: {
    type: 'question',
    on: '2025-08-08T09:00:00+07:00',
    field: 'tu-phap-ho-tich',
    section: 'thu-tuc-hanh-chinh',
    data: {
      subject: 'Đăng ký tạm trú cho người thuê nhà',
      body: 'Chủ nhà cần chuẩn bị giấy tờ gì?',
      receivedAt: '2025-07-30T08:00:00+07:00',
      channel: 'counter',
      category: 'question',
      answer: paragraphs('Nộp tờ khai thay đổi thông tin cư trú tại bộ phận một cửa.'),
      answerSource: 'Luật Cư trú',
      askerName: 'Lò Thị Bí Mật',
      askerPhone: '0987 654 321',
      askerEmail: 'bi-mat@cong-dan.example',
      askerAddress: 'Số 7 ngõ Kín',
      originalText: 'Nguyên văn kín đáo của người hỏi',
      receiptPlace: 'Sổ mật số 99',
    },
  },
  procedure: {
    type: 'procedure',
    on: '2025-09-09T09:00:00+07:00',
    field: 'tu-phap-ho-tich',
    section: 'thu-tuc-hanh-chinh',
    data: {
      name: 'Đăng ký kết hôn',
      code: '1.000894',
      steps: [{ title: 'Nộp hồ sơ', description: 'Hai bên cùng có mặt, xuất trình căn cước.', days: 1 }],
      documents: [{ name: 'Giấy xác nhận tình trạng hôn nhân', originals: 1, copies: 0 }],
      result: 'Giấy chứng nhận kết hôn',
      timeLimit: 'Ngay trong ngày',
      source: 'Quyết định công bố',
    },
  },
  result: {
    type: 'result',
    on: '2025-10-01T09:00:00+07:00',
    data: {
      year: 2025,
      throughMonth: 9,
      processed: 10,
      onTime: 10,
      overdue: 0,
      asOf: '2025-10-01T08:00:00+07:00',
      source: 'Phần mềm một cửa điện tử',
    },
  },
  page: {
    type: 'page',
    on: '2021-01-01T09:00:00+07:00',
    section: 'tiem-nang-the-manh',
    data: {
      title: 'Giới thiệu chung',
      slug: 'gioi-thieu',
      body: paragraphs('Xã có nghề mộc truyền thống và bến đò Kinh Thầy.'),
      source: 'Văn phòng',
    },
  },
  statistics: {
    type: 'statistics',
    on: '2025-07-20T09:00:00+07:00',
    data: {
      title: 'Báo cáo dân số giữa năm',
      period: '2025-H1',
      summary: 'Dân số tăng nhẹ so với cùng kỳ.',
      source: 'Sổ hộ tịch',
      indicators: [{ name: 'Trẻ sơ sinh', unit: 'cháu', value: 61, note: 'Tính đến hết tháng 6' }],
    },
  },
} as const satisfies Record<string, Told>;

export type ItemName = keyof typeof library;

/** One question and what must come of it, in this order; `any`: in any order. */
export interface Case {
  why: string;
  ask: Record<string, string | number>;
  find?: readonly ItemName[];
  any?: readonly ItemName[];
}

const asks = (why: string, q: string, find: readonly ItemName[], filters: object = {}): Case => ({
  why,
  ask: { q, ...filters },
  find,
});

/** “Ủy ban” in what documents say of their issuer; “bảng”, which begins so, in an abstract. */
const elsewhere = ['notice', 'decision', 'onion'] as const;

export const cases: readonly Case[] = [
  // Diacritics and letters
  asks('with diacritics', 'đường liên thôn', ['road']),
  asks('without diacritics', 'duong lien thon', ['road']),
  asks('some of them', 'dường lien thôn', ['road']),
  asks('đ typed as d', 'dien luc', ['power']),
  asks('đ, in capitals', 'ĐIỆN LỰC', ['power']),
  asks('d in capitals', 'DIEN LUC', ['power']),
  asks('letters and diacritics apart (NFD)', 'đường liên thôn'.normalize('NFD'), ['road']),
  asks('the tone on the other vowel', 'khoá hoà', []),
  asks('old and new place of the tone', 'đại đoàn kêt', ['handover']),
  asks('as typed before all else: bàn', 'bàn', ['handover', 'market', 'readers', ...elsewhere]),
  asks('as typed before all else: bạn', 'bạn', ['readers', 'market', 'handover', ...elsewhere]),
  asks('as typed before all else: bán', 'bán', ['market', 'readers', 'handover', ...elsewhere]),
  // Order, beginnings, phrases
  asks('any order', 'thôn liên đường', ['road']),
  asks('words far apart', 'đoài khởi', ['road']),
  asks('words of title, abstract and body together', 'khởi bê tông nguyên đán', ['road']),
  asks('the last word is still being typed', 'điện lự', ['power']),
  asks('no other word is', 'điệ lực', []),
  asks('a single letter is no beginning', 'lễ hội đình l', []),
  asks('a phrase', '"hội nghị"', ['meetingTitle', 'meetingAbstract', 'meetingBody']),
  asks('a phrase without diacritics', '"hoi nghi"', ['meetingTitle', 'meetingAbstract', 'meetingBody']),
  asks('a phrase in curly quotation marks', '“liên thôn Đông”', ['road']),
  asks('a phrase in another order is not there', '"thôn liên"', []),
  asks('a closed phrase does not go on', '"hội ngh"', []),
  asks('a phrase that is still being typed', '"hội ngh', ['meetingTitle', 'meetingAbstract', 'meetingBody']),
  asks('no phrase from a paragraph of one part into another', '"thôn đông đoài tuyến"', []),
  asks('a phrase and a word', '"hội nghị" nông', ['meetingTitle']),
  asks('two phrases', '"hội nghị" "năng suất"', ['meetingBody']),
  // Rank
  asks('title before abstract before body, whatever their age; words that stand apart last', 'hội nghị', [
    'meetingTitle',
    'meetingAbstract',
    'meetingBody',
    'resolution',
  ]),
  asks('the newer of equals first', 'lễ hội đình làng', ['festivalNew', 'festivalOld']),
  // Numbers
  asks('a whole number with the year it was signed in', '12/2026/QĐ-UBND', ['decision']),
  asks('a number as it stands', '12/QĐ-UBND', ['decision']),
  asks('a number as it stands, without diacritics', '12/qd-ubnd', ['decision']),
  asks('number and year', '12/2026', ['decision']),
  asks('number and year, where the number holds it', '12/2025', ['resolution']),
  asks('a number whose year is part of it', '12/2025/NQ-HĐND', ['resolution']),
  asks('the symbol alone', 'QĐ-UBND', ['decision']),
  asks('a number without its zero', '5/TB-UBND', ['notice']),
  asks('a number with its zero', '05/TB-UBND', ['notice']),
  asks('kind and number', 'quyết định 12', ['decision']),
  asks('kind and number: số', 'nghị quyết 12/2025', ['resolution']),
  asks('code of a procedure', '1.000894', ['procedure']),
  // What is looked through
  asks('what a document is about', 'ngân sách', ['decision']),
  asks('a question by its answer', 'tờ khai thay đổi thông tin cư trú', ['question']),
  asks('a procedure by a paper', 'tình trạng hôn nhân', ['procedure']),
  asks('a page by its body', 'bến đò', ['page']),
  asks('statistics by an indicator', 'trẻ sơ sinh', ['statistics']),
  asks('results of procedures', 'kết quả giải quyết thủ tục hành chính', ['result']),
  asks('results of procedures, short', 'ket qua giai quyet tthc', ['result']),
  asks('two types of one subject', 'đăng ký', ['procedure', 'question']),
  // Filters
  asks('one type', 'đăng ký', ['question'], { type: 'question' }),
  asks('two types', 'đăng ký', ['procedure', 'question'], { type: 'question,procedure' }),
  asks('a type that has none', 'đăng ký', [], { type: 'article' }),
  asks('a section', 'đăng ký', ['procedure', 'question'], { section: 'thu-tuc-hanh-chinh' }),
  asks('a section that has none', 'đăng ký', [], { section: 'chi-dao-dieu-hanh' }),
  asks('a section that is not there', 'đăng ký', [], { section: 'khong-co' }),
  asks('a field', '12', ['resolution'], { field: 'dat-dai-xay-dung' }),
  asks('a local day, until midnight', 'chương trình', ['lateNight'], {
    from: '2025-05-01',
    to: '2025-05-01',
  }),
  asks('the next local day, from midnight', 'chương trình', ['early'], { from: '2025-05-02' }),
  asks('until a local day', 'chương trình', ['lateNight'], { to: '2025-05-01' }),
  { why: 'a kind of document, no words', ask: { documentType: 'notice' }, find: ['notice'] },
  { why: 'a number, no words', ask: { number: '12' }, any: ['decision', 'resolution'] },
  { why: 'a number with its year, no words', ask: { number: '12/2026' }, find: ['decision'] },
  { why: 'a whole number, no words', ask: { number: '12/2025/nq-hdnd' }, find: ['resolution'] },
  { why: 'who signed, no words', ask: { signer: 'khải' }, find: ['notice', 'decision'] },
  { why: 'who signed, in any order', ask: { signer: 'Khai Dinh' }, find: ['decision'] },
  { why: 'year of signing', ask: { type: 'legal-document', year: 2025 }, find: ['resolution'] },
  { why: 'year of a report', ask: { type: 'statistics-report', year: 2025 }, find: ['statistics'] },
  {
    why: 'all filters of documents together',
    ask: {
      q: 'phí',
      type: 'legal-document',
      documentType: 'resolution',
      field: 'dat-dai-xay-dung',
      signer: 'hạnh',
      year: 2025,
      number: '12/2025',
      section: 'chi-dao-dieu-hanh',
      from: '2025-12-01',
      to: '2025-12-31',
    },
    find: ['resolution'],
  },
  // Private, and nowhere
  asks('who asked', 'Bí Mật', []),
  asks('his telephone', '0987 654 321', []),
  asks('his words', 'kín đáo', []),
  asks('where it was received', '"sổ mật"', []),
  asks('words that nobody used', 'phi thuyền', []),
  asks('signs alone', '!!! ??? ""', []),
];
