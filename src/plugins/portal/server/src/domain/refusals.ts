import type { RefusalReason } from '../../../../../common/refusal';

const article = 'Đ8đ';

/** Why a question, or what is done with its tracking code, is refused. */
export const refusals = {
  consent: {
    vi: 'Ông/Bà cần đồng ý với việc xử lý thông tin cá nhân để câu hỏi được tiếp nhận.',
    en: 'To have the question taken in you have to agree to the use of your personal data.',
  },
  'consent-outdated': {
    vi: 'Nội dung đồng ý đã thay đổi. Hãy đọc bản hiện hành rồi gửi lại.',
    en: 'The text of the consent has changed. Read the present one and send again.',
  },
  proof: {
    vi: 'Bằng chứng tính toán không đúng hoặc đã hết hạn. Hãy lấy thử thách mới rồi gửi lại.',
    en: 'The proof of work is wrong or has expired. Get a new challenge and send again.',
  },
  'proof-used': {
    vi: 'Bằng chứng tính toán này đã được dùng. Hãy lấy thử thách mới rồi gửi lại.',
    en: 'This proof of work was used before. Get a new challenge and send again.',
  },
  field: { vi: 'Không có lĩnh vực này.', en: 'There is no such field.' },
  files: {
    vi: 'Chưa nhận tệp đính kèm qua Cổng. Hãy nêu bằng lời, hoặc nộp tại bộ phận một cửa.',
    en: 'Files are not taken in through the portal yet. Say it in words, or hand them in at the one-stop desk.',
  },
  'rate-address': {
    vi: 'Từ địa chỉ của Ông/Bà đã có quá nhiều yêu cầu. Hãy thử lại sau.',
    en: 'There were too many requests from your address. Try again later.',
  },
  'rate-sum': {
    vi: 'Cổng đang nhận quá nhiều câu hỏi cùng lúc. Hãy thử lại sau, hoặc gọi điện cho Văn phòng UBND xã.',
    en: 'The portal gets too many questions at once. Try again later, or telephone the commune office.',
  },
  withdrawn: { vi: 'Câu hỏi này đã được rút.', en: 'This question was taken back.' },
  'not-answered': {
    vi: 'Chỉ đánh giá được khi đã có trả lời.',
    en: 'Only an answer that was given can be rated.',
  },
  'rated-before': { vi: 'Câu trả lời này đã được đánh giá.', en: 'This answer was rated before.' },
  'not-held': {
    vi: 'Câu hỏi này không còn ở khu cách ly.',
    en: 'This question is not held any more.',
  },
  'close-reason': { vi: 'Hãy nêu lý do.', en: 'Say why.' },
} as const;

export type RefusalCode = keyof typeof refusals;

export const reasonOf = (code: RefusalCode): RefusalReason => ({ code, article, message: refusals[code] });
