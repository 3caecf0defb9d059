import { type LocalDate, writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import { longestDigest, type NoticeWords, onOneLine } from './notice-words';

/** A report that is overdue, as a notice names it. */
export interface OverdueReport {
  regime: { name: string };
  period: string;
  dueOn: LocalDate;
  daysLate: number;
}

/** To the office and to a unit's head: reports that their regime asks for and nobody sent (provision R26). */
export function missingReportsNotice(overdue: readonly OverdueReport[]): NoticeWords {
  const named = overdue.slice(0, longestDigest);
  const more = overdue.length - named.length;
  const nameOf = ({ regime, period }: OverdueReport) => `${onOneLine(regime.name)} (${period})`;
  return {
    subject: {
      vi: `Thiếu ${overdue.length} báo cáo thống kê`,
      en: `Statistics reports missing: ${overdue.length}`,
    },
    body: {
      vi: [
        'Các báo cáo sau đã quá hạn theo chế độ báo cáo mà chưa được ghi nhận đã gửi:',
        ...named.map(
          (report) =>
            `– ${nameOf(report)}: hạn ${writtenInVietnamese(report.dueOn)}, chậm ${report.daysLate} ngày`,
        ),
        ...(more > 0 ? [`… và ${more} báo cáo khác.`] : []),
        'Đề nghị Ông/Bà gửi báo cáo, ghi nhận đã gửi trên Cổng; báo cáo đã duyệt được tự động đăng.',
      ].join('\n'),
      en: [
        'These reports are past the day of their regime, and not recorded as sent:',
        ...named.map(
          (report) =>
            `– ${nameOf(report)}: due ${writtenInVietnamese(report.dueOn)}, ${report.daysLate} days late`,
        ),
        ...(more > 0 ? [`… and ${more} more.`] : []),
        'Please send them and record the sending; what is approved is then published by itself.',
      ].join('\n'),
    },
  };
}
