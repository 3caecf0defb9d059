import type { Text } from './text';

/** The acts on a dossier. Which is possible when, and for whom, is the table of the process. */
export type Verb =
  | 'create'
  | 'edit'
  | 'discard'
  | 'abandon'
  | 'submit'
  | 'recall'
  | 'forward'
  | 'return'
  | 'reject'
  | 'approve'
  | 'publish'
  | 'hide'
  | 'withdraw'
  | 'correct'
  | 'explain-delay'
  | 'schedule'
  | 'unschedule'
  | 'record-sent'
  | 'assign'
  | 'answer-privately'
  | 'pass-on'
  | 'redirect'
  | 'merge'
  | 'close'
  | 'retract'
  | 'erase'
  | 'import';

/** `direct`: done by writing the content itself; `asked`: done by a button or a request. */
export type VerbMode = 'direct' | 'asked';

export interface VerbFacts {
  label: Text;
  mode: VerbMode;
  tone: 'primary' | 'secondary' | 'danger';
  comment: 'none' | 'optional' | 'required';
  /** Changes the content itself; all others decide about it. */
  writes?: true;
}

export const verbs: Record<Verb, VerbFacts> = {
  create: {
    label: { vi: 'Tạo bản nháp', en: 'Create' },
    mode: 'direct',
    tone: 'primary',
    comment: 'none',
    writes: true,
  },
  edit: {
    label: { vi: 'Sửa', en: 'Edit' },
    mode: 'direct',
    tone: 'secondary',
    comment: 'none',
    writes: true,
  },
  discard: { label: { vi: 'Hủy bản nháp', en: 'Discard' }, mode: 'direct', tone: 'danger', comment: 'none' },
  abandon: {
    label: { vi: 'Bỏ bản đính chính', en: 'Abandon correction' },
    mode: 'direct',
    tone: 'danger',
    comment: 'none',
  },
  correct: {
    label: { vi: 'Đính chính', en: 'Correct' },
    mode: 'direct',
    tone: 'secondary',
    comment: 'none',
    writes: true,
  },
  submit: {
    label: { vi: 'Gửi Ban biên tập', en: 'Submit' },
    mode: 'asked',
    tone: 'primary',
    comment: 'optional',
  },
  recall: { label: { vi: 'Rút lại', en: 'Recall' }, mode: 'asked', tone: 'secondary', comment: 'optional' },
  forward: {
    label: { vi: 'Trình duyệt', en: 'Forward' },
    mode: 'asked',
    tone: 'primary',
    comment: 'optional',
  },
  return: { label: { vi: 'Trả lại', en: 'Return' }, mode: 'asked', tone: 'secondary', comment: 'required' },
  reject: { label: { vi: 'Không đăng', en: 'Reject' }, mode: 'asked', tone: 'danger', comment: 'required' },
  approve: { label: { vi: 'Duyệt', en: 'Approve' }, mode: 'asked', tone: 'primary', comment: 'optional' },
  publish: { label: { vi: 'Đăng', en: 'Publish' }, mode: 'asked', tone: 'primary', comment: 'optional' },
  schedule: {
    label: { vi: 'Hẹn giờ đăng', en: 'Schedule' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'optional',
  },
  unschedule: {
    label: { vi: 'Bỏ hẹn giờ', en: 'Cancel the schedule' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'optional',
  },
  'record-sent': {
    label: { vi: 'Ghi nhận đã gửi', en: 'Record as sent' },
    mode: 'asked',
    tone: 'primary',
    comment: 'optional',
  },
  assign: { label: { vi: 'Phân công', en: 'Assign' }, mode: 'asked', tone: 'secondary', comment: 'optional' },
  'answer-privately': {
    label: { vi: 'Trả lời riêng', en: 'Answer privately' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'optional',
  },
  'pass-on': {
    label: { vi: 'Chuyển cơ quan khác', en: 'Pass on' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'required',
  },
  redirect: {
    label: { vi: 'Chuyển bộ phận tiếp công dân', en: 'Hand to citizen reception' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'required',
  },
  merge: {
    label: { vi: 'Gộp câu hỏi trùng', en: 'Merge a duplicate' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'optional',
  },
  close: {
    label: { vi: 'Kết thúc, không đăng', en: 'Close without publishing' },
    mode: 'asked',
    tone: 'danger',
    comment: 'required',
  },
  retract: {
    label: { vi: 'Người hỏi rút câu hỏi', en: 'Retracted by the asker' },
    mode: 'asked',
    tone: 'danger',
    comment: 'none',
  },
  hide: { label: { vi: 'Tạm ẩn', en: 'Hide' }, mode: 'asked', tone: 'danger', comment: 'required' },
  withdraw: { label: { vi: 'Gỡ', en: 'Withdraw' }, mode: 'asked', tone: 'danger', comment: 'required' },
  'explain-delay': {
    label: { vi: 'Nêu lý do chậm', en: 'Explain the delay' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'none',
  },
  erase: {
    label: { vi: 'Xóa theo quyết định', en: 'Erase by decision' },
    mode: 'asked',
    tone: 'danger',
    comment: 'optional',
  },
  import: {
    label: { vi: 'Chuyển từ cổng cũ', en: 'Import' },
    mode: 'asked',
    tone: 'secondary',
    comment: 'none',
  },
};

/** What the engine itself writes into a dossier's history: no verb of the process, and nobody's to ask for. */
export const recordedActs: Record<string, Text> = {
  'move-deadline': { vi: 'Hạn thay đổi', en: 'Deadline moved' },
  unassigned: { vi: 'Chưa có người phụ trách', en: 'Nobody in charge' },
  'read-asker': { vi: 'Xem thông tin người hỏi', en: 'Read who asked' },
  'erase-asker': { vi: 'Xóa thông tin người hỏi', en: 'Erased who asked' },
  'quarantine-question': { vi: 'Cách ly câu hỏi nghi là thư rác', en: 'Held a question as suspected spam' },
  'release-question': { vi: 'Nhận câu hỏi từ khu cách ly', en: 'Released a held question' },
  'close-held-question': { vi: 'Bỏ câu hỏi trong khu cách ly', en: 'Closed a held question' },
  'merged-from': { vi: 'Nhận câu hỏi trùng gộp vào', en: 'Took in a duplicate' },
  'refuse-classified': { vi: 'Từ chối tài liệu có độ mật', en: 'Classified material refused' },
  'no-update': { vi: 'Ngày làm việc không có cập nhật', en: 'Working day without any update' },
  suspend: { vi: 'Tạm dừng thẩm quyền', en: 'Authority suspended' },
  confirm: { vi: 'Xác nhận thẩm quyền', en: 'Authority confirmed' },
  appoint: { vi: 'Phân công', en: 'Appointed' },
  'end-appointment': { vi: 'Kết thúc phân công', en: 'Appointment ended' },
  delegate: { vi: 'Phân công điều hành', en: 'Mandate given' },
  'revoke-delegation': { vi: 'Chấm dứt phân công điều hành', en: 'Mandate revoked' },
  propose: { vi: 'Đề xuất sửa đổi quy chế', en: 'Proposed an amendment' },
  'decide-proposal': { vi: 'Quyết định đề xuất sửa đổi', en: 'Decided on a proposal' },
  'decide-process': { vi: 'Quyết định quy trình', en: 'Process decided' },
  'change-calendar': { vi: 'Sửa lịch làm việc', en: 'Calendar changed' },
  'amend-rule': { vi: 'Sửa đổi thời hạn', en: 'Time limit amended' },
  'revoke-rule': { vi: 'Bỏ sửa đổi thời hạn', en: 'Amendment of a time limit revoked' },
  'export-ledger': { vi: 'Xuất nhật ký xử lý', en: 'Ledger exported' },
  review: { vi: 'Rà soát', en: 'Reviewed' },
  'record-create': { vi: 'Thêm vào danh mục', en: 'Record created' },
  'record-update': { vi: 'Sửa danh mục', en: 'Record changed' },
  'record-delete': { vi: 'Xóa khỏi danh mục', en: 'Record deleted' },
  'invite-collaborator': { vi: 'Mời cộng tác viên', en: 'Collaborator invited' },
  'accept-invitation': { vi: 'Cộng tác viên nhận lời mời', en: 'Invitation accepted' },
  'change-collaborator': { vi: 'Sửa thông tin cộng tác viên', en: 'Collaborator changed' },
  'suspend-collaborator': { vi: 'Tạm dừng cộng tác viên', en: 'Collaborator suspended' },
  'restore-collaborator': { vi: 'Cho cộng tác viên hoạt động lại', en: 'Collaborator restored' },
  'report-stolen-password': { vi: 'Báo mất mật khẩu', en: 'Stolen password reported' },
  'unlock-account': { vi: 'Cho mở lại tài khoản', en: 'Account released' },
  'recover-account': { vi: 'Mở lại tài khoản', en: 'Account recovered' },
};
