import { paragraph } from './blocks';
import type { QuestionStory } from './story';

/** What whoever answers writes into a question. */
const answering = (text: string, answerSource: string) => ({ answer: [paragraph(text)], answerSource });

/** Questions of citizens, made up, as the office took them in; telephone numbers that nobody has. */
export const questionStories: readonly QuestionStory[] = [
  {
    subject: 'Xác nhận tình trạng hôn nhân để vay vốn',
    body: 'Cần giấy xác nhận tình trạng hôn nhân để nộp ngân hàng thì chuẩn bị giấy tờ gì?',
    receivedOn: [-9, '08:20'],
    channel: 'email',
    category: 'question',
    field: 'tu-phap-ho-tich',
    section: 'thu-tuc-hanh-chinh',
    asker: { name: 'Đào Thị Mận', email: 'man@cong-dan.example', phone: '0900 000 004' },
    originalText: 'Tôi là Đào Thị Mận, vừa ly hôn, cần giấy xác nhận để vay vốn, xin trả lời qua thư.',
    receiptPlace: 'Hộp thư của UBND xã, sổ tiếp nhận số 29',
    provider: 'office',
    createdOn: [-9, '08:45'],
    acts: [
      {
        on: [-8, '09:10'],
        by: 'official2',
        verb: 'edit',
        changes: answering(
          'Nộp tờ khai theo mẫu, xuất trình căn cước và bản án hoặc quyết định ly hôn đã có hiệu lực. Kết quả được trả trong 03 ngày làm việc.',
          'Luật Hộ tịch; Nghị định số 123/2015/NĐ-CP.',
        ),
      },
      { on: [-8, '09:30'], by: 'official2', verb: 'submit' },
      { on: [-8, '14:00'], by: 'office', verb: 'forward' },
      { on: [-7, '08:15'], by: 'chief', verb: 'approve' },
      {
        on: [-7, '08:40'],
        by: 'office',
        verb: 'answer-privately',
        comment: 'Đã gửi thư trả lời; người hỏi đề nghị không đăng.',
      },
    ],
  },
  {
    subject: 'Thời gian trả kết quả chứng thực bản sao',
    body: 'Tôi mang nhiều giấy tờ đi chứng thực vào buổi chiều thì khi nào được nhận lại?',
    receivedOn: [-6, '15:40'],
    channel: 'portal',
    category: 'question',
    field: 'tu-phap-ho-tich',
    section: 'thu-tuc-hanh-chinh',
    asker: { name: 'Lê Văn Bình', email: 'binh@cong-dan.example', address: 'Thôn Đông' },
    originalText:
      'Tôi là Lê Văn Bình ở thôn Đông, mang nhiều giấy tờ đi chứng thực vào buổi chiều thì khi nào được nhận lại?',
    receiptPlace: 'Cổng thông tin điện tử xã, sổ tiếp nhận số 31',
    provider: 'office',
    createdOn: [-6, '16:10'],
    acts: [
      {
        on: [-5, '09:00'],
        by: 'official2',
        verb: 'edit',
        changes: answering(
          'Bản sao được trả trong ngày. Hồ sơ nhận sau 15 giờ được trả vào ngày làm việc tiếp theo; số lượng lớn thì không quá 02 ngày làm việc, có phiếu hẹn.',
          'Nghị định số 23/2015/NĐ-CP; nội quy bộ phận một cửa.',
        ),
      },
      { on: [-5, '09:20'], by: 'official2', verb: 'submit' },
      { on: [-4, '08:30'], by: 'office', verb: 'forward' },
      { on: [-4, '10:15'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    subject: 'Cách tính tiền phạt vi phạm đỗ xe trước chợ',
    body: 'Phản ánh việc lập biên bản và mức phạt đối với xe đỗ trước cổng chợ.',
    receivedOn: [-5, '10:30'],
    channel: 'paper',
    category: 'complaint',
    field: 'to-chuc-bo-may',
    section: 'tin-tuc-su-kien',
    asker: { name: 'Hoàng Văn Thụ', address: 'Số 3 phố Chợ' },
    originalText: 'Đơn khiếu nại quyết định xử phạt, người đứng đơn Hoàng Văn Thụ, số 3 phố Chợ.',
    receiptPlace: 'Văn thư UBND xã, dấu đến số 118',
    provider: 'office',
    createdOn: [-5, '10:50'],
    acts: [
      {
        on: [-5, '14:20'],
        by: 'culture',
        verb: 'redirect',
        comment: 'Đơn khiếu nại quyết định hành chính: chuyển bộ phận tiếp công dân thụ lý.',
      },
    ],
  },
  {
    subject: 'Lịch cắt cỏ, nạo vét mương nội đồng',
    body: 'Đề nghị cho biết lịch nạo vét mương nội đồng cuối năm để các hộ bố trí người tham gia.',
    receivedOn: [-4, '09:05'],
    channel: 'counter',
    category: 'suggestion',
    // Nobody was appointed for this field: the Chief chooses a stand-in.
    field: 'nong-nghiep-moi-truong',
    section: 'kinh-te-xa-hoi',
    asker: { name: 'Phạm Thị Nụ', phone: '0900 000 001', address: 'Thôn Đoài' },
    originalText: 'Bà Phạm Thị Nụ, thôn Đoài, đề nghị báo trước lịch nạo vét mương để nhà bà bố trí người.',
    receiptPlace: 'Bộ phận một cửa, sổ tiếp nhận số 32',
    provider: 'office',
    createdOn: [-4, '09:30'],
    acts: [
      {
        on: [-4, '14:10'],
        by: 'chief',
        verb: 'assign',
        to: 'official',
        comment: 'Trả lời thay, do lĩnh vực chưa có người phụ trách.',
      },
      {
        on: [-3, '08:30'],
        by: 'official',
        verb: 'edit',
        changes: answering(
          'Các thôn ra quân vào sáng thứ Bảy tuần thứ hai của tháng. Trưởng thôn báo cụ thể đoạn mương của từng xóm trên loa trước ba ngày.',
          'Kế hoạch làm thủy lợi nội đồng của UBND xã.',
        ),
      },
      { on: [-3, '08:50'], by: 'official', verb: 'submit' },
      { on: [-2, '08:10'], by: 'office', verb: 'forward' },
      { on: [-2, '15:00'], by: 'chief', verb: 'approve', publish: true },
    ],
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
    provider: 'office',
    createdOn: [-2, '08:05'],
    acts: [],
  },
  {
    subject: 'Đèn đường đoạn cổng trường bị hỏng',
    body: 'Đèn đường đoạn trước cổng trường tiểu học không sáng, học sinh tan học buổi chiều đi lại khó khăn.',
    receivedOn: [-3, '17:20'],
    channel: 'phone',
    category: 'suggestion',
    field: 'dat-dai-xay-dung',
    section: 'tin-tuc-su-kien',
    asker: { name: 'Nguyễn Thị Hòa', phone: '0900 000 003' },
    originalText: 'Chị Hòa gọi điện báo đèn đường trước cổng trường tiểu học hỏng ba hôm nay.',
    receiptPlace: 'Điện thoại Văn phòng, sổ tiếp nhận số 34',
    provider: 'office',
    createdOn: [-3, '17:30'],
    acts: [
      {
        on: [-2, '08:40'],
        by: 'office',
        verb: 'pass-on',
        body: 'Đội Quản lý điện lực khu vực',
        comment: 'Tuyến đèn do điện lực quản lý; đã báo cho người hỏi qua điện thoại.',
      },
    ],
  },
];
