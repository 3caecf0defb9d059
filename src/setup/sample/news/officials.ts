import { heading, list, paragraph } from '../blocks';
import type { NewsStory } from '../story';

/** What the commune's officers and its office brought in. */
export const officialNews: readonly NewsStory[] = [
  {
    title: 'Hội nghị tổng kết phong trào xây dựng đời sống văn hóa',
    summary:
      'Chín mươi hai phần trăm số hộ đạt danh hiệu gia đình văn hóa; năm thôn giữ vững danh hiệu thôn văn hóa.',
    body: [
      paragraph(
        'UBND xã tổ chức hội nghị tổng kết phong trào toàn dân đoàn kết xây dựng đời sống văn hóa. Lãnh đạo xã, trưởng các thôn và đại diện các gia đình tiêu biểu dự hội nghị.',
      ),
      heading('Những con số'),
      list(
        'Chín mươi hai phần trăm số hộ đạt danh hiệu gia đình văn hóa.',
        'Năm trên năm thôn giữ vững danh hiệu thôn văn hóa.',
        'Bốn câu lạc bộ văn nghệ, thể thao được thành lập mới.',
      ),
      paragraph(
        'Hội nghị dành nhiều thời gian thảo luận việc cưới, việc tang văn minh, tiết kiệm. Nhiều thôn đã đưa nội dung này vào hương ước, giảm số ngày tổ chức và không mở nhạc sau hai mươi hai giờ.',
      ),
      paragraph(
        'Kết luận hội nghị, lãnh đạo UBND xã yêu cầu các thôn bình xét công khai, tránh hình thức, đồng thời quan tâm hoạt động cho thiếu nhi và người cao tuổi. Mười hai gia đình được tặng giấy khen.',
      ),
    ],
    kind: 'conference',
    subtype: 'review-conference',
    event: { start: [-13, '08:00'], end: [-13, '11:30'] },
    source: 'Báo cáo tổng kết và biên bản hội nghị của UBND xã.',
    byline: 'Phạm Quang Huy',
    section: 'tin-tuc-su-kien',
    unit: 'Văn hóa – Xã hội',
    cover: { scene: 'hall', alt: 'Tranh minh họa: khu trung tâm xã với những mái nhà đỏ' },
    provider: 'culture',
    createdOn: [-12, '09:00'],
    acts: [
      { on: [-12, '10:10'], by: 'culture', verb: 'submit' },
      { on: [-12, '14:00'], by: 'office', verb: 'forward' },
      { on: [-11, '08:40'], by: 'chief', verb: 'approve' },
      { on: [-11, '09:15'], by: 'office', verb: 'publish' },
    ],
  },
  {
    title: 'Khám sức khỏe miễn phí cho người cao tuổi',
    summary: 'Trạm Y tế xã khám, tư vấn và cấp thuốc cho 212 người cao tuổi trong toàn xã.',
    body: [
      paragraph(
        'Trạm Y tế xã phối hợp với Hội Người cao tuổi tổ chức khám sức khỏe định kỳ miễn phí cho 212 người cao tuổi. Người đến khám được đo huyết áp, thử đường huyết, khám mắt, khám xương khớp và lập hồ sơ theo dõi.',
      ),
      heading('Phát hiện sớm, điều trị kịp thời'),
      paragraph(
        'Qua khám, trạm phát hiện một số trường hợp tăng huyết áp chưa điều trị, đã cấp thuốc ban đầu và hẹn tái khám. Những người có dấu hiệu bệnh nặng được giới thiệu lên tuyến trên kèm hồ sơ.',
      ),
      list(
        'Người không đi lại được: cán bộ y tế đến khám tại nhà.',
        'Người chưa khám: liên hệ trạm vào sáng thứ Tư hằng tuần.',
      ),
      paragraph(
        'Đợt khám tiếp theo dự kiến vào quý sau, lịch cụ thể sẽ được thông báo trên Cổng và loa truyền thanh.',
      ),
    ],
    kind: 'news',
    event: { start: [-6, '07:30'], end: [-6, '16:30'] },
    source: 'Báo cáo nhanh của Trạm Y tế xã.',
    byline: 'Phạm Quang Huy',
    section: 'kinh-te-xa-hoi',
    unit: 'Văn hóa – Xã hội',
    provider: 'culture',
    createdOn: [-6, '16:45'],
    acts: [
      { on: [-6, '17:05'], by: 'culture', verb: 'submit' },
      { on: [-5, '08:00'], by: 'office', verb: 'forward' },
      { on: [-5, '08:50'], by: 'chief', verb: 'approve' },
      { on: [-5, '09:30'], by: 'office', verb: 'publish' },
      {
        on: [-2, '09:00'],
        by: 'culture',
        verb: 'edit',
        changes: {
          summary:
            'Trạm Y tế xã khám, tư vấn và cấp thuốc cho 221 người cao tuổi trong toàn xã (đính chính số liệu của bản tin trước).',
        },
      },
      {
        on: [-2, '09:10'],
        by: 'culture',
        verb: 'submit',
        comment: 'Đính chính theo báo cáo chính thức: 221 người, không phải 212.',
      },
    ],
  },
  {
    title: 'Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng',
    summary:
      'Thành viên tổ công nghệ số cộng đồng của các thôn được hướng dẫn dùng chữ ký số cá nhân và nhận biết lừa đảo.',
    body: [
      paragraph(
        'UBND xã tổ chức lớp tập huấn kỹ năng số cho ba mươi thành viên tổ công nghệ số cộng đồng của các thôn. Nội dung gắn với việc hằng ngày của người dân.',
      ),
      list(
        'Đăng ký và dùng chữ ký số cá nhân.',
        'Nhận biết cuộc gọi, tin nhắn lừa đảo.',
        'Hướng dẫn người cao tuổi thanh toán không dùng tiền mặt.',
      ),
      paragraph('Bản nháp: bổ sung ý kiến học viên và hình ảnh sau khi lớp học kết thúc.'),
    ],
    kind: 'conference',
    subtype: 'workshop',
    event: { start: [0, '07:30'], end: [0, '11:00'] },
    source: 'Kế hoạch tập huấn của UBND xã.',
    byline: 'Phạm Quang Huy',
    section: 'chu-truong-chinh-sach',
    unit: 'Văn hóa – Xã hội',
    provider: 'culture',
    createdOn: [-1, '10:30'],
    acts: [],
  },
  {
    title: 'Nộp hồ sơ đất đai trực tuyến: những điều cần biết',
    summary: 'Hướng dẫn ngắn gọn các bước nộp hồ sơ đất đai trực tuyến và lưu ý để hồ sơ không bị trả lại.',
    body: [
      paragraph(
        'Từ nay, phần lớn hồ sơ đất đai thuộc thẩm quyền tiếp nhận của xã có thể nộp trực tuyến. Người dân không phải đến trụ sở nhiều lần, chỉ cần mang bản chính để đối chiếu khi nhận kết quả.',
      ),
      heading('Các bước'),
      list(
        'Đăng nhập cổng dịch vụ công bằng tài khoản định danh điện tử.',
        'Chọn thủ tục, điền biểu mẫu, đính kèm ảnh chụp rõ bốn góc giấy tờ.',
        'Nộp phí, lệ phí (nếu có) và lưu mã hồ sơ để tra cứu.',
      ),
      heading('Lưu ý'),
      paragraph(
        'Hồ sơ bị trả lại chủ yếu do ảnh mờ, thiếu trang hoặc tên trên giấy tờ không khớp. Nếu chưa rõ, bà con hãy đến bộ phận một cửa để được hướng dẫn; công chức không nhận làm thay có thu tiền.',
      ),
    ],
    kind: 'other',
    source: 'Bộ thủ tục hành chính lĩnh vực đất đai do UBND xã niêm yết.',
    byline: 'Hoàng Mạnh Cường',
    section: 'thu-tuc-hanh-chinh',
    unit: 'Địa chính – Xây dựng',
    provider: 'official',
    createdOn: [-10, '09:10'],
    acts: [
      { on: [-10, '09:40'], by: 'official', verb: 'submit' },
      { on: [-10, '15:00'], by: 'office', verb: 'forward' },
      { on: [-9, '08:30'], by: 'chief', verb: 'approve' },
      { on: [-9, '08:45'], by: 'office', verb: 'publish' },
    ],
  },
  {
    title: 'Danh sách hộ đăng ký đổi mới phương pháp tưới',
    summary: 'Tổng hợp các hộ đăng ký tham gia mô hình tưới tiết kiệm nước trong vụ tới.',
    body: [
      paragraph(
        'Sau hai tuần tiếp nhận, UBND xã đã tổng hợp các hộ đăng ký tham gia mô hình tưới tiết kiệm nước. Các hộ được hỗ trợ một phần chi phí ống, vòi và được tập huấn trước khi lắp đặt.',
      ),
      list('Thôn Đông: mười một hộ.', 'Thôn Trung: chín hộ.', 'Thôn Hạ: bảy hộ.'),
      paragraph('Hộ nào chưa có tên hoặc muốn thay đổi diện tích xin báo lại trưởng thôn trong tuần này.'),
    ],
    kind: 'other',
    source: 'Đơn đăng ký của các hộ, trưởng thôn xác nhận.',
    byline: 'Hoàng Mạnh Cường',
    section: 'thong-bao',
    unit: 'Địa chính – Xây dựng',
    provider: 'official',
    createdOn: [-9, '14:00'],
    acts: [
      { on: [-9, '14:20'], by: 'official', verb: 'submit' },
      { on: [-9, '15:30'], by: 'office', verb: 'forward' },
      { on: [-8, '09:00'], by: 'chief', verb: 'approve', publish: true },
      {
        on: [-6, '16:10'],
        by: 'chief',
        verb: 'withdraw',
        comment: 'Mô hình đã đổi đối tượng hỗ trợ, danh sách không còn giá trị. Gỡ để tránh hiểu nhầm.',
      },
    ],
  },
  {
    title: 'Lịch tiếp nhận hồ sơ hộ tịch tại bộ phận một cửa',
    summary:
      'Bộ phận một cửa tiếp nhận hồ sơ hộ tịch tất cả các ngày làm việc, thêm sáng thứ Bảy tuần đầu tháng.',
    body: [
      paragraph(
        'Để thuận tiện cho người đi làm xa, bộ phận một cửa của UBND xã tiếp nhận hồ sơ hộ tịch tất cả các ngày làm việc và thêm sáng thứ Bảy tuần đầu mỗi tháng.',
      ),
      heading('Giấy tờ thường cần'),
      list(
        'Khai sinh: giấy chứng sinh, căn cước của cha, mẹ.',
        'Kết hôn: căn cước của hai người, giấy xác nhận tình trạng hôn nhân nếu cư trú nơi khác.',
        'Khai tử: giấy báo tử hoặc giấy tờ thay thế.',
      ),
      paragraph(
        'Trường hợp đăng ký khai sinh đúng hạn được miễn lệ phí. Thời gian trả kết quả ghi trên giấy hẹn; khi có thay đổi, công chức tư pháp – hộ tịch gọi điện báo trước cho người nộp.',
      ),
    ],
    kind: 'other',
    source: 'Lịch làm việc của bộ phận một cửa đã được Chủ tịch UBND xã phê duyệt.',
    byline: 'Ngô Thị Lan',
    section: 'thong-bao',
    unit: 'Tư pháp – Hộ tịch',
    provider: 'official2',
    createdOn: [-6, '08:00'],
    acts: [
      { on: [-6, '08:30'], by: 'official2', verb: 'submit' },
      { on: [-6, '10:00'], by: 'office', verb: 'forward' },
      { on: [-6, '15:20'], by: 'chief', verb: 'approve' },
      { on: [-6, '15:40'], by: 'office', verb: 'publish' },
    ],
  },
  {
    title: 'Diễn tập phương án chữa cháy tại chợ xã',
    summary:
      'Lực lượng tại chỗ và tiểu thương diễn tập xử lý tình huống cháy ki-ốt hàng vải, sơ tán hơn một trăm người.',
    body: [
      paragraph(
        'UBND xã phối hợp với công an và ban quản lý chợ tổ chức diễn tập phương án chữa cháy và cứu nạn, cứu hộ tại chợ xã. Hơn một trăm tiểu thương, dân quân và lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở tham gia.',
      ),
      heading('Tình huống giả định'),
      paragraph(
        'Một ki-ốt bán vải bốc cháy do chập điện, khói lan nhanh. Người phát hiện hô hoán, cắt cầu dao, dùng bình chữa cháy dập lửa ban đầu; các tổ hướng dẫn mọi người thoát ra theo hai lối, đưa người bị ngạt ra nơi thoáng khí.',
      ),
      list(
        'Không để hàng hóa lấn lối thoát nạn.',
        'Kiểm tra bình chữa cháy mỗi tháng một lần.',
        'Gọi 114 khi phát hiện cháy.',
      ),
      paragraph(
        'Sau diễn tập, đoàn kiểm tra nhắc nhở bốn quầy hàng câu mắc điện chưa an toàn, yêu cầu khắc phục trong tuần.',
      ),
    ],
    kind: 'news',
    event: { start: [-3, '08:00'], end: [-3, '10:30'] },
    source: 'Văn phòng UBND xã dự và ghi lại.',
    byline: 'Đỗ Thu Trang',
    section: 'quoc-phong-an-ninh',
    unit: 'Văn phòng',
    cover: { scene: 'village', alt: 'Tranh minh họa: khu chợ và nhà dân trong xã' },
    provider: 'office',
    createdOn: [-3, '14:00'],
    acts: [
      { on: [-3, '14:30'], by: 'office', verb: 'submit' },
      { on: [-3, '15:10'], by: 'culture', verb: 'forward' },
      { on: [-2, '08:10'], by: 'chief', verb: 'approve' },
      { on: [-2, '08:25'], by: 'office', verb: 'publish' },
    ],
  },
];
