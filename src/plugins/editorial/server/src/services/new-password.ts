import type { Text } from '../../../../../regulation';

/** The hash that Strapi uses reads no more bytes than this. */
const longestBytes = 72;

const rules: readonly { broken: (password: string) => boolean; fault: Text }[] = [
  {
    broken: (password) => [...password].length < 8,
    fault: { vi: 'Mật khẩu phải có ít nhất 8 ký tự.', en: 'At least 8 characters.' },
  },
  {
    broken: (password) => Buffer.byteLength(password) > longestBytes,
    fault: { vi: 'Mật khẩu quá dài (tối đa 72 byte).', en: 'At most 72 bytes.' },
  },
  {
    broken: (password) => !/[a-z]/.test(password),
    fault: { vi: 'Mật khẩu phải có chữ thường (a–z).', en: 'At least one lower-case letter (a–z).' },
  },
  {
    broken: (password) => !/[A-Z]/.test(password),
    fault: { vi: 'Mật khẩu phải có chữ hoa (A–Z).', en: 'At least one upper-case letter (A–Z).' },
  },
  {
    broken: (password) => !/\d/.test(password),
    fault: { vi: 'Mật khẩu phải có chữ số (0–9).', en: 'At least one digit (0–9).' },
  },
];

/** What is wrong with a new password, by the rule of Strapi's own panel; `again` is its repetition. Empty: nothing. */
export function passwordFaults(password: string, again: string): Text[] {
  const faults = rules.filter(({ broken }) => broken(password)).map(({ fault }) => fault);
  if (password !== again) {
    faults.push({
      vi: 'Hai lần nhập mật khẩu không giống nhau.',
      en: 'The two passwords are not the same.',
    });
  }
  return faults;
}

export const sameAsBefore: Text = {
  vi: 'Mật khẩu mới phải khác mật khẩu hiện tại: người khác có thể đang biết mật khẩu đó.',
  en: 'The new password must differ from the present one, which somebody else may know.',
};
