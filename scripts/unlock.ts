import { parseArgs } from 'node:util';
import type { Thefts } from '../src/plugins/editorial/server/src/services/thefts';
import { withPortal } from './lib/portal.mjs';
import { conduct, Refusal } from './lib/say.mjs';

/**
 * `npm run unlock -- --email E --decision D`: releases an account that was locked because its owner reported a stolen
 * password, by the Chief's word. The owner gets a mail and sets a new password; with that the account opens.
 */
conduct(async () => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, decision: { type: 'string' } } });
  const email = values.email?.trim();
  const decision = values.decision?.trim();
  if (!email || !decision) {
    throw new Refusal(
      'Cách dùng: npm run unlock -- --email THƯ --decision "SỐ, NGÀY": văn bản mà Trưởng Ban biên tập cho mở lại tài khoản.',
      'Usage: npm run unlock -- --email ADDRESS --decision "NUMBER, DATE": the word of the Chief by which the account is opened again.',
    );
  }
  await withPortal(async (strapi) => {
    const thefts: Thefts = strapi.plugin('editorial').service('thefts');
    const { accountName } = await thefts.release({ email, decision }).catch((error: Error) => {
      const [vi = error.message, en = error.message] = error.message.split(' / ');
      throw new Refusal(vi, en, error);
    });
    console.log(
      `✔ Đã cho mở lại tài khoản của ${accountName} theo ${decision}; chính chủ nhận thư để tự đặt mật khẩu mới. / Released; the owner was mailed and sets a new password.`,
    );
  });
});
