import type { Text } from '../../../../../regulation';

/**
 * To what whoever asks consents, and which wording it is: kept with each question. Another wording is another version, and
 * what was agreed to under an older one stays what it was.
 */
export const consent: { version: string; text: Text } = {
  version: '2026-12-01',
  text: {
    vi: [
      'Tôi đồng ý để Ủy ban nhân dân xã xử lý họ tên, số điện thoại, thư điện tử và địa chỉ tôi cung cấp,',
      'chỉ nhằm tiếp nhận, xác minh và trả lời câu hỏi này. Thông tin đó không đăng công khai (trừ họ tên, nếu tôi chọn',
      'được nêu tên), không chuyển cho người khác ngoài người có trách nhiệm giải quyết, và được xóa sau khi câu hỏi đã',
      'giải quyết xong.',
      'Tôi có thể rút câu hỏi và yêu cầu xóa thông tin bất cứ lúc nào bằng mã tra cứu.',
    ].join(' '),
    en: [
      'I agree that the commune’s People’s Committee uses the name, telephone, e-mail and address that I give,',
      'only to take in, verify and answer this question. They are never published (but for the name, where I choose to be',
      'named), go to nobody but those who handle it, and are erased some time after it is settled.',
      'With the tracking code I can take the question back and have my data erased at any time.',
    ].join(' '),
  },
};
