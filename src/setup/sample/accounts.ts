import type { OfficeCode } from '../../regulation/roles';
import type { Account } from './story';

const DOMAIN = 'laclong.example';

export const emailOf = (account: Account): string => `${account}@${DOMAIN}`;

interface PanelPerson {
  /** Family and middle name. */
  lastname: string;
  /** Given name. */
  firstname: string;
  /** Office held; the operator holds none. */
  office: OfficeCode | null;
  decision: string;
  /** What the decision names: slugs of fields whose questions he answers, short names of units whose items he supplies. */
  fields?: readonly string[];
  units?: readonly string[];
}

/** The decisions that the sample's offices rest on. */
export const FIRST_CHIEF_DECISION = '01/QĐ-UBND';
const BOARD = '03/QĐ-BBT';
const OFFICIALS = '04/QĐ-BBT';

/** The people of the panel, all made up. As in the regulation the chief of the board is the chairman: one man, two accounts. */
export const panelPeople: Partial<Record<Account, PanelPerson>> = {
  chief: { lastname: 'Vũ Đình', firstname: 'Khải', office: 'chief', decision: FIRST_CHIEF_DECISION },
  deputy: { lastname: 'Lương Thị', firstname: 'Hạnh', office: 'deputy', decision: BOARD },
  office: { lastname: 'Đỗ Thu', firstname: 'Trang', office: 'office', decision: BOARD },
  culture: { lastname: 'Phạm Quang', firstname: 'Huy', office: 'culture', decision: BOARD },
  finance: { lastname: 'Bùi Thị', firstname: 'Ngân', office: 'finance', decision: BOARD },
  radio: { lastname: 'Trịnh Công', firstname: 'Sáng', office: 'radio', decision: BOARD },
  union: {
    lastname: 'Mạc Thị',
    firstname: 'Thảo',
    office: 'union',
    decision: BOARD,
    units: ['Mặt trận Tổ quốc', 'Hội Phụ nữ', 'Hội Nông dân', 'Hội Cựu chiến binh', 'Đoàn Thanh niên'],
  },
  official: {
    lastname: 'Hoàng Mạnh',
    firstname: 'Cường',
    office: 'official',
    decision: OFFICIALS,
    fields: ['dat-dai-xay-dung'],
  },
  official2: {
    lastname: 'Ngô Thị',
    firstname: 'Lan',
    office: 'official',
    decision: OFFICIALS,
    fields: ['tu-phap-ho-tich'],
  },
  support: { lastname: 'Tạ Minh', firstname: 'Đức', office: 'support', decision: BOARD },
  chairman: { lastname: 'Vũ Đình', firstname: 'Khải', office: 'chairman', decision: BOARD },
  operator: { lastname: 'Cao Văn', firstname: 'Thạch', office: null, decision: '' },
};

/** Those who contribute from outside, by the API: account and full name. */
export const memberNames: Partial<Record<Account, string>> = {
  collaborator: 'Trần Minh Phương',
  collaborator2: 'Đặng Hải Yến',
};

export const members = Object.keys(memberNames) as readonly Account[];
