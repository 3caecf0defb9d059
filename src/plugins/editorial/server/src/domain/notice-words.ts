import type { Kind, Regulation, ReminderStep, State, Text } from '../../../../../regulation';
import { type LocalDate, writtenInVietnamese } from '../../../../working-calendar/server/src/domain';

/** What a notice says. The subject is one line; the body may have several. */
export interface NoticeWords {
  subject: Text;
  body: Text;
}

/** An item as a notice names it. */
export interface NamedItem {
  title: string;
  kind: Kind;
  state: State;
}

/** Longest title in a subject, in characters: mail programs show no more. */
const longestInSubject = 80;
/** Lines of a digest; the list in the panel has all. */
export const longestDigest = 100;
const controlCharacters = /\p{Cc}+/gu;

/** A title on one line, without characters that could end the line of a mail's header. */
export function onOneLine(title: string): string {
  return title.replace(controlCharacters, ' ').replace(/\s+/g, ' ').trim();
}

function inSubject(title: string): string {
  const letters = [...onOneLine(title)];
  return letters.length > longestInSubject
    ? `${letters.slice(0, longestInSubject - 1).join('')}…`
    : letters.join('');
}

/** To whoever has the move: a step towards the due day of an item. */
export function reminderNotice(
  regulation: Regulation,
  item: NamedItem,
  { step, due }: { step: ReminderStep; due: LocalDate },
): NoticeWords {
  return limitNotice(regulation, item, regulation.reminders.steps[step], due);
}

/** To the same: the due day of an item is over. */
export function overdueNotice(regulation: Regulation, item: NamedItem, due: LocalDate): NoticeWords {
  return limitNotice(regulation, item, regulation.reminders.overdue.label, due);
}

/** How the limit of an item stands, and what is asked of whoever has the move. */
function limitNotice(
  { reminders, kinds, states }: Regulation,
  item: NamedItem,
  label: Text,
  due: LocalDate,
): NoticeWords {
  const day = writtenInVietnamese(due);
  const act = reminders.nextAct[item.state];
  const subject = `${day}: ${inSubject(item.title)}`;
  return {
    subject: { vi: `${label.vi} – hạn ${subject}`, en: `${label.en} – due ${subject}` },
    body: {
      vi: [
        `${label.vi}.`,
        `Mục tin: ${onOneLine(item.title)}`,
        `Loại: ${kinds[item.kind].vi}; tình trạng: ${states[item.state].vi}`,
        `Hạn: hết ngày ${day}`,
        ...(act ? [`Việc Ông/Bà cần làm: ${act.vi}.`] : []),
      ].join('\n'),
      en: [
        `${label.en}.`,
        `Item: ${onOneLine(item.title)}`,
        `Kind: ${kinds[item.kind].en}; state: ${states[item.state].en}`,
        `Due: by the end of ${day}`,
        ...(act ? [`What you are asked to do: ${act.en}.`] : []),
      ].join('\n'),
    },
  };
}

/** An item in the digest, with its due day. */
export interface OverdueItem extends NamedItem {
  due: LocalDate;
}

/**
 * What is overdue on a local day, `total` items in all of which the `first` are named; for one unit or, without one, for
 * the whole portal.
 */
export function digestNotice(
  { kinds, states }: Regulation,
  {
    day,
    total,
    first,
    unit,
  }: { day: LocalDate; total: number; first: readonly OverdueItem[]; unit?: string },
): NoticeWords {
  const today = writtenInVietnamese(day);
  const named = first.slice(0, longestDigest);
  const more = total - named.length;
  const line = (item: OverdueItem, language: keyof Text) => {
    const due = writtenInVietnamese(item.due);
    const facts = `${kinds[item.kind][language]}; ${states[item.state][language]}`;
    return `– ${onOneLine(item.title)} (${facts}; ${language === 'vi' ? 'hạn' : 'due'} ${due})`;
  };
  const of = unit ? { vi: ` của ${onOneLine(unit)}`, en: ` of ${onOneLine(unit)}` } : { vi: '', en: '' };
  return {
    subject: {
      vi: `Quá hạn: ${total} mục tin${of.vi} – ${today}`,
      en: `Overdue: ${total} ${total === 1 ? 'item' : 'items'}${of.en} – ${today}`,
    },
    body: {
      vi: [
        `Đến sáng ${today} có ${total} mục tin${of.vi} đã quá hạn mà chưa được đăng:`,
        ...named.map((item) => line(item, 'vi')),
        ...(more > 0 ? [`… và ${more} mục khác.`] : []),
        'Đề nghị Ông/Bà đôn đốc xử lý. Mục quá hạn vẫn được đăng; khi đăng, ghi lý do chậm.',
      ].join('\n'),
      en: [
        `On the morning of ${today} the following items${of.en} are overdue and not yet published (${total}):`,
        ...named.map((item) => line(item, 'en')),
        ...(more > 0 ? [`… and ${more} more.`] : []),
        'Please see to it that they are dealt with. What is overdue is published all the same, with the reason for the delay.',
      ].join('\n'),
    },
  };
}

/** To the commune office: the working calendar of a year is still to be entered. */
export function enterYearNotice(year: number): NoticeWords {
  return {
    subject: {
      vi: `Đề nghị nhập lịch làm việc năm ${year}`,
      en: `Please enter the working calendar of ${year}`,
    },
    body: {
      vi: [
        `Lịch làm việc năm ${year} chưa được nhập đủ. Khi chưa nhập, hạn rơi vào năm ${year} chỉ là dự kiến.`,
        'Việc Ông/Bà cần làm: nhập các ngày nghỉ lễ, nghỉ bù, hoán đổi theo thông báo đã ban hành, rồi xác nhận đã nhập đủ năm.',
      ].join('\n'),
      en: [
        `The working calendar of ${year} is not entered yet. Until it is, deadlines that fall in ${year} are provisional.`,
        'What you are asked to do: enter the holidays, days in lieu and swaps as announced, then confirm that the year is complete.',
      ].join('\n'),
    },
  };
}

/** A section or page that has waited too long to be looked through. */
export interface StaleEntry {
  typeLabel: Text;
  title: string;
  due: LocalDate;
}

/** To those who review sections and pages: what is stale, what waits longest first. */
export function staleNotice(stale: readonly StaleEntry[]): NoticeWords {
  const line = ({ typeLabel, title, due }: StaleEntry, language: keyof Text) =>
    `– ${typeLabel[language]}: ${onOneLine(title)} (${language === 'vi' ? 'hạn rà soát' : 'review due'} ${writtenInVietnamese(due)})`;
  return {
    subject: {
      vi: `Cần rà soát: ${stale.length} chuyên mục, trang`,
      en: `To be reviewed: ${stale.length} sections or pages`,
    },
    body: {
      vi: [
        'Các chuyên mục, trang sau đã quá hạn rà soát:',
        ...stale.map((entry) => line(entry, 'vi')),
        'Việc Ông/Bà cần làm: đọc lại, cập nhật nếu cần, rồi bấm «Đã rà soát».',
      ].join('\n'),
      en: [
        'These sections and pages are past the day of their review:',
        ...stale.map((entry) => line(entry, 'en')),
        'What you are asked to do: read them, bring them up to date where needed, then press "Reviewed".',
      ].join('\n'),
    },
  };
}
