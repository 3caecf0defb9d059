import type { Article } from './articles';
import type { Text } from './text';

/** `authority`: the wrong hand (403). `state`: not now (409). */
export type RefusalSort = 'authority' | 'state';

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
      vi: 'Tệp đính kèm không phải do bạn tải lên. Hãy tải tệp của chính mình lên.',
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
