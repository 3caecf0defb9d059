import type { Article } from './articles';
import type { Text } from './text';

/** `authority`: the wrong hand (403). `state`: not now (409). `missing`: something in the order is not right (422). */
export type RefusalSort = 'authority' | 'state' | 'missing';

export interface Refusal {
  sort: RefusalSort;
  article: Article;
  message: Text;
}

/** Why an act is refused whatever the item holds. `{…}` is filled in by the engine. */
export const refusals = {
  'unknown-caller': {
    sort: 'authority',
    article: 'Đ4.3',
    message: {
      vi: 'Không xác định được ai thực hiện, nên không được thay đổi nội dung của cổng.',
      en: 'Nobody can be named as the actor, so the content of the portal may not be changed.',
    },
  },
  'not-your-duty': {
    sort: 'authority',
    article: 'Đ6a',
    message: {
      vi: '«{verb}» thuộc nhiệm vụ của: {who}.',
      en: '"{verb}" is the duty of: {who}.',
    },
  },
  'no-appointment': {
    sort: 'authority',
    article: 'Đ6a.1',
    message: {
      vi: 'Tài khoản này chưa được phân công nhiệm vụ nào trong Ban biên tập. Thẩm quyền theo quyết định phân công, không theo vai trò của tài khoản.',
      en: 'This account holds no office of the editorial board. Authority rests on an appointment, not on the role of an account.',
    },
  },
  'authority-suspended': {
    sort: 'authority',
    article: 'Đ6b.3',
    message: {
      vi: 'Thẩm quyền của tài khoản này chưa bắt đầu hoặc đang tạm dừng vì tài khoản vừa bị người khác thay đổi. Hãy xác nhận theo thư đã gửi tới hộp thư ghi trong quyết định phân công.',
      en: 'The authority of this account has not begun, or is suspended because somebody else changed the account. Confirm by the mail sent to the address of the appointment.',
    },
  },
  'account-locked': {
    sort: 'state',
    article: 'Đ6b.3',
    message: {
      vi: 'Chủ tài khoản đã báo mất mật khẩu. Tài khoản chỉ được mở lại bằng lệnh trên máy chủ theo ý kiến của Trưởng Ban biên tập, rồi chính chủ tự đặt mật khẩu mới.',
      en: 'The owner of this account reported its password as stolen. It is opened again only by the command on the server, with the word of the Chief, and then by a new password that its owner sets himself.',
    },
  },
  'own-work': {
    sort: 'authority',
    article: 'Đ6a.1',
    message: {
      vi: 'Người cung cấp hoặc đã sửa tin, bài không tự duyệt tin, bài đó.',
      en: 'Whoever provided or edited an item does not approve it himself.',
    },
  },
  'process-only': {
    sort: 'authority',
    article: 'Đ4.3',
    message: {
      vi: 'Tin, bài chỉ được đăng, ẩn hoặc gỡ theo quy trình, sau khi Trưởng Ban biên tập duyệt đúng bản đó. Hãy dùng các nút trong khung «Hồ sơ tin, bài».',
      en: 'An item is published, hidden or withdrawn only by the process, after the Chief approved exactly that revision. Use the buttons of the dossier.',
    },
  },
  'file-not-yours': {
    sort: 'authority',
    article: 'Đ7',
    message: {
      vi: 'Tệp đính kèm không phải do Ông/Bà tải lên. Hãy tải tệp của chính mình lên.',
      en: 'An attached file was not uploaded by you. Upload your own file.',
    },
  },
  'file-in-use': {
    sort: 'state',
    article: 'Đ4.3',
    message: {
      vi: 'Tệp này thuộc một bản đã trình, đã duyệt hoặc đang đăng nên không sửa, thay hay xóa được. Hãy tải tệp mới lên và trình duyệt lại.',
      en: 'This file belongs to a revision that was handed in, approved or made public and cannot be changed, replaced or deleted. Upload a new file and submit it for approval.',
    },
  },
  'still-used': {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: 'Không xóa được: còn {count} mục tin, bài, văn bản đang dùng. Hãy chuyển các mục đó sang chỗ khác trước.',
      en: 'It cannot be removed: {count} items still use it. Move them elsewhere first.',
    },
  },
  'wrong-kind': {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: '«{verb}» không dùng cho loại «{kind}».',
      en: '"{verb}" does not apply to the kind "{kind}".',
    },
  },
  'no-mandate': {
    sort: 'authority',
    article: 'Đ6a.2',
    message: {
      vi: 'Phó Trưởng Ban biên tập chỉ thực hiện «{verb}» đối với loại «{kind}» trong thời gian và phạm vi được phân công điều hành.',
      en: 'The Deputy does "{verb}" on the kind "{kind}" only inside the period and kinds of a mandate.',
    },
  },
  'mandate-backdated': {
    sort: 'missing',
    article: 'Đ6a.2',
    message: {
      vi: 'Phân công điều hành không được bắt đầu trước hôm nay: việc đã làm không được hợp thức hóa về sau.',
      en: 'A mandate cannot begin before today: what was done is not authorised afterwards.',
    },
  },
  'mandate-period': {
    sort: 'missing',
    article: 'Đ6a.2',
    message: {
      vi: 'Ngày kết thúc phân công phải từ ngày bắt đầu trở đi.',
      en: 'The last day of a mandate cannot lie before its first.',
    },
  },
  'mandate-without-kinds': {
    sort: 'missing',
    article: 'Đ6a.2',
    message: {
      vi: 'Hãy chọn ít nhất một loại tin, bài được phân công, hoặc chọn tất cả.',
      en: 'Choose at least one kind for the mandate, or all of them.',
    },
  },
  'mandate-not-deputy': {
    sort: 'missing',
    article: 'Đ6a.2',
    message: {
      vi: 'Người được phân công điều hành phải là Phó Trưởng Ban biên tập trong suốt thời gian phân công.',
      en: 'A mandate goes to somebody who is the Deputy through all of its period.',
    },
  },
  'mandate-overlaps': {
    sort: 'missing',
    article: 'Đ6a.2',
    message: {
      vi: 'Trong phạm vi và thời gian này đã có phân công điều hành khác: {instrument}, từ {from} đến {to}. Hãy kết thúc phân công đó trước.',
      en: 'Another mandate stands for this scope and time: {instrument}, from {from} to {to}. End it first.',
    },
  },
  'collaborator-exists': {
    sort: 'state',
    article: 'Đ4.4',
    message: {
      vi: 'Đã có tài khoản dùng thư điện tử này.',
      en: 'There is an account with this e-mail.',
    },
  },
  'invitation-accepted': {
    sort: 'state',
    article: 'Đ4.4',
    message: {
      vi: 'Cộng tác viên đã nhận lời mời và đặt mật khẩu.',
      en: 'The collaborator accepted the invitation and has set a password.',
    },
  },
  'process-without-approval': {
    sort: 'missing',
    article: 'Đ4.3',
    message: {
      vi: 'Quy trình của loại «{kind}» phải có bước Trưởng Ban biên tập duyệt.',
      en: 'The process of the kind "{kind}" must have the approval by the Chief.',
    },
  },
  'process-posted-from-outside': {
    sort: 'missing',
    article: 'Đ6b.1',
    message: {
      vi: 'Loại «{kind}»: cộng tác viên không được giao đăng tin, bài.',
      en: 'The kind "{kind}": collaborators are never given the posting.',
    },
  },
  'process-backdated': {
    sort: 'missing',
    article: 'Đ11',
    message: {
      vi: 'Quy trình mới không được có hiệu lực trước hôm nay.',
      en: 'A new process cannot be in force before today.',
    },
  },
  'process-overlaps': {
    sort: 'missing',
    article: 'Đ11',
    message: {
      vi: 'Đã có quy trình bắt đầu từ ngày này hoặc muộn hơn. Hãy chọn ngày sau đó.',
      en: 'A process begins on this day or later already. Choose a later day.',
    },
  },
  'process-unchanged': {
    sort: 'missing',
    article: 'Đ8',
    message: {
      vi: 'Chưa có loại tin, bài nào được thay đổi quy trình.',
      en: 'No kind is given another process.',
    },
  },
  'proposal-decided': {
    sort: 'state',
    article: 'Đ11',
    message: {
      vi: 'Đề xuất này đã được quyết định. Nếu có vấn đề mới, hãy gửi đề xuất khác.',
      en: 'This proposal is decided. Where there is something new, propose anew.',
    },
  },
  classified: {
    sort: 'missing',
    article: 'Đ6b.4',
    message: {
      vi: 'Tài liệu có độ mật không được đưa lên Cổng (Luật Bảo vệ bí mật nhà nước 2018; Điều 5 của Quy chế). Nội dung không được lưu; hệ thống chỉ ghi người gửi, thời điểm và mức độ mật.',
      en: 'Classified material does not enter the portal (Law on Protection of State Secrets 2018; article 5 of the regulation). Nothing of it was stored; kept are who, when and which level.',
    },
  },
  'wrong-state': {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: 'Không thể «{verb}» khi mục đang ở trạng thái «{state}».',
      en: '"{verb}" is not possible while the item is "{state}".',
    },
  },
  'trip-wire': {
    sort: 'state',
    article: 'Đ4.3',
    message: {
      vi: 'Cơ sở dữ liệu từ chối: nội dung này chưa được duyệt để đăng.',
      en: 'The database refuses: this content is not approved for publishing.',
    },
  },
  'no-such-dossier': {
    sort: 'missing',
    article: 'Đ8',
    message: {
      vi: 'Không có hồ sơ này.',
      en: 'There is no such dossier.',
    },
  },
  'notice-always': {
    sort: 'missing',
    article: 'Đ8',
    message: {
      vi: 'Thông báo «{group}» luôn được gửi thư, không tắt được.',
      en: 'Notices of "{group}" are always mailed and cannot be switched off.',
    },
  },
  'try-again': {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: 'Có người khác vừa thao tác trên cùng hồ sơ. Hãy tải lại trang và thử lại.',
      en: 'Somebody else is acting on the same dossier. Reload the page and try again.',
    },
  },
  'attach-in-item': {
    sort: 'authority',
    article: 'Đ4.3',
    message: {
      vi: 'Không gắn tệp vào tin, bài ngay khi tải lên. Hãy tải tệp lên trước, rồi đính kèm trong chính tin, bài đó.',
      en: 'A file is not attached to an item by its upload. Upload it first, then attach it in the item itself.',
    },
  },
} as const satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof refusals;
