import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Work } from '../../../../../common/transaction';
import { runAs } from '../context/call';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { acceptInvitation, invitedBy, setInvitation } from '../stores/collaborators';
import { endAccess } from './account-access';
import type { Confirmation, Pending } from './confirmations';
import { invitationMail } from './invitation-mail';
import { passwordFaults } from './new-password';
import { linkOf, sendMails } from './office-mail';

const linkLife = 7 * 24 * 60 * 60_000;
const memberType = 'plugin::users-permissions.user';
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

interface Member {
  id: number;
  email: string;
  fullName: string | null;
  username: string;
  blocked: boolean | null;
}

export interface Invitations {
  /** Mails the link by which he sets his first password, once the transaction is through; an earlier link ends. */
  send(work: Work, member: Pick<Member, 'id' | 'email'> & { name: string }): Promise<void>;
  /** What a link is for; null: unknown, used or too old, or its account is suspended. Changes nothing. */
  pending(token: string): Promise<Pending | null>;
  /** The invited one sets his password: with that his account is open, and he holds the office of a collaborator. */
  confirm(token: string, password: string, again: string): Promise<Confirmation>;
}

/** How somebody becomes a collaborator: by the mail to the address for which the office invited him. */
export function invitations(strapi: Core.Strapi): Invitations {
  const clock = () => service(strapi, 'clock');

  async function linked({ trx }: Work, token: string): Promise<Member | null> {
    const record = await invitedBy(trx, hashOf(token), clock().now());
    if (!record) return null;
    const member: Member | null = await strapi.db.query(memberType).findOne({ where: { id: record.userId } });
    return member && member.blocked !== true ? member : null;
  }

  const describe = ({ email }: Member): Pending => ({
    offices: [regulationOf(strapi).offices.collaborator.label],
    accountEmail: email,
  });

  return {
    async send(work, { id, email, name }) {
      const token = randomBytes(32).toString('base64url');
      const at = clock().now();
      await setInvitation(work.trx, id, {
        at,
        hash: hashOf(token),
        until: new Date(at.getTime() + linkLife),
      });
      const mail = invitationMail(email, name, linkOf(strapi, token));
      work.onCommit(() => void sendMails(strapi, [mail]));
    },
    pending: (token) =>
      inTransaction(strapi, async (work) => {
        const member = await linked(work, token);
        return member && describe(member);
      }),
    confirm: (token, password, again) =>
      inTransaction(strapi, async (work): Promise<Confirmation> => {
        const member = await linked(work, token);
        if (!member) return { outcome: 'unknown' };
        const faults = passwordFaults(password, again);
        if (faults.length > 0) return { outcome: 'refused', faults, ...describe(member) };
        const owner = await service(strapi, 'actors').ofMember(member.id);
        await runAs(owner, () =>
          strapi
            .plugin('users-permissions')
            .service('user')
            .edit(member.id, { password, confirmed: true, resetPasswordToken: null }),
        );
        await endAccess(strapi, { kind: 'member', id: member.id });
        await acceptInvitation(work.trx, member.id, clock().now());
        await service(strapi, 'recorder').recordPlain(work, {
          actor: owner,
          office: 'collaborator',
          verb: 'accept-invitation',
          subjectType: 'editorial.account',
          subjectId: owner.key,
          details: { passwordSet: true },
        });
        return { outcome: 'confirmed', ...describe(member) };
      }),
  };
}
