import type { Condition } from './condition';

/** What an item itself must have, and what a person reads where it does not. */
export const suppliedConditions = {
  title: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Chưa có tiêu đề (hoặc số, ký hiệu, trích yếu đối với văn bản). Hãy nhập rồi lưu lại.',
      en: 'The title is missing (number, symbol and abstract for a document). Fill it in and save.',
    },
  },
  origin: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Chưa ghi nguồn gốc thông tin. Hãy ghi rõ nguồn của tin, bài.',
      en: 'The origin of the information is missing. State where the item comes from.',
    },
  },
  attestation: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Người cung cấp chưa cam kết đủ ba điều: chính xác, không sao chép, không chứa bí mật nhà nước.',
      en: 'The provider has not attested all three: accurate, original, no state secret.',
    },
  },
  'trigger-date': {
    sort: 'missing',
    article: 'Đ8',
    message: {
      vi: 'Chưa có ngày làm mốc tính hạn: {field}. Hãy nhập ngày này rồi lưu lại.',
      en: 'The date that starts the deadline is missing: {field}. Fill it in and save.',
    },
  },
  'receipt-past': {
    sort: 'missing',
    article: 'Đ8đ',
    message: {
      vi: 'Thời điểm tiếp nhận câu hỏi không được ở tương lai. Hãy nhập thời điểm tiếp nhận thực tế rồi lưu lại.',
      en: 'The time of receipt cannot lie ahead. Enter when the question was actually received and save.',
    },
  },
  'figures-agree': {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Số liệu chưa khớp: số hồ sơ trước và đúng hạn cộng trễ hạn phải bằng số hồ sơ xử lý.',
      en: 'The figures disagree: before and on time plus overdue must equal processed.',
    },
  },
  valid: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Có ô chưa đúng quy định (bỏ trống ô bắt buộc, quá ngắn hoặc quá dài). Hãy xem dòng hướng dẫn dưới từng ô, sửa rồi lưu lại.',
      en: 'A field does not fit its rules (required, too short or too long). See the help below each field, correct and save.',
    },
  },
  subtype: {
    sort: 'missing',
    article: 'Đ8c',
    message: {
      vi: 'Ô «Loại sự kiện» chỉ dùng với hội nghị, hội thảo, sự kiện quan trọng. Hãy bỏ trống ô này hoặc chọn lại loại tin.',
      en: 'A type of event goes with conferences and important events only. Empty it, or choose the kind again.',
    },
  },
  'open-to-outsiders': {
    sort: 'authority',
    article: 'Đ4.4',
    message: {
      vi: 'Cộng tác viên gửi tin, bài; mục này do các thành viên trong xã cung cấp.',
      en: 'Collaborators submit articles; items of this type are supplied within the commune.',
    },
  },
  'sign-off': {
    sort: 'missing',
    article: 'Đ6a.3',
    message: {
      vi: 'Tin, bài của đoàn thể phải ghi người ký duyệt tại đoàn thể và chức vụ. Hãy nhập ô «Người ký duyệt» và «Chức vụ người ký duyệt».',
      en: 'An item of a mass organisation names who signed it off there, and his post. Fill in both fields.',
    },
  },
  'own-unit': {
    sort: 'missing',
    article: 'Đ6a.3',
    message: {
      vi: 'Ô «Đơn vị» phải là đơn vị mà người cung cấp được phân công. Hãy chọn lại đơn vị của mình.',
      en: 'The unit must be one that its provider was appointed for. Choose your own unit.',
    },
  },
  'pictures-described': {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Có ảnh chưa có mô tả (văn bản thay thế) cho người không nhìn thấy ảnh. Hãy mở ảnh, nhập mô tả rồi lưu lại.',
      en: 'A picture has no description (alternative text) for those who cannot see it. Open it, describe it and save.',
    },
  },
  'files-there': {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Có tệp hoặc ảnh không còn trong kho tệp. Hãy bỏ ra hoặc tải lên lại, chèn lại vào tin, bài rồi lưu.',
      en: 'A file or picture is no longer stored. Take it out, or upload it and insert it again, then save.',
    },
  },
  original: {
    sort: 'missing',
    article: 'Đ6a',
    message: {
      vi: 'Văn bản chưa đủ bản chính: văn bản của xã cần tệp ký số hoặc bản chụp và nơi lưu trữ bản chính; văn bản nơi khác cần bản sao và nơi ban hành.',
      en: "The original is incomplete: the commune's own document needs the signed file or a scan and the archive place; another's needs a copy and its issuer.",
    },
  },
  answer: {
    sort: 'missing',
    article: 'Đ8đ',
    message: {
      vi: 'Câu hỏi chưa có nội dung trả lời. Hãy nhập phần trả lời rồi lưu lại.',
      en: 'The question has no answer yet. Write the answer and save.',
    },
  },
  'no-complaint': {
    sort: 'state',
    article: 'Đ8đ',
    message: {
      vi: 'Khiếu nại, tố cáo không trả lời trên Cổng. Hãy dùng «Chuyển bộ phận tiếp công dân».',
      en: 'Complaints and denunciations are not answered on the portal. Hand them to citizen reception.',
    },
  },
  anonymous: {
    sort: 'missing',
    article: 'Đ8đ',
    message: {
      vi: 'Phần đăng công khai còn tên, số điện thoại, thư điện tử hoặc địa chỉ của người hỏi. Hãy bỏ các thông tin này rồi lưu lại.',
      en: 'The public text still holds the name, telephone, e-mail or address of who asked. Remove it and save.',
    },
  },
} as const satisfies Record<string, Condition>;
