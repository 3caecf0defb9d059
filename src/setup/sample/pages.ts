import { heading, list, paragraph } from './blocks';
import type { PageStory } from './story';

/** Pages that seldom change, made up but for the names that the regulation gives. */
export const pageStories: readonly PageStory[] = [
  {
    title: 'Giới thiệu chung về xã',
    slug: 'gioi-thieu-chung',
    body: [
      paragraph(
        'Xã Lạc Long nằm bên dòng sông, giữa những cánh đồng lúa và vườn cây lâu năm. Các thôn quần tụ quanh đình làng; người dân sống bằng nghề nông, nghề mộc, buôn bán nhỏ và làm việc tại các xưởng trong vùng.',
      ),
      heading('Đời sống và sản xuất'),
      paragraph(
        'Lúa hai vụ vẫn là cây trồng chính, xen với hành, tỏi và rau màu vụ đông. Những năm gần đây nhiều hộ chuyển sang trồng cây ăn quả, nuôi cá và mở dịch vụ phục vụ khách về dự hội làng.',
      ),
      heading('Giao thông'),
      paragraph(
        'Đường liên thôn đã được đổ bê tông, xe ô tô vào được đến sân các nhà văn hóa. Trụ sở UBND xã, trạm y tế và trường học cùng nằm trên trục đường chính, thuận tiện cho người dân đến giao dịch.',
      ),
    ],
    source: 'Văn phòng HĐND – UBND xã tổng hợp từ hồ sơ lưu tại xã.',
    section: 'tiem-nang-the-manh',
    reviewEvery: 180,
    provider: 'office',
    createdOn: [-20, '08:20'],
    acts: [
      { on: [-20, '09:00'], by: 'office', verb: 'submit' },
      { on: [-20, '09:05'], by: 'office', verb: 'forward' },
      { on: [-19, '08:15'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    title: 'Tiếp công dân và giải quyết thủ tục tại xã',
    slug: 'tiep-cong-dan',
    body: [
      paragraph(
        'Bộ phận một cửa của UBND xã nhận và trả hồ sơ trong giờ hành chính các ngày làm việc. Ông/Bà có thể nộp hồ sơ trực tiếp, qua bưu điện hoặc trực tuyến; khi nộp sẽ được giao phiếu hẹn ghi rõ ngày trả kết quả.',
      ),
      heading('Khi đến giao dịch'),
      list(
        'Mang theo giấy tờ tùy thân và các giấy tờ ghi trong danh mục của từng thủ tục.',
        'Lấy số thứ tự tại bàn hướng dẫn; người cao tuổi, người khuyết tật được mời trước.',
        'Có điều chưa rõ, đề nghị công chức giải thích ngay tại bàn tiếp nhận.',
      ),
      paragraph(
        'Lịch tiếp công dân của lãnh đạo xã được thông báo trên Cổng và niêm yết tại trụ sở. Phản ánh về thái độ phục vụ xin gửi tới Văn phòng hoặc bỏ vào hòm thư góp ý.',
      ),
    ],
    source: 'Văn phòng HĐND – UBND xã, nội quy bộ phận một cửa.',
    section: 'thu-tuc-hanh-chinh',
    reviewEvery: 90,
    provider: 'office',
    createdOn: [-18, '14:00'],
    acts: [
      { on: [-18, '14:20'], by: 'office', verb: 'submit' },
      { on: [-18, '14:25'], by: 'office', verb: 'forward' },
      { on: [-17, '08:45'], by: 'chief', verb: 'approve' },
      { on: [-17, '09:10'], by: 'office', verb: 'publish' },
    ],
  },
];
