import type { Figures } from './figures';
import { rateText } from './rate';

/** The figures as an administrative report tells them, in Vietnamese; a heading and its paragraphs each. */
export interface Passage {
  heading: string;
  paragraphs: readonly string[];
}

/** What came about in the period, in sentences; the tables say the rest. */
export function passagesOf(
  { totals: of, period, questions, objectives }: Figures,
  portalName: string,
): Passage[] {
  const covered = objectives.reduce((sum, { coverage }) => sum + coverage.covered, 0);
  const sections = objectives.reduce((sum, { coverage }) => sum + coverage.sections, 0);
  const answered = questions.answeredInTime + questions.answeredLate;
  return [
    {
      heading: 'Cung cấp, đăng tải thông tin',
      paragraphs: [
        `Trong ${period.name.vi}, ${portalName} đã đăng ${of.published} tin, bài, văn bản và câu trả lời, ${of.corrections} bản đính chính; ${covered}/${sections} chuyên mục có tin, bài mới.`,
        `Ban biên tập đã duyệt ${of.approved} lượt (trong đó ${of.ownWork} lượt Trưởng Ban duyệt tin, bài của mình; ${of.byMandate} lượt Phó Trưởng Ban duyệt theo phân công điều hành), trả lại ${of.returned} lượt, không đăng ${of.rejected} lượt, tạm ẩn ${of.hidden} lượt, gỡ ${of.withdrawn} lượt, xóa theo quyết định ${of.erased} tài liệu.`,
      ],
    },
    {
      heading: 'Chấp hành thời hạn và cập nhật hằng ngày',
      paragraphs: [
        `Có ${of.limited} mục có thời hạn theo Điều 8 của Quy chế được hoàn thành: ${of.inTime} mục đúng hạn, ${of.late} mục trễ hạn; tỷ lệ đúng hạn ${rateText(of.onTimeRate, 'vi')}. Còn ${of.overdue} mục quá hạn chưa đăng; ${of.owed} mục chậm chưa nêu lý do.`,
        `Trong ${of.workingDays} ngày làm việc có ${of.quietDays} ngày không cập nhật tin, bài.`,
      ],
    },
    {
      heading: 'Trả lời câu hỏi của công dân, doanh nghiệp',
      paragraphs: [
        `Đã nhận ${questions.received} câu hỏi: trả lời ${answered} (đúng hạn ${questions.answeredInTime}, trễ hạn ${questions.answeredLate}), chuyển cơ quan khác ${questions.passedOn}, chuyển bộ phận tiếp công dân ${questions.redirected}, gộp vì trùng ${questions.merged}, kết thúc không trả lời ${questions.closed + questions.notAnswered}; đang xử lý ${questions.open}, trong đó quá hạn ${questions.overdue}.`,
      ],
    },
  ];
}
