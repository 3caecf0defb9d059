import type { ObjectiveCode } from '../../regulation/objectives';
import type { OfficeCode } from '../../regulation/roles';

interface Section {
  slug: string;
  name: string;
  objective: ObjectiveCode;
  description: string;
  /** Calendar days, where its objective's own interval does not fit. */
  reviewEvery?: number;
}

/** How often sections are looked through, in calendar days, by the objective that they serve. */
const reviewIntervals: Record<ObjectiveCode, number> = { 'D2.1': 90, 'D2.2': 90, 'D2.3': 90, 'D2.4': 180 };

const filed: readonly Section[] = [
  {
    slug: 'tin-tuc-su-kien',
    name: 'Tin tức – Sự kiện',
    objective: 'D2.1',
    description: 'Hoạt động diễn ra hằng ngày trên địa bàn xã.',
  },
  {
    slug: 'kinh-te-xa-hoi',
    name: 'Kinh tế – Xã hội',
    objective: 'D2.1',
    description: 'Sản xuất, đời sống, y tế, giáo dục, an sinh xã hội.',
  },
  {
    slug: 'quoc-phong-an-ninh',
    name: 'Quốc phòng – An ninh',
    objective: 'D2.1',
    description: 'Công tác quân sự địa phương, an ninh trật tự, phòng cháy, chữa cháy.',
  },
  {
    slug: 'thu-tuc-hanh-chinh',
    name: 'Thủ tục hành chính',
    objective: 'D2.2',
    description: 'Trình tự, hồ sơ, thời hạn giải quyết và các quy định liên quan.',
  },
  {
    slug: 'ket-qua-giai-quyet-tthc',
    name: 'Kết quả giải quyết TTHC',
    objective: 'D2.2',
    description: 'Số liệu giải quyết thủ tục hành chính, cập nhật định kỳ.',
    reviewEvery: 30,
  },
  {
    slug: 'chi-dao-dieu-hanh',
    name: 'Chỉ đạo, điều hành',
    objective: 'D2.2',
    description: 'Văn bản, lịch công tác và ý kiến chỉ đạo của lãnh đạo xã.',
  },
  {
    slug: 'thong-bao',
    name: 'Thông báo',
    objective: 'D2.2',
    description: 'Thông báo của UBND xã và các đơn vị đến Nhân dân.',
  },
  {
    slug: 'chu-truong-chinh-sach',
    name: 'Chủ trương, chính sách',
    objective: 'D2.3',
    description: 'Chủ trương của Đảng, chính sách mới của Nhà nước.',
  },
  {
    slug: 'pho-bien-phap-luat',
    name: 'Phổ biến, giáo dục pháp luật',
    objective: 'D2.3',
    description: 'Giới thiệu, giải thích quy định pháp luật gần với đời sống.',
  },
  {
    slug: 'doan-the-phong-trao',
    name: 'Đoàn thể – Phong trào',
    objective: 'D2.3',
    description: 'Hoạt động của Mặt trận Tổ quốc và các đoàn thể chính trị – xã hội.',
  },
  {
    slug: 'tiem-nang-the-manh',
    name: 'Tiềm năng – Thế mạnh',
    objective: 'D2.4',
    description: 'Sản vật, nghề truyền thống, di tích và con người địa phương.',
  },
  {
    slug: 'moi-goi-dau-tu',
    name: 'Mời gọi đầu tư',
    objective: 'D2.4',
    description: 'Quy hoạch, quỹ đất, lĩnh vực khuyến khích đầu tư.',
  },
];

/** Sections for each objective of article 2, in the order in which a site shows them, each with its interval for review. */
export const sections = filed.map((section) => ({
  reviewEvery: reviewIntervals[section.objective],
  ...section,
}));

interface Unit {
  name: string;
  shortName: string;
  office: OfficeCode;
}

/** The units that the regulation names (articles 6 and 10), with the mass organisations one by one. */
export const units: readonly Unit[] = [
  { name: 'Ban biên tập Cổng thông tin điện tử xã', shortName: 'Ban biên tập', office: 'chief' },
  { name: 'Văn phòng HĐND – UBND xã', shortName: 'Văn phòng', office: 'office' },
  { name: 'Công chức Văn hóa – Xã hội', shortName: 'Văn hóa – Xã hội', office: 'culture' },
  { name: 'Công chức Tài chính – Kế toán', shortName: 'Tài chính – Kế toán', office: 'finance' },
  { name: 'Đài truyền thanh xã', shortName: 'Đài truyền thanh', office: 'radio' },
  { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', shortName: 'Mặt trận Tổ quốc', office: 'union' },
  { name: 'Hội Liên hiệp Phụ nữ xã', shortName: 'Hội Phụ nữ', office: 'union' },
  { name: 'Hội Nông dân xã', shortName: 'Hội Nông dân', office: 'union' },
  { name: 'Hội Cựu chiến binh xã', shortName: 'Hội Cựu chiến binh', office: 'union' },
  { name: 'Đoàn TNCS Hồ Chí Minh xã', shortName: 'Đoàn Thanh niên', office: 'union' },
  { name: 'Công chức Địa chính – Xây dựng', shortName: 'Địa chính – Xây dựng', office: 'official' },
  { name: 'Công chức Tư pháp – Hộ tịch', shortName: 'Tư pháp – Hộ tịch', office: 'official' },
  { name: 'Tổ giúp việc Ban biên tập', shortName: 'Tổ giúp việc', office: 'support' },
];

/** Fields by which legal documents are looked up. */
export const fields: readonly { slug: string; name: string }[] = [
  { slug: 'to-chuc-bo-may', name: 'Tổ chức bộ máy' },
  { slug: 'cai-cach-hanh-chinh', name: 'Cải cách hành chính' },
  { slug: 'thong-tin-truyen-thong', name: 'Thông tin – Truyền thông' },
  { slug: 'dat-dai-xay-dung', name: 'Đất đai – Xây dựng' },
  { slug: 'tu-phap-ho-tich', name: 'Tư pháp – Hộ tịch' },
  { slug: 'tai-chinh-ngan-sach', name: 'Tài chính – Ngân sách' },
  { slug: 'nong-nghiep-moi-truong', name: 'Nông nghiệp – Môi trường' },
  { slug: 'van-hoa-xa-hoi', name: 'Văn hóa – Xã hội' },
  { slug: 'giao-duc-y-te', name: 'Giáo dục – Y tế' },
  { slug: 'quoc-phong-an-ninh', name: 'Quốc phòng – An ninh' },
];

/**
 * The portal's identity (article 3). Name, domain, founding decision and address are the regulation's and its
 * page's; who may be reached, and how, is made up.
 */
export const portal = {
  portalName: 'Cổng thông tin điện tử xã Lạc Long',
  pageName: 'Trang thông tin điện tử xã Lạc Long – thị xã Kinh Môn',
  domain: 'laclong.kinhmon.haiduong.gov.vn',
  foundingNumber: '01/QĐ-UBND',
  foundedAt: '2020-01-07',
  foundingAuthority: 'Chủ tịch UBND xã Lạc Long',
  chiefName: 'Vũ Đình Khải',
  chiefPost: 'Chủ tịch UBND xã – Trưởng Ban biên tập',
  superiorAuthorities: 'UBND thị xã Kinh Môn\nUBND tỉnh Hải Dương',
  address: 'UBND xã Lạc Long, thị xã Kinh Môn, tỉnh Hải Dương',
  phone: '0220 000 0000',
  email: 'bbt@laclong.example',
};
