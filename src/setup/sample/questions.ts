import { paragraph } from './blocks';
import type { QuestionStory } from './story';

/** Questions of citizens, made up, as the office took them in; telephone numbers that nobody has. */
export const questionStories: readonly QuestionStory[] = [
  {
    subject: 'Thời gian trả kết quả chứng thực bản sao',
    body: 'Tôi mang nhiều giấy tờ đi chứng thực vào buổi chiều thì khi nào được nhận lại?',
    receivedOn: [-6, '15:40'],
    channel: 'portal',
    category: 'question',
    field: 'tu-phap-ho-tich',
    section: 'thu-tuc-hanh-chinh',
    answer: {
      text: [
        paragraph(
          'Bản sao được trả trong ngày. Hồ sơ nhận sau 15 giờ được trả vào ngày làm việc tiếp theo; số lượng lớn thì không quá 02 ngày làm việc, có phiếu hẹn.',
        ),
      ],
      source: 'Nghị định số 23/2015/NĐ-CP; nội quy bộ phận một cửa.',
    },
    asker: { name: 'Lê Văn Bình', email: 'binh@cong-dan.example', address: 'Thôn Đông' },
    originalText:
      'Tôi là Lê Văn Bình ở thôn Đông, mang nhiều giấy tờ đi chứng thực vào buổi chiều thì khi nào được nhận lại?',
    receiptPlace: 'Cổng thông tin điện tử xã, sổ tiếp nhận số 31',
    provider: 'office',
    createdOn: [-6, '16:10'],
    acts: [],
  },
  {
    subject: 'Lịch cắt cỏ, nạo vét mương nội đồng',
    body: 'Đề nghị cho biết lịch nạo vét mương nội đồng cuối năm để các hộ bố trí người tham gia.',
    receivedOn: [-4, '09:05'],
    channel: 'counter',
    category: 'suggestion',
    field: 'nong-nghiep-moi-truong',
    section: 'kinh-te-xa-hoi',
    answer: {
      text: [
        paragraph(
          'Các thôn ra quân vào sáng thứ Bảy tuần thứ hai của tháng. Trưởng thôn báo cụ thể đoạn mương của từng xóm trên loa trước ba ngày.',
        ),
      ],
      source: 'Kế hoạch làm thủy lợi nội đồng của UBND xã.',
    },
    asker: { name: 'Phạm Thị Nụ', phone: '0900 000 001', address: 'Thôn Đoài' },
    originalText: 'Bà Phạm Thị Nụ, thôn Đoài, đề nghị báo trước lịch nạo vét mương để nhà bà bố trí người.',
    receiptPlace: 'Bộ phận một cửa, sổ tiếp nhận số 32',
    provider: 'office',
    createdOn: [-4, '09:30'],
    acts: [],
  },
  {
    subject: 'Hồ sơ xin cấp phép sửa chữa nhà ở',
    body: 'Sửa mái và xây thêm một phòng phía sau thì có phải xin phép xây dựng không, hồ sơ gồm những gì?',
    receivedOn: [-3, '20:15'],
    channel: 'email',
    category: 'question',
    field: 'dat-dai-xay-dung',
    section: 'thu-tuc-hanh-chinh',
    asker: { name: 'Trần Quốc Toản', phone: '0900 000 002', email: 'toan@cong-dan.example' },
    originalText:
      'Nhà tôi cần sửa mái và xây thêm một phòng phía sau, có phải xin phép không? Trần Quốc Toản.',
    receiptPlace: 'Hộp thư của UBND xã, sổ tiếp nhận số 33',
    provider: 'culture',
    createdOn: [-2, '08:05'],
    acts: [],
  },
  {
    subject: 'Đèn đường đoạn cổng trường bị hỏng',
    body: 'Đèn đường đoạn trước cổng trường tiểu học không sáng, học sinh tan học buổi chiều đi lại khó khăn.',
    receivedOn: [-1, '17:20'],
    channel: 'phone',
    category: 'suggestion',
    field: 'dat-dai-xay-dung',
    section: 'tin-tuc-su-kien',
    asker: { name: 'Nguyễn Thị Hòa', phone: '0900 000 003' },
    originalText: 'Chị Hòa gọi điện báo đèn đường trước cổng trường tiểu học hỏng ba hôm nay.',
    receiptPlace: 'Điện thoại Văn phòng, sổ tiếp nhận số 34',
    provider: 'office',
    createdOn: [-1, '17:30'],
    acts: [],
  },
];
