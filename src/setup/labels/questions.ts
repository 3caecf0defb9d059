import { field, section, type TypeLabels } from './label';

const inside = {
  helpVi: 'Chỉ dùng nội bộ, không đăng lên Cổng.',
  helpEn: 'For the office only, never public.',
};

export const questionLabels: TypeLabels = {
  subject: {
    vi: 'Tiêu đề câu hỏi',
    en: 'Subject',
    helpVi: 'Nêu việc được hỏi; không ghi tên, địa chỉ người hỏi.',
    helpEn: 'What is asked; without the name or address of who asks.',
  },
  body: {
    vi: 'Nội dung để đăng',
    en: 'Body',
    helpVi: 'Câu hỏi đã lược bỏ thông tin cá nhân.',
    helpEn: 'The question without personal data.',
  },
  receivedAt: {
    vi: 'Tiếp nhận lúc',
    en: 'Received',
    helpVi: 'Thời hạn 15 ngày làm việc tính từ ngày này; bản giấy: theo dấu đến. Giờ Việt Nam.',
    helpEn: 'The 15 working days count from this day; paper: the reception stamp. Vietnamese time.',
  },
  channel: { vi: 'Kênh tiếp nhận', en: 'Channel' },
  category: {
    vi: 'Phân loại',
    en: 'Category',
    helpVi: 'Khiếu nại, tố cáo chuyển bộ phận tiếp công dân, không đăng lên Cổng.',
    helpEn: 'Complaints and denunciations go to citizen reception and are never public.',
  },
  field,
  section,
  answer: { vi: 'Nội dung trả lời', en: 'Answer' },
  answerSource: {
    vi: 'Căn cứ trả lời',
    en: 'Basis of the answer',
    helpVi: 'Văn bản, hồ sơ làm căn cứ trả lời. Bắt buộc khi gửi Ban biên tập.',
    helpEn: 'What the answer rests on. Needed before it can be submitted.',
  },
  publicity: {
    vi: 'Người hỏi đề nghị',
    en: 'What the asker wishes',
    helpVi: 'Người hỏi chọn khi gửi. «Không đăng»: chỉ trả lời riêng.',
    helpEn: 'As the asker chose. "Not public": it is answered privately only.',
  },
  askerShown: {
    vi: 'Tên người hỏi khi đăng',
    en: 'Asker as shown',
    helpVi: 'Chỉ ghi khi người hỏi đồng ý nêu tên.',
    helpEn: 'Only where the asker agreed to be named.',
  },
  askerName: { vi: 'Họ tên người hỏi', en: "Asker's name", ...inside },
  askerPhone: { vi: 'Điện thoại người hỏi', en: "Asker's telephone", ...inside },
  askerEmail: { vi: 'Thư điện tử người hỏi', en: "Asker's e-mail", ...inside },
  askerAddress: { vi: 'Địa chỉ người hỏi', en: "Asker's address", ...inside },
  originalText: {
    vi: 'Nguyên văn câu hỏi',
    en: 'Original text',
    helpVi: 'Như người hỏi đã gửi. Chỉ dùng nội bộ, không đăng lên Cổng.',
    helpEn: 'As it came in. For the office only, never public.',
  },
  receiptPlace: {
    vi: 'Nơi tiếp nhận',
    en: 'Place of receipt',
    helpVi: 'Nơi nhận câu hỏi và số sổ tiếp nhận. Chỉ dùng nội bộ, không đăng lên Cổng.',
    helpEn: 'Where it was received, with the number in the register. For the office only, never public.',
  },
};
