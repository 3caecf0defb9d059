import type { Text } from '../../../../../regulation';
import { type LocalDate, writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import { type NoticeWords, onOneLine } from './notice-words';

/** What was assigned. `due` is a local day; null: it has no limit. */
export interface AssignedItem {
  title: string;
  due: LocalDate | null;
}

const dueLine = ({ due }: AssignedItem) => ({
  vi: due ? [`Hạn: hết ngày ${writtenInVietnamese(due)}. Chuyển người xử lý không làm thay đổi hạn.`] : [],
  en: due ? [`Due: by the end of ${writtenInVietnamese(due)}. Handing it on does not move the limit.`] : [],
});

/** To whom work was given; `by`: who gave it, in words. */
export function assignedNotice(item: AssignedItem, by: Text): NoticeWords {
  const [title, due] = [onOneLine(item.title), dueLine(item)];
  return {
    subject: { vi: `Được phân công: ${title}`, en: `Assigned to you: ${title}` },
    body: {
      vi: [`Ông/Bà được phân công xử lý: ${title}`, `Người phân công: ${onOneLine(by.vi)}`, ...due.vi].join(
        '\n',
      ),
      en: [`You were assigned: ${title}`, `Assigned by: ${onOneLine(by.en)}`, ...due.en].join('\n'),
    },
  };
}

/** To whom it was assigned before; `to`: who has it now, null where nobody has. */
export function takenOverNotice(item: AssignedItem, to: string | null): NoticeWords {
  const title = onOneLine(item.title);
  const now = to === null ? null : onOneLine(to);
  return {
    subject: { vi: `Đã chuyển người xử lý: ${title}`, en: `No longer assigned to you: ${title}` },
    body: {
      vi: `«${title}» đã chuyển cho ${now ?? 'Văn phòng để phân công lại'}. Ông/Bà không phải xử lý nữa.`,
      en: `"${title}" was handed to ${now ?? 'the office, to be assigned anew'}. Nothing is left for you to do.`,
    },
  };
}

/** To the Chief and the office: a question is nobody's yet (article 6, chapter II, officials). */
export function unassignedNotice(item: AssignedItem): NoticeWords {
  const [title, due] = [onOneLine(item.title), dueLine(item)];
  return {
    subject: { vi: `Câu hỏi chưa có người phụ trách: ${title}`, en: `A question is nobody's yet: ${title}` },
    body: {
      vi: [
        `Câu hỏi «${title}» chưa ghi lĩnh vực, hoặc lĩnh vực đó hiện không có người phụ trách đang làm việc.`,
        ...due.vi,
        'Đề nghị Ông/Bà phân công người trả lời thay trong hồ sơ.',
      ].join('\n'),
      en: [
        `The question "${title}" names no field, or nobody with an open account answers for its field.`,
        ...due.en,
        'Please assign a stand-in in the dossier.',
      ].join('\n'),
    },
  };
}
