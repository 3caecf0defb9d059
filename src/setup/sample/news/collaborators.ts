import { heading, list, paragraph } from '../blocks';
import type { NewsStory } from '../story';

/** What collaborators brought in over the API. */
export const collaboratorNews: readonly NewsStory[] = [
  {
    title: 'Thôn Đông khánh thành nhà văn hóa mới',
    summary:
      'Sau bảy tháng thi công, nhà văn hóa thôn Đông đã hoàn thành, trở thành nơi hội họp, sinh hoạt của hơn ba trăm hộ dân.',
    body: [
      paragraph(
        'Sáng cùng ngày, cán bộ và Nhân dân thôn Đông tổ chức lễ khánh thành, đưa vào sử dụng nhà văn hóa thôn. Đại diện Đảng ủy, UBND, Ủy ban Mặt trận Tổ quốc xã cùng đông đảo bà con đến dự.',
      ),
      heading('Công trình từ sức dân'),
      paragraph(
        'Nhà văn hóa được xây trên nền sân kho cũ, gồm hội trường một trăm hai mươi chỗ ngồi, phòng đọc sách, sân thể thao và khu vệ sinh. Kinh phí do ngân sách hỗ trợ một phần, phần còn lại do bà con và con em xa quê đóng góp; nhiều gia đình ủng hộ thêm ngày công, cây xanh và bàn ghế.',
      ),
      paragraph(
        'Ban quản lý thôn đã niêm yết công khai các khoản thu, chi ngay tại bảng tin của nhà văn hóa để mọi người cùng theo dõi.',
      ),
      heading('Lịch sinh hoạt dự kiến'),
      list(
        'Tối thứ Ba và thứ Năm: câu lạc bộ dân vũ, bóng chuyền hơi.',
        'Chiều thứ Bảy: mở phòng đọc sách cho thiếu nhi.',
        'Ngày 15 hằng tháng: họp thôn, nghe ý kiến của Nhân dân.',
      ),
    ],
    kind: 'news',
    event: { start: [-1, '08:30'], end: [-1, '10:30'] },
    source: 'Cộng tác viên dự lễ và ghi lại; số liệu do Ban quản lý thôn Đông cung cấp.',
    byline: 'Minh Phương',
    section: 'tin-tuc-su-kien',
    unit: 'Văn hóa – Xã hội',
    cover: { scene: 'hall', alt: 'Tranh minh họa: những ngôi nhà mái đỏ ở thôn Đông dưới nắng sớm' },
    provider: 'collaborator',
    createdOn: [-1, '13:40'],
    acts: [
      { on: [-1, '14:05'], by: 'collaborator', verb: 'submit' },
      {
        on: [-1, '16:20'],
        by: 'office',
        verb: 'forward',
        comment: 'Đã đối chiếu số liệu với Ban quản lý thôn. Kính trình Trưởng ban.',
      },
    ],
  },
  {
    title: 'Sôi nổi giải bóng chuyền hơi người cao tuổi thôn Đoài',
    summary: 'Sáu đội bóng của các xóm trong thôn Đoài tranh tài trong một buổi chiều đầy tiếng cười.',
    body: [
      paragraph(
        'Chi hội Người cao tuổi thôn Đoài vừa tổ chức giải bóng chuyền hơi với sáu đội tham gia, mỗi đội gồm năm vận động viên từ sáu mươi tuổi trở lên. Giải thi đấu vòng tròn một lượt trên sân thể thao của thôn.',
      ),
      heading('Vui là chính'),
      paragraph(
        'Các trận đấu diễn ra nhẹ nhàng nhưng không kém phần gay cấn. Trận chung kết giữa xóm Giếng và xóm Chùa phải phân định bằng hiệp phụ, phần thắng nghiêng về xóm Giếng. Ban tổ chức trao cờ lưu niệm cho tất cả các đội, giải nhất nhận thêm một bộ lưới và bóng để tập luyện hằng ngày.',
      ),
      paragraph(
        'Theo Chi hội, phong trào tập bóng chuyền hơi trong thôn được duy trì đều đặn vào cuối buổi chiều, thu hút hơn bốn mươi hội viên. Nhờ tập luyện, nhiều cụ thấy ăn ngon, ngủ tốt hơn, tình cảm xóm làng thêm gắn bó.',
      ),
      list(
        'Giải nhất: đội xóm Giếng.',
        'Giải nhì: đội xóm Chùa.',
        'Đồng giải ba: đội xóm Ngói và đội xóm Mới.',
      ),
    ],
    kind: 'news',
    event: { start: [-14, '14:30'], end: [-14, '17:00'] },
    source: 'Cộng tác viên có mặt tại giải; kết quả do Chi hội Người cao tuổi thôn Đoài cung cấp.',
    byline: 'Minh Phương',
    section: 'tin-tuc-su-kien',
    unit: 'Văn hóa – Xã hội',
    provider: 'collaborator',
    createdOn: [-14, '19:10'],
    acts: [
      { on: [-14, '19:45'], by: 'collaborator', verb: 'submit' },
      { on: [-13, '08:10'], by: 'culture', verb: 'forward' },
      { on: [-13, '09:05'], by: 'chief', verb: 'approve' },
      { on: [-13, '09:20'], by: 'office', verb: 'publish' },
    ],
  },
  {
    title: 'Hơn một trăm hộ dân thôn Thượng phân loại rác tại nguồn',
    summary:
      'Mô hình phân loại rác tại hộ gia đình ở thôn Thượng giúp giảm lượng rác phải chuyển đi, tận dụng rác hữu cơ làm phân bón.',
    body: [
      paragraph(
        'Sau ba tháng thí điểm, thôn Thượng đã có một trăm mười hai hộ đăng ký phân loại rác tại nguồn. Chiều qua, Chi hội Phụ nữ thôn họp đánh giá và thống nhất mở rộng mô hình ra toàn thôn.',
      ),
      heading('Cách làm đơn giản'),
      list(
        'Rác hữu cơ: cho vào thùng có nắp, ủ với chế phẩm sinh học làm phân bón.',
        'Rác tái chế: gom riêng, bán gây quỹ của chi hội.',
        'Rác còn lại: để đúng giờ, đúng điểm tập kết.',
      ),
      paragraph(
        'Mỗi gia đình được phát hai thùng nhựa và tờ hướng dẫn dán ngay cạnh bếp. Tổ tự quản đi kiểm tra mỗi tuần một lần, nhắc nhở nhẹ nhàng, không phạt tiền.',
      ),
      paragraph(
        'Theo tổ thu gom, lượng rác chuyển đi từ thôn giảm khoảng một phần ba so với trước. Tiền bán phế liệu được dùng mua thẻ bảo hiểm y tế tặng hai hội viên có hoàn cảnh khó khăn.',
      ),
    ],
    kind: 'news',
    event: { start: [-9, '15:00'], end: [-9, '16:30'] },
    source: 'Cộng tác viên dự họp; số liệu theo báo cáo của Chi hội Phụ nữ thôn Thượng.',
    byline: 'Hải Yến',
    section: 'kinh-te-xa-hoi',
    unit: 'Hội Phụ nữ',
    cover: { scene: 'village', alt: 'Tranh minh họa: xóm nhỏ sạch sẽ bên triền đồi' },
    provider: 'collaborator2',
    createdOn: [-9, '18:20'],
    acts: [
      { on: [-9, '18:40'], by: 'collaborator2', verb: 'submit' },
      { on: [-8, '08:05'], by: 'office', verb: 'forward' },
      { on: [-8, '10:15'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    title: 'Thôn Hạ tu sửa hơn năm trăm mét đường ra đồng',
    summary:
      'Bà con thôn Hạ góp công san gạt, rải đá tuyến đường nội đồng, thuận tiện cho máy gặt và xe chở nông sản.',
    body: [
      paragraph(
        'Trong một ngày, gần tám mươi người dân thôn Hạ cùng nhau tu sửa tuyến đường từ cuối thôn ra cánh đồng Cửa Chùa, dài hơn năm trăm mét. Tuyến đường này nhiều đoạn lầy lội, xe chở lúa thường phải đi vòng.',
      ),
      paragraph(
        'Hợp tác xã hỗ trợ máy xúc và đá dăm; bà con đóng góp ngày công, dụng cụ và nước uống. Đến cuối buổi chiều, mặt đường đã được san phẳng, lu lèn, hai bên khơi rãnh thoát nước.',
      ),
      heading('Việc tiếp theo'),
      list(
        'Trồng cỏ giữ mái ta luy ở đoạn giáp mương.',
        'Cắm biển hạn chế xe quá tải.',
        'Phân công từng xóm trông nom, nạo vét rãnh sau mỗi trận mưa lớn.',
      ),
      paragraph('Ban quản lý thôn đề nghị UBND xã xem xét bê tông hóa tuyến đường trong kế hoạch năm tới.'),
    ],
    kind: 'news',
    event: { start: [-4, '07:00'], end: [-4, '17:00'] },
    source: 'Cộng tác viên tham gia buổi lao động và ghi lại.',
    byline: 'Hải Yến',
    section: 'kinh-te-xa-hoi',
    unit: 'Hội Nông dân',
    provider: 'collaborator2',
    createdOn: [-3, '20:15'],
    acts: [{ on: [-3, '20:50'], by: 'collaborator2', verb: 'submit' }],
  },
  {
    title: 'Ngày hội đọc sách ở Trường Tiểu học xã',
    summary: 'Học sinh đổi sách cũ, thi kể chuyện và cùng phụ huynh dựng tủ sách cho từng lớp.',
    body: [
      paragraph(
        'Trường Tiểu học xã tổ chức ngày hội đọc sách với sự tham gia của học sinh toàn trường và gần một trăm phụ huynh. Sân trường được chia thành các góc: đọc sách, đổi sách, vẽ bìa sách và kể chuyện theo tranh.',
      ),
      heading('Đổi sách lấy niềm vui'),
      paragraph(
        'Mỗi em mang đến ít nhất một cuốn sách đã đọc để đổi lấy cuốn mình thích. Hơn sáu trăm lượt sách đã được trao đổi trong buổi sáng. Những cuốn còn lại được đưa vào tủ sách của các lớp.',
      ),
      paragraph(
        'Phần thi kể chuyện có mười hai tiết mục. Nhiều em chọn kể về Bác Hồ, về thầy cô và về những tấm gương hiếu học của địa phương. Ban giám khảo trao giải nhất cho tiết mục của lớp 4B.',
      ),
      list('Tủ sách lớp học: mở vào giờ ra chơi.', 'Thư viện trường: mở thêm sáng thứ Bảy.'),
    ],
    kind: 'news',
    event: { start: [-1, '07:30'], end: [-1, '11:00'] },
    source: 'Cộng tác viên có mặt tại trường; số liệu do nhà trường cung cấp.',
    byline: 'Minh Phương',
    section: 'kinh-te-xa-hoi',
    unit: 'Văn hóa – Xã hội',
    provider: 'collaborator',
    createdOn: [-1, '16:30'],
    acts: [{ on: [-1, '17:15'], by: 'collaborator', verb: 'submit' }],
  },
  {
    title: 'Gia đình anh Tuấn ở thôn Trung làm giàu từ nuôi cá lồng',
    summary: 'Từ hai lồng cá ban đầu, gia đình anh Tuấn nay có tám lồng, tạo việc làm cho bốn lao động.',
    body: [
      paragraph(
        'Tận dụng mặt nước sông chảy qua địa bàn, gia đình anh Tuấn ở thôn Trung đã đầu tư nuôi cá lồng từ nhiều năm nay. Ban đầu chỉ có hai lồng nuôi thử, đến nay gia đình mở rộng thành tám lồng với các giống cá chép giòn, cá trắm và cá diêu hồng.',
      ),
      heading('Kinh nghiệm'),
      list(
        'Chọn con giống khỏe, kích cỡ đều.',
        'Vệ sinh lồng, theo dõi nguồn nước hằng ngày.',
        'Liên kết tiêu thụ trước khi thả vụ mới.',
      ),
      paragraph(
        'Theo anh Tuấn, nuôi cá lồng cho thu nhập khá nhưng rủi ro cao khi nước sông thay đổi đột ngột. Anh mong được hỗ trợ tập huấn và thông tin sớm về chất lượng nước.',
      ),
    ],
    kind: 'news',
    event: { start: [-5, '09:00'] },
    source: 'Ghi theo lời kể của chủ hộ.',
    byline: 'Hải Yến',
    section: 'tiem-nang-the-manh',
    unit: 'Hội Nông dân',
    provider: 'collaborator2',
    createdOn: [-5, '19:30'],
    acts: [
      { on: [-5, '20:00'], by: 'collaborator2', verb: 'submit' },
      {
        on: [-4, '08:40'],
        by: 'office',
        verb: 'return',
        comment:
          'Đề nghị tác giả bổ sung số liệu thu nhập có xác nhận của Hội Nông dân xã và ý kiến đồng ý đăng tin của gia đình anh Tuấn, rồi gửi lại.',
      },
    ],
  },
  {
    title: 'Cửa hàng vật tư nông nghiệp giảm giá phân bón đầu vụ',
    summary: 'Một cửa hàng trên địa bàn xã giảm giá nhiều loại phân bón cho khách mua số lượng lớn.',
    body: [
      paragraph(
        'Nhân dịp đầu vụ, một cửa hàng vật tư nông nghiệp trên địa bàn xã áp dụng chương trình giảm giá đối với các loại phân bón, thuốc bảo vệ thực vật và hạt giống.',
      ),
      list(
        'Giảm giá cho hóa đơn từ mười bao trở lên.',
        'Chở hàng đến tận nhà trong xã.',
        'Tặng găng tay cho khách quen.',
      ),
      paragraph(
        'Bà con có nhu cầu liên hệ trực tiếp với cửa hàng để được báo giá. Chương trình kéo dài đến hết tháng.',
      ),
    ],
    kind: 'news',
    event: { start: [-7, '08:00'] },
    source: 'Cửa hàng cung cấp.',
    byline: 'Minh Phương',
    section: 'kinh-te-xa-hoi',
    unit: 'Hội Nông dân',
    provider: 'collaborator',
    createdOn: [-7, '10:00'],
    acts: [
      { on: [-7, '10:20'], by: 'collaborator', verb: 'submit' },
      {
        on: [-7, '14:30'],
        by: 'office',
        verb: 'forward',
        comment: 'Nội dung mang tính quảng cáo, kính trình Trưởng ban cho ý kiến.',
      },
      {
        on: [-6, '08:20'],
        by: 'chief',
        verb: 'reject',
        comment: 'Nội dung quảng cáo cho một cơ sở kinh doanh, không thuộc mục tiêu thông tin của Cổng.',
      },
    ],
  },
  {
    title: 'Giữ nghề làm bánh đa ở xóm Giếng',
    summary: 'Hơn mười gia đình ở xóm Giếng vẫn đỏ lửa mỗi sáng với nghề bánh đa cha ông để lại.',
    body: [
      paragraph(
        'Từ ba giờ sáng, bếp của các gia đình làm bánh đa ở xóm Giếng đã đỏ lửa. Gạo được ngâm từ chiều hôm trước, xay nhuyễn, tráng mỏng rồi phơi trên những phên tre dựng dọc bờ ao.',
      ),
      heading('Bí quyết nằm ở hạt gạo và nắng'),
      paragraph(
        'Người làm nghề chọn gạo cũ, ít dẻo, pha thêm chút vừng đen. Bánh phơi đủ nắng thì giòn, nướng lên phồng đều và thơm. Ngày mưa, cả xóm phải nghỉ tay vì sấy máy không cho được vị như phơi nắng.',
      ),
      paragraph(
        'Hiện xóm còn mười ba hộ theo nghề, mỗi ngày làm ra gần hai nghìn chiếc bánh, bán ở chợ xã và các huyện lân cận. Một số hộ trẻ đã nhận đơn qua mạng, đóng gói có nhãn và ngày sản xuất.',
      ),
      list(
        'Mùa làm bánh chính: các tháng khô nắng.',
        'Khách tham quan có thể đến xem tráng bánh vào buổi sáng.',
      ),
    ],
    kind: 'other',
    source: 'Cộng tác viên tìm hiểu tại xóm Giếng, được các hộ đồng ý cho đăng.',
    byline: 'Hải Yến',
    section: 'tiem-nang-the-manh',
    unit: 'Văn hóa – Xã hội',
    cover: { scene: 'evening', alt: 'Tranh minh họa: cánh đồng lúc trời hửng sáng' },
    provider: 'collaborator2',
    createdOn: [-16, '20:00'],
    acts: [
      { on: [-16, '20:30'], by: 'collaborator2', verb: 'submit' },
      { on: [-15, '09:30'], by: 'culture', verb: 'forward' },
      { on: [-15, '14:10'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
];
