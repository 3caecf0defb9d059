import type { LocalDate } from '../../../../working-calendar/server/src/domain/types';
import type { Figures } from './figures';

/** Head and foot of an administrative document (Decree 30/2020/NĐ-CP, annex I), in Vietnamese as it is handed in. */
export interface Letterhead {
  /** The body above the one that issues, and the lines of the one that issues; in capitals. */
  superior: string;
  issuer: readonly string[];
  /** `Số:      /BC-BBT`: the number is given when it is issued. */
  number: string;
  /** `Lạc Long, ngày 28 tháng 11 năm 2026` */
  placeAndDate: string;
  /** What the report is about. */
  subject: string;
  portalName: string;
  /** To whom it goes; the last line is the archive. */
  recipients: readonly string[];
  /** In whose name and as what it is signed, and by whom. */
  inTheNameOf: string;
  signedAs: string;
  signer: string;
}

interface Given {
  portalName: string;
  /** The commune's address: `UBND xã Lạc Long, thị xã Kinh Môn, …`. */
  address: string;
  chief: string;
  board: string;
  today: LocalDate;
  period: Figures['period'];
}

const COMMITTEE = /^(?:UBND|Ủy ban nhân dân)\s+/iu;
const LEVEL = /^(?:xã|phường|thị trấn|đặc khu)\s+/iu;

/** The commune is named above already. */
const LEVEL_BEHIND = /\s+(?:xã|phường|thị trấn|đặc khu)$/iu;
const BOARD = /^(Ban biên tập)\s+(.+)$/iu;

/** Two digits up to 9 of the day and up to 2 of the month, so that nobody adds one before it (annex I, II, 4). */
const padded = (number: number, upTo: number) => (number <= upTo ? `0${number}` : String(number));

function written(day: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `ngày ${padded(date, 9)} tháng ${padded(month, 2)} năm ${year}`;
}

/** Puts the head together; what the portal's record leaves open stays open, for whoever issues the report to fill in. */
export function letterhead({ portalName, address, chief, board, today, period }: Given): Letterhead {
  const commune = (address.split(',')[0] ?? '').trim().replace(COMMITTEE, '');
  const place = commune.replace(LEVEL, '') || '……';
  const name = portalName || 'Cổng thông tin điện tử';
  const issuer = (board || `Ban biên tập ${name}`).replace(LEVEL_BEHIND, '');
  return {
    superior: `UBND ${commune || '……'}`.toLocaleUpperCase('vi'),
    issuer: (BOARD.exec(issuer)?.slice(1) ?? [issuer]).map((line) => line.toLocaleUpperCase('vi')),
    number: 'Số:        /BC-BBT',
    placeAndDate: `${place}, ${written(today)}`,
    subject: `Kết quả hoạt động ${name} ${period.name.vi}`,
    portalName: name,
    recipients: ['Lãnh đạo UBND xã (để báo cáo);', 'Thành viên Ban biên tập;', 'Lưu: VT, BBT.'],
    inTheNameOf: 'TM. BAN BIÊN TẬP',
    signedAs: 'TRƯỞNG BAN',
    signer: chief,
  };
}
