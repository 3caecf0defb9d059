import { escaped } from '../../../../../common/html';
import type { Text } from '../../../../../regulation';

/** One saying in both languages, the Vietnamese first. */
const words = ({ vi, en }: Text) => `${escaped(vi)} <span class="en" lang="en">${escaped(en)}</span>`;
const both = (text: Text) => `<p>${words(text)}</p>`;

const style = `
body{font:1.05rem/1.6 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:34rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;line-height:1.3}
.en{display:block;color:#4a4a4a;font-size:.92em}
label{display:block;font-weight:600;margin-top:1rem}
input,button{box-sizing:border-box;width:100%;font:inherit;padding:.7rem;border-radius:.25rem}
input{border:1px solid #5f5f5f}
button{margin-top:1.5rem;border:0;background:#8c1515;color:#fff;font-weight:600}
:focus-visible{outline:3px solid #1a5fb4;outline-offset:2px}
[role=alert]{border-left:4px solid #8c1515;padding:.5rem 1rem;background:#fdf0f0}
strong{overflow-wrap:anywhere}`;

function page(body: string): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>Xác nhận thẩm quyền</title><style>${style}</style></head>
<body><main><h1>Xác nhận thẩm quyền <span class="en" lang="en">Confirm your authority</span></h1>${body}</main></body></html>`;
}

interface Asked {
  token: string;
  offices: readonly Text[];
  accountEmail: string;
  /** What was wrong with the password that was sent. */
  faults?: readonly Text[];
}

/** The form behind the mailed link. Opening it changes nothing: mail scanners open links too. */
export function confirmationForm({ token, offices, accountEmail, faults = [] }: Asked): string {
  const alert =
    faults.length > 0
      ? `<div role="alert" id="faults"><ul>${faults.map((fault) => `<li>${words(fault)}</li>`).join('')}</ul></div>`
      : '';
  const described = alert
    ? ' aria-describedby="rule faults" aria-invalid="true"'
    : ' aria-describedby="rule"';
  const field = (name: string, label: Text) =>
    `<label for="${name}">${words(label)}</label>
<input id="${name}" name="${name}" type="password" autocomplete="new-password" required${described}>`;
  const held = both({
    vi: `Chức vụ: ${offices.map((office) => office.vi).join(', ')}.`,
    en: `Office: ${offices.map((office) => office.en).join(', ')}.`,
  });
  return page(`
${offices.length > 0 ? held : ''}
<p>Tài khoản đăng nhập: <strong>${escaped(accountEmail)}</strong> <span class="en" lang="en">The account's address.</span></p>
${both({
  vi: 'Nếu thư đăng nhập này không phải của Ông/Bà, hoặc Ông/Bà không biết vì sao nhận được thư, xin đừng xác nhận và báo ngay cho Trưởng Ban biên tập hoặc Chủ tịch UBND xã.',
  en: 'If this address is not yours, or you do not know why you got the mail, do not confirm; tell the Chief or the Chairman.',
})}
${alert}
<form method="post"><input type="hidden" name="token" value="${escaped(token)}">
${field('password', { vi: 'Mật khẩu mới', en: 'New password' })}
<div id="rule">${both({
    vi: 'Ít nhất 8 ký tự, có chữ thường, chữ hoa và chữ số; khác mật khẩu hiện tại.',
    en: 'At least 8 characters with a lower-case and an upper-case letter and a digit; not the present one.',
  })}</div>
${field('again', { vi: 'Nhập lại mật khẩu mới', en: 'The new password again' })}
<button>Đặt mật khẩu và xác nhận <span lang="en">/ Set it and confirm</span></button></form>`);
}

/** What the holder reads when it is done; `panel`: where he signs in, null for an account of the API. */
export function confirmedPage(accountEmail: string, panel: string | null): string {
  const signIn =
    panel === null ? '' : `<a href="${escaped(panel)}">Đăng nhập <span lang="en">/ Sign in</span></a>: `;
  return page(`
${both({ vi: 'Đã xác nhận. Thẩm quyền của Ông/Bà có hiệu lực.', en: 'Confirmed: your authority is in force.' })}
${both({
  vi: 'Mọi phiên đăng nhập cũ đã kết thúc. Hãy đăng nhập bằng mật khẩu mới.',
  en: 'All earlier sessions have ended. Sign in with the new password.',
})}
<p>${signIn}<strong>${escaped(accountEmail)}</strong></p>`);
}

/** What is read behind a link that does not work (any more). */
export function deadLinkPage(): string {
  return page(
    both({
      vi: 'Địa chỉ này không đúng, đã dùng hoặc đã hết hạn. Hãy mở thư mới nhất; nếu không còn thư nào, đề nghị Trưởng Ban biên tập phân công lại.',
      en: 'This address is unknown, used or too old. Open the latest mail; without one, ask the Chief to appoint you again.',
    }),
  );
}
