import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Work } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { runAs } from '../context/call';
import { service } from '../context/services';
import { recoverTheft, setRecoveryLink, type Theft, theftByLink } from '../stores/thefts';
import { accountOf, endAccess } from './account-access';
import type { Confirmation, Pending } from './confirmations';
import { passwordFaults, sameAsBefore } from './new-password';
import { linkOf, type OfficeMail } from './office-mail';

const linkLife = 7 * 24 * 60 * 60_000;
const memberType = 'plugin::users-permissions.user';
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

interface Account {
  id: number;
  email: string;
  password: string | null;
}

export interface Recovery {
  /** Mails the owner of an account without office his link; gives the mail to send once the transaction is through. */
  link(work: Work, theft: Theft): Promise<OfficeMail[]>;
  /** As of a confirmation: what the link is for. */
  pending(token: string): Promise<Pending | null>;
  /** The owner sets a new password by the link: the account opens, whatever let into it before has ended. */
  confirm(token: string, password: string, again: string): Promise<Confirmation & { panel?: boolean }>;
}

/** How the owner of an account that no appointment names gets it back: a collaborator, the technical operator. */
export function recovery(strapi: Core.Strapi): Recovery {
  const clock = () => service(strapi, 'clock');

  function accountFor({ accountKey }: Theft): Promise<Account | null> {
    const { kind, id } = accountOf(accountKey);
    return strapi.db.query(kind === 'panel' ? 'admin::user' : memberType).findOne({ where: { id } });
  }

  async function linked(work: Work, token: string) {
    const theft = await theftByLink(work.trx, hashOf(token), clock().now());
    const account = theft && (await accountFor(theft));
    return theft && account ? { theft, account, kind: accountOf(theft.accountKey).kind } : null;
  }

  async function faultsOf(
    kind: 'panel' | 'member',
    account: Account,
    [password, again]: [string, string],
  ): Promise<Text[]> {
    const faults = passwordFaults(password, again);
    if (faults.length > 0 || !account.password) return faults;
    const hashing =
      kind === 'panel' ? strapi.service('admin::auth') : strapi.plugin('users-permissions').service('user');
    return (await hashing.validatePassword(password, account.password)) ? [sameAsBefore] : [];
  }

  return {
    async link({ trx }, theft) {
      const account = await accountFor(theft);
      if (!account) return [];
      const token = randomBytes(32).toString('base64url');
      await setRecoveryLink(trx, theft.id, {
        hash: hashOf(token),
        until: new Date(clock().now().getTime() + linkLife),
      });
      return [recoveryMail(account.email, linkOf(strapi, token))];
    },
    pending: (token) =>
      inTransaction(strapi, async (work) => {
        const found = await linked(work, token);
        return found && { offices: [], accountEmail: found.account.email };
      }),
    confirm: (token, password, again) =>
      inTransaction(strapi, async (work): Promise<Confirmation & { panel?: boolean }> => {
        const found = await linked(work, token);
        if (!found) return { outcome: 'unknown' };
        const { theft, account, kind } = found;
        const described = { offices: [], accountEmail: account.email };
        const faults = await faultsOf(kind, account, [password, again]);
        if (faults.length > 0) return { outcome: 'refused', faults, ...described };
        const actors = service(strapi, 'actors');
        const owner =
          kind === 'panel' ? await actors.ofPanelUser(account.id) : await actors.ofMember(account.id);
        await recoverTheft(work.trx, theft.id, clock().now());
        await runAs(owner, () =>
          kind === 'panel'
            ? strapi.service('admin::user').updateById(account.id, { password, isActive: true })
            : strapi
                .plugin('users-permissions')
                .service('user')
                .edit(account.id, { password, blocked: false }),
        );
        await endAccess(strapi, { kind, id: account.id });
        await service(strapi, 'recorder').recordPlain(work, {
          actor: owner,
          verb: 'recover-account',
          subjectType: 'editorial.account',
          subjectId: theft.accountKey,
          details: { theft: theft.id, passwordSet: true },
        });
        return { outcome: 'confirmed', panel: kind === 'panel', ...described };
      }),
  };
}

function recoveryMail(to: string, link: string): OfficeMail {
  return {
    to,
    subject: 'Mở lại tài khoản trên Cổng thông tin điện tử / Open your account again',
    text: [
      'Kính gửi Ông/Bà,',
      '',
      'Ông/Bà đã báo mất mật khẩu. Người có thẩm quyền vừa cho phép mở lại tài khoản.',
      'Tài khoản chỉ mở sau khi Ông/Bà tự đặt mật khẩu mới. Hãy mở địa chỉ sau trong 7 ngày:',
      link,
      'Không chuyển tiếp thư này: ai có địa chỉ trên đặt được mật khẩu của Ông/Bà.',
      '',
      'You reported your password as stolen; your account may be opened again. It opens when you set a new password at the address above, within 7 days.',
    ].join('\n'),
  };
}
