import type { Regulation, Text } from '../../../../../regulation';
import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import type { Fault, FaultCode } from './integrity';
import type { NoticeWords } from './notice-words';

/** Lines of a notice; the result of the sweep has more. */
const longest = 20;

const labels: Record<FaultCode, Text> = {
  ledger: { vi: 'Nhật ký xử lý bị đứt hoặc bị sửa', en: 'the ledger is broken or was changed' },
  'ledger-cut': {
    vi: 'Nhật ký xử lý thiếu mục đã có trước đây',
    en: 'the ledger lacks an entry that it had',
  },
  'no-dossier': { vi: 'Công khai mà không có hồ sơ đã duyệt', en: 'public without an approved dossier' },
  twice: { vi: 'Có hai bản công khai', en: 'two public versions' },
  content: { vi: 'Nội dung công khai khác bản đã duyệt', en: 'the public content is not what was approved' },
  stamps: {
    vi: 'Thời điểm hoặc số gửi báo cáo khác nhật ký xử lý',
    en: 'the time or number of sending is not what the ledger says',
  },
  'no-approval': { vi: 'Không có quyết định duyệt trong nhật ký', en: 'no approval on the ledger' },
  'no-authority': { vi: 'Người duyệt không có thẩm quyền lúc duyệt', en: 'approved without authority' },
  gone: { vi: 'Bản công khai bị mất', en: 'the public version is gone' },
  'file-changed': { vi: 'Tệp bị thay đổi so với khi tải lên', en: 'a file is not what was uploaded' },
  'file-missing': { vi: 'Tệp bị mất', en: 'a file is gone' },
};

/** One thing that does not hold, as people read it. */
export function faultWords(
  publishedTypes: Regulation['publishedTypes'],
  { code, type, id, hidden }: Fault,
): Text {
  const named = (what: string) => [what, id].filter(Boolean).join(' ');
  const { vi, en } = publishedTypes[type]?.label ?? { vi: '', en: '' };
  return {
    vi: `${labels[code].vi}: ${named(vi)}${hidden ? '; hệ thống đã tạm ẩn' : ''}`,
    en: `${labels[code].en}: ${named(en)}${hidden ? '; the system has hidden it' : ''}`,
  };
}

/** To the Chief and the operator: what the sweep of a night found that they were not told of before. */
export function integrityNotice(
  { publishedTypes }: Regulation,
  { day, faults }: { day: string; faults: readonly Fault[] },
): NoticeWords {
  const named = faults.slice(0, longest);
  const more = faults.length - named.length;
  const line = (fault: Fault, language: keyof Text) => `– ${faultWords(publishedTypes, fault)[language]}`;
  const date = writtenInVietnamese(day);
  return {
    subject: {
      vi: `Kiểm tra toàn vẹn ${date}: ${faults.length} sai lệch mới`,
      en: `Integrity sweep of ${date}: ${faults.length} new ${faults.length === 1 ? 'fault' : 'faults'}`,
    },
    body: {
      vi: [
        `Việc kiểm tra toàn vẹn đêm ${date} phát hiện:`,
        ...named.map((fault) => line(fault, 'vi')),
        ...(more > 0 ? [`… và ${more} sai lệch khác.`] : []),
        'Các thay đổi này không đi qua quy trình. Việc cần làm: kiểm tra ai vào được máy chủ, cơ sở dữ liệu; mục sai thì tạm ẩn, đính chính và duyệt lại.',
      ].join('\n'),
      en: [
        `The integrity sweep of the night of ${date} found:`,
        ...named.map((fault) => line(fault, 'en')),
        ...(more > 0 ? [`… and ${more} more.`] : []),
        'These changes did not go through the process. What to do: find out who has access to the server and the database; hide what is wrong, correct it and have it approved anew.',
      ].join('\n'),
    },
  };
}
