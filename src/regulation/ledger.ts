import type { Text } from './text';
import type { Upkeep } from './upkeep';

/**
 * Who reads the ledger whole: the Chief, who answers for the portal; the Deputy, who always sees everything (article 6,
 * chapter II, 2); the Chairman, under whose direction the board works. Each other member reads the history of an item on
 * the item itself. Beside them the technical operator, who has to find out what a break means.
 */
export const ledgerReaders: Upkeep = {
  who: ['chief', 'deputy', 'chairman'],
  article: 'Đ6a.1',
  label: { vi: 'Xem nhật ký xử lý', en: 'Read the ledger' },
};

/** What entries are about besides content. */
export const ledgerSubjects: Record<string, Text> = {
  'editorial.appointment': { vi: 'Phân công nhiệm vụ', en: 'Appointment' },
  'editorial.account': { vi: 'Tài khoản', en: 'Account' },
  'editorial.day': { vi: 'Ngày làm việc', en: 'Working day' },
  'editorial.delegation': { vi: 'Phân công điều hành', en: 'Mandate' },
  'editorial.ledger': { vi: 'Nhật ký xử lý', en: 'Ledger' },
  'editorial.process': { vi: 'Quy trình', en: 'Process' },
  'editorial.proposal': { vi: 'Đề xuất sửa đổi quy chế', en: 'Proposed amendment' },
  'portal.question': { vi: 'Câu hỏi gửi qua Cổng', en: 'Question from the portal' },
  'working-calendar': { vi: 'Lịch làm việc, thời hạn', en: 'Calendar and limits' },
};

/** How a detail of an entry is written for people. */
export type DetailForm =
  | 'text'
  | 'number'
  | 'flag'
  | 'day'
  | 'instant'
  | 'person'
  | 'office'
  | 'kinds'
  | 'ground'
  | 'due'
  | 'basis'
  | 'hash'
  | 'record';

/** A detail of an entry that readers of the ledger see. `move`: it has a `from` and a `to`. */
export interface LedgerDetail {
  label: Text;
  form: DetailForm;
  move?: true;
}

/**
 * Which details of an entry are shown, in this order. What is not listed stays closed: a later act may keep there what not
 * every reader of the ledger may know, such as files on discipline (article 9).
 */
export const ledgerDetails: Record<string, LedgerDetail> = {
  basis: { label: { vi: 'Căn cứ thẩm quyền', en: 'Authority' }, form: 'basis' },
  decision: { label: { vi: 'Theo quyết định', en: 'By decision' }, form: 'text' },
  importDecision: { label: { vi: 'Theo quyết định', en: 'By decision' }, form: 'text' },
  instrument: { label: { vi: 'Văn bản phân công', en: 'Instrument' }, form: 'text' },
  legalBasis: { label: { vi: 'Căn cứ pháp luật', en: 'Legal basis' }, form: 'text' },
  ground: { label: { vi: 'Lý do xóa', en: 'Ground of erasure' }, form: 'ground' },
  lateReason: { label: { vi: 'Lý do chậm', en: 'Reason for lateness' }, form: 'text' },
  ownWork: { label: { vi: 'Duyệt việc của chính mình', en: 'Approved own work' }, form: 'flag' },
  user: { label: { vi: 'Người được phân công', en: 'Person' }, form: 'person' },
  office: { label: { vi: 'Nhiệm vụ', en: 'Office' }, form: 'office' },
  to: { label: { vi: 'Giao cho', en: 'Given to' }, form: 'person' },
  body: { label: { vi: 'Cơ quan nhận', en: 'Passed on to' }, form: 'text' },
  kinds: { label: { vi: 'Loại tin, bài', en: 'Kinds' }, form: 'kinds' },
  startsOn: { label: { vi: 'Từ ngày', en: 'From' }, form: 'day' },
  endsOn: { label: { vi: 'Đến hết ngày', en: 'To' }, form: 'day' },
  inForceFrom: { label: { vi: 'Có hiệu lực từ', en: 'In force from' }, form: 'day' },
  since: { label: { vi: 'Nghi mất từ', en: 'Suspected since' }, form: 'instant' },
  publishAt: { label: { vi: 'Hẹn đăng lúc', en: 'To be published' }, form: 'instant' },
  sentAt: { label: { vi: 'Gửi lúc', en: 'Sent' }, form: 'instant' },
  sentNumber: { label: { vi: 'Số gửi', en: 'Number of sending' }, form: 'text' },
  madePublicAt: { label: { vi: 'Đăng lúc', en: 'Made public' }, form: 'instant' },
  receipt: { label: { vi: 'Thời điểm tiếp nhận', en: 'Time of receipt' }, form: 'instant', move: true },
  deadline: { label: { vi: 'Hạn', en: 'Due' }, form: 'due', move: true },
  enteredTo: { label: { vi: 'Lịch đã nhập đến', en: 'Entered to' }, form: 'day', move: true },
  moved: { label: { vi: 'Số hạn thay đổi', en: 'Deadlines moved' }, form: 'number' },
  entries: { label: { vi: 'Số dòng', en: 'Rows' }, form: 'number' },
  filter: { label: { vi: 'Điều kiện lọc', en: 'Filter' }, form: 'text' },
  after: { label: { vi: 'Nội dung thay đổi', en: 'What changed' }, form: 'record' },
  seal: { label: { vi: 'Mã xác thực bản duyệt', en: 'Seal' }, form: 'hash' },
  content: { label: { vi: 'Mã băm nội dung', en: 'Hash of the content' }, form: 'hash' },
  seals: { label: { vi: 'Mã xác thực các bản đã xóa', en: 'Seals of what was erased' }, form: 'hash' },
  files: { label: { vi: 'Mã băm các tệp đã xóa', en: 'Hashes of erased files' }, form: 'hash' },
};
