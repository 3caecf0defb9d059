import { type NoticeWords, onOneLine } from '../../../../editorial/server/src/domain/notice-words';
import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';

/** To the office and the Chief: a question from the public is held until a person has looked at it. */
export function heldNotice(): NoticeWords {
  return {
    subject: { vi: 'Có câu hỏi bị cách ly', en: 'A question is held' },
    body: {
      vi: 'Một câu hỏi gửi qua Cổng có dấu hiệu thư rác nên được cách ly. Hạn trả lời vẫn tính từ lúc nhận: đề nghị Ông/Bà xem, tiếp nhận hoặc bỏ.',
      en: 'A question from the portal looks like spam and is held. The time limit runs from its receipt all the same: please look at it, and take it in or close it.',
    },
  };
}

/** To the same: whoever asked took his question back, and had been answered, or was public, before. */
export function leftToEraseNotice(title: string, due: string): NoticeWords {
  const [name, day] = [onOneLine(title), writtenInVietnamese(due)];
  return {
    subject: { vi: `Người hỏi rút câu hỏi: ${name}`, en: `The asker took his question back: ${name}` },
    body: {
      vi: [
        `Người hỏi đã rút câu hỏi «${name}». Thông tin liên hệ đã được xóa ngay.`,
        `Câu hỏi đã được giải quyết hoặc đã đăng, nên phần còn lại do Ban biên tập quyết định trước hết ngày ${day}:`,
        'gỡ bản đang đăng, đính chính để bỏ tên người hỏi, hoặc xóa theo quyết định.',
      ].join('\n'),
      en: [
        `The asker took back the question "${name}". His contact data was erased at once.`,
        `It was settled or public before, so the board decides by the end of ${day} what becomes of the rest:`,
        'withdraw what is public, correct it so that it names him no more, or erase it by a decision.',
      ].join('\n'),
    },
  };
}
