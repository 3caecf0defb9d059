import { heading, list, paragraph } from '../blocks';
import type { NewsStory } from '../story';

/** What the radio station and the mass organisations brought in. */
export const unitNews: readonly NewsStory[] = [
  {
    title: 'Đài truyền thanh xã thay mới cụm loa tại bốn thôn',
    summary:
      'Tám cụm loa ứng dụng công nghệ thông tin – viễn thông được lắp đặt, thay cho loa cũ đã xuống cấp.',
    body: [
      paragraph(
        'Đài truyền thanh xã vừa hoàn thành lắp đặt tám cụm loa mới tại các thôn Đông, Đoài, Thượng và Hạ. Các cụm loa được điều khiển qua mạng, hẹn giờ phát và báo lỗi về Đài khi mất tín hiệu.',
      ),
      heading('Nghe rõ hơn, ít phiền hơn'),
      paragraph(
        'Vị trí đặt loa được chọn sau khi lấy ý kiến các thôn, tránh gần trường học, trạm y tế và nhà có người ốm. Âm lượng được chỉnh riêng cho từng cụm; giờ phát buổi sáng lùi lại mười lăm phút so với trước theo đề nghị của bà con.',
      ),
      list(
        'Buổi sáng: 5 giờ 45 đến 6 giờ 15.',
        'Buổi chiều: 17 giờ 00 đến 17 giờ 30.',
        'Chủ nhật: không phát buổi sáng, trừ thông báo khẩn.',
      ),
      paragraph(
        'Bà con thấy loa rè, mất tiếng hoặc quá to xin báo cho trưởng thôn hoặc Đài truyền thanh xã để kịp thời xử lý.',
      ),
    ],
    kind: 'news',
    event: { start: [-11, '08:00'], end: [-11, '16:00'] },
    source: 'Biên bản nghiệm thu lắp đặt của Đài truyền thanh xã.',
    byline: 'Đài truyền thanh xã',
    section: 'tin-tuc-su-kien',
    unit: 'Đài truyền thanh',
    cover: { scene: 'rice-field', alt: 'Tranh minh họa: cánh đồng lúa trong nắng sớm' },
    provider: 'radio',
    createdOn: [-11, '16:15'],
    acts: [
      { on: [-11, '16:40'], by: 'radio', verb: 'submit' },
      { on: [-11, '16:45'], by: 'radio', verb: 'forward' },
      { on: [-10, '08:15'], by: 'chief', verb: 'approve' },
      { on: [-10, '08:30'], by: 'radio', verb: 'publish' },
    ],
  },
  {
    title: 'Tập huấn kỹ thuật trồng hành, tỏi theo hướng an toàn',
    summary: 'Gần chín mươi hộ trồng hành, tỏi được hướng dẫn dùng phân hữu cơ và ghi nhật ký đồng ruộng.',
    body: [
      paragraph(
        'Tại hội trường UBND xã, Hội Nông dân xã phối hợp với trạm khuyến nông tổ chức lớp tập huấn kỹ thuật trồng hành, tỏi theo hướng an toàn cho gần chín mươi hộ.',
      ),
      heading('Nội dung chính'),
      list(
        'Làm đất, lên luống cao, thoát nước tốt.',
        'Bón lót phân hữu cơ đã ủ hoai, giảm phân đạm ở cuối vụ.',
        'Nhận biết sớm bệnh sương mai, cách ly đủ ngày sau khi phun thuốc.',
        'Ghi nhật ký đồng ruộng để truy xuất nguồn gốc.',
      ),
      paragraph(
        'Sau phần lý thuyết, học viên ra ruộng thực hành đo độ ẩm và nhận diện sâu bệnh. Nhiều hộ cho biết trước đây chủ yếu làm theo kinh nghiệm, nay hiểu vì sao cần luân canh với cây họ đậu.',
      ),
      paragraph('Hội Nông dân xã sẽ lập nhóm hỗ trợ để các hộ trao đổi trong suốt vụ sản xuất.'),
    ],
    kind: 'news',
    event: { start: [-8, '08:00'], end: [-8, '11:30'] },
    source: 'Đài truyền thanh xã đưa tin tại lớp tập huấn.',
    byline: 'Đài truyền thanh xã',
    section: 'kinh-te-xa-hoi',
    unit: 'Đài truyền thanh',
    cover: { scene: 'orchard', alt: 'Tranh minh họa: vườn cây xanh bên đồi' },
    provider: 'radio',
    createdOn: [-6, '08:30'],
    acts: [
      {
        on: [-6, '09:00'],
        by: 'radio',
        verb: 'submit',
        lateReason: 'Phóng viên của Đài đi tập huấn nghiệp vụ, chưa kịp biên tập tin.',
      },
      { on: [-6, '09:10'], by: 'radio', verb: 'forward' },
      { on: [-5, '08:30'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    title: 'Ra quân làm thủy lợi nội đồng ở cánh đồng Cửa Đình',
    summary: 'Hai thôn Đông và Trung cùng nạo vét gần một cây số mương, bảo đảm nước tưới cho sản xuất.',
    body: [
      paragraph(
        'Hưởng ứng kế hoạch làm thủy lợi nội đồng của UBND xã, hơn một trăm hai mươi người dân thôn Đông và thôn Trung đã ra quân nạo vét tuyến mương chính ở cánh đồng Cửa Đình.',
      ),
      paragraph(
        'Tuyến mương dài gần một cây số, nhiều đoạn bị bèo và đất bồi lấp. Các tổ được giao từng đoạn, làm từ sáng sớm; lực lượng dân quân và đoàn viên thanh niên hỗ trợ những đoạn sâu.',
      ),
      heading('Kết quả'),
      list(
        'Nạo vét chín trăm bốn mươi mét mương.',
        'Vớt hơn hai mươi mét khối bèo, rác.',
        'Sửa hai cống điều tiết bị kẹt cánh.',
      ),
      paragraph('Hợp tác xã cho biết nước đã về đủ cho hơn ba mươi héc-ta cuối nguồn ngay trong buổi chiều.'),
    ],
    kind: 'news',
    event: { start: [-1, '06:30'], end: [-1, '11:00'] },
    source: 'Đài truyền thanh xã có mặt tại hiện trường; số liệu của hợp tác xã.',
    byline: 'Đài truyền thanh xã',
    section: 'kinh-te-xa-hoi',
    unit: 'Đài truyền thanh',
    cover: { scene: 'river', alt: 'Tranh minh họa: dòng nước chảy giữa cánh đồng' },
    provider: 'radio',
    createdOn: [-1, '14:20'],
    acts: [
      { on: [-1, '14:50'], by: 'radio', verb: 'submit' },
      { on: [-1, '14:55'], by: 'radio', verb: 'forward' },
      { on: [-1, '16:50'], by: 'chief', verb: 'approve', comment: 'Đồng ý. Văn phòng đăng trong hạn.' },
    ],
  },
  {
    title: 'Thông báo tạm ngừng cấp nước tại thôn Thượng',
    summary: 'Đơn vị cấp nước sửa chữa đường ống, tạm ngừng cấp nước tại thôn Thượng trong một buổi.',
    body: [
      paragraph(
        'Để sửa chữa đoạn ống bị rò rỉ ở đầu thôn Thượng, đơn vị quản lý cấp nước thông báo tạm ngừng cấp nước trong buổi chiều. Bà con chủ động tích trữ đủ nước sinh hoạt.',
      ),
      list(
        'Khu vực ảnh hưởng: toàn bộ thôn Thượng.',
        'Sau khi có nước trở lại, xả bỏ phần nước đục ban đầu.',
      ),
      paragraph(
        'Khi sự cố kéo dài hơn dự kiến, Đài truyền thanh xã sẽ thông báo tiếp trên hệ thống loa và trên Cổng.',
      ),
    ],
    kind: 'other',
    source: 'Thông báo của đơn vị quản lý cấp nước gửi UBND xã.',
    byline: 'Đài truyền thanh xã',
    section: 'thong-bao',
    unit: 'Đài truyền thanh',
    provider: 'radio',
    createdOn: [-5, '09:00'],
    acts: [
      { on: [-5, '09:15'], by: 'radio', verb: 'submit' },
      { on: [-5, '09:20'], by: 'radio', verb: 'forward' },
      { on: [-5, '10:00'], by: 'chief', verb: 'approve', publish: true },
      {
        on: [-4, '14:00'],
        by: 'office',
        verb: 'hide',
        comment:
          'Đơn vị cấp nước báo thay đổi thời gian sửa chữa. Tạm ẩn chờ thông báo mới, đã báo cáo Trưởng ban.',
      },
    ],
  },
  {
    title: 'Hội Phụ nữ xã trao phương tiện sinh kế cho hội viên khó khăn',
    summary:
      'Năm hội viên được tặng máy khâu, con giống và vốn vay không lãi để phát triển kinh tế gia đình.',
    body: [
      paragraph(
        'Hội Liên hiệp Phụ nữ xã vừa trao phương tiện sinh kế cho năm hội viên có hoàn cảnh khó khăn ở các thôn. Mỗi hội viên được hỗ trợ theo nguyện vọng và khả năng lao động của gia đình.',
      ),
      list(
        'Hai máy khâu công nghiệp kèm hợp đồng nhận hàng gia công.',
        'Hai đàn gà giống, mỗi đàn một trăm con.',
        'Một suất vay mười triệu đồng không lãi trong mười hai tháng.',
      ),
      heading('Đồng hành đến khi vững vàng'),
      paragraph(
        'Nguồn hỗ trợ do hội viên tiết kiệm và các nhà hảo tâm đóng góp. Chi hội cơ sở phân công người kèm cặp, ba tháng báo cáo kết quả một lần. Năm trước, bốn trong năm gia đình được giúp đã thoát nghèo.',
      ),
      paragraph('Hội kêu gọi các cơ sở sản xuất trong xã nhận thêm lao động nữ làm việc tại nhà.'),
    ],
    kind: 'news',
    event: { start: [-7, '14:00'], end: [-7, '16:00'] },
    source: 'Hội Liên hiệp Phụ nữ xã cung cấp, Chủ tịch Hội ký duyệt.',
    byline: 'Hội Liên hiệp Phụ nữ xã',
    section: 'doan-the-phong-trao',
    unit: 'Hội Phụ nữ',
    signedOff: { signedOffBy: 'Lê Thị Hòa', signedOffPost: 'Chủ tịch Hội Liên hiệp Phụ nữ xã' },
    provider: 'union',
    createdOn: [-7, '16:30'],
    acts: [
      { on: [-7, '16:50'], by: 'union', verb: 'submit' },
      { on: [-6, '08:30'], by: 'office', verb: 'forward' },
      { on: [-6, '13:40'], by: 'chief', verb: 'approve' },
      { on: [-6, '14:00'], by: 'office', verb: 'publish' },
    ],
  },
  {
    title: 'Đoàn Thanh niên xã giúp người dân dùng dịch vụ công trực tuyến',
    summary:
      'Tổ thanh niên tình nguyện hướng dẫn cài đặt, nộp hồ sơ và tra cứu kết quả ngay tại nhà văn hóa các thôn.',
    body: [
      paragraph(
        'Trong hai buổi tối, tổ thanh niên tình nguyện của Đoàn xã đã đến nhà văn hóa các thôn Đoài và Trung, hướng dẫn hơn một trăm ba mươi lượt người dân sử dụng dịch vụ công trực tuyến.',
      ),
      heading('Những việc được hỏi nhiều'),
      list(
        'Tạo và khôi phục tài khoản định danh điện tử.',
        'Nộp hồ sơ đăng ký khai sinh, xác nhận tình trạng hôn nhân.',
        'Tra cứu kết quả bằng mã hồ sơ.',
      ),
      paragraph(
        'Nhiều người cao tuổi lần đầu tự tra cứu được hồ sơ của mình trên điện thoại. Với trường hợp khó, tổ ghi lại, chuyển bộ phận một cửa giải thích vào sáng hôm sau.',
      ),
      paragraph(
        'Đoàn xã sẽ duy trì hoạt động này vào tối thứ Sáu tuần đầu mỗi tháng, luân phiên giữa các thôn.',
      ),
    ],
    kind: 'news',
    event: { start: [-12, '19:00'], end: [-12, '21:00'] },
    source: 'Báo cáo của tổ thanh niên tình nguyện, Bí thư Đoàn xã ký duyệt.',
    byline: 'Đoàn TNCS Hồ Chí Minh xã',
    section: 'doan-the-phong-trao',
    unit: 'Đoàn Thanh niên',
    signedOff: { signedOffBy: 'Trần Quốc Bảo', signedOffPost: 'Bí thư Đoàn xã' },
    provider: 'union',
    createdOn: [-11, '08:10'],
    acts: [
      { on: [-11, '08:25'], by: 'union', verb: 'submit' },
      { on: [-11, '09:30'], by: 'culture', verb: 'forward' },
      { on: [-11, '10:30'], by: 'chief', verb: 'approve', publish: true },
    ],
  },
  {
    title: 'Hội Nông dân xã sơ kết phong trào thi đua sản xuất, kinh doanh giỏi',
    summary: 'Hội nghị đánh giá sáu tháng thực hiện phong trào, biểu dương mười lăm hộ tiêu biểu.',
    body: [
      paragraph(
        'Hội Nông dân xã tổ chức hội nghị sơ kết phong trào nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững. Dự hội nghị có đại diện Đảng ủy, UBND xã và hơn tám mươi hội viên.',
      ),
      heading('Kết quả nổi bật'),
      list(
        'Hai trăm mười hộ đăng ký danh hiệu, đạt tám mươi phần trăm kế hoạch.',
        'Bảy mô hình liên kết tiêu thụ nông sản đang hoạt động.',
        'Quỹ hỗ trợ nông dân giải ngân cho mười hai hộ.',
      ),
      paragraph(
        'Các ý kiến tập trung vào việc mở rộng vùng hành, tỏi an toàn, nhãn hiệu chung và đường ra đồng. Hội nghị thống nhất bốn nhóm nhiệm vụ cho thời gian tới, trong đó ưu tiên hướng dẫn hội viên bán hàng trên môi trường mạng.',
      ),
      paragraph('Dịp này, Hội biểu dương mười lăm hộ tiêu biểu và kết nạp sáu hội viên mới.'),
    ],
    kind: 'conference',
    subtype: 'review-conference',
    event: { start: [-1, '07:45'], end: [-1, '11:15'] },
    source: 'Báo cáo tại hội nghị, Chủ tịch Hội Nông dân xã ký duyệt.',
    byline: 'Hội Nông dân xã',
    section: 'doan-the-phong-trao',
    unit: 'Hội Nông dân',
    signedOff: { signedOffBy: 'Nguyễn Bá Lực', signedOffPost: 'Chủ tịch Hội Nông dân xã' },
    provider: 'union',
    createdOn: [-1, '15:00'],
    acts: [
      { on: [-1, '15:30'], by: 'union', verb: 'submit' },
      { on: [-1, '16:40'], by: 'culture', verb: 'forward' },
    ],
  },
  {
    title: 'Chuẩn bị hội thao chào mừng các ngày lễ lớn',
    summary: 'Dự kiến có bảy môn thi, huy động vận động viên của tất cả các thôn và các đoàn thể.',
    body: [
      paragraph(
        'Ủy ban Mặt trận Tổ quốc xã cùng các đoàn thể đang chuẩn bị hội thao của xã. Theo dự kiến, hội thao diễn ra trong một ngày tại sân vận động xã.',
      ),
      list(
        'Bóng chuyền hơi, cầu lông, kéo co.',
        'Cờ tướng, chạy việt dã.',
        'Đẩy gậy, nhảy bao bố cho thiếu nhi.',
      ),
      paragraph('Bài viết sẽ được bổ sung kết quả, hình ảnh sau khi hội thao kết thúc.'),
    ],
    kind: 'conference',
    subtype: 'major-event',
    event: { start: [3, '07:00'], end: [3, '17:00'] },
    source: 'Kế hoạch của Ban tổ chức hội thao.',
    byline: 'Ủy ban Mặt trận Tổ quốc xã',
    section: 'doan-the-phong-trao',
    unit: 'Mặt trận Tổ quốc',
    signedOff: { signedOffBy: 'Mạc Thị Thảo', signedOffPost: 'Chủ tịch Ủy ban MTTQ Việt Nam xã' },
    provider: 'union',
    createdOn: [-2, '15:20'],
    acts: [],
  },
];
