import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { inTransaction, type Work } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { runAs } from '../context/call';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import type { Actor } from '../domain/types';
import {
  type AppointmentRecord,
  appointmentByLink,
  confirmAppointments,
  heldByUser,
  holdersBetween,
  setConfirmation,
  suspendAppointments,
} from '../stores/appointments';
import { passwordFaults, sameAsBefore } from './new-password';
import { confirmationMail, noticeMail, sendMails, type WhyConfirm } from './office-mail';

/** How long a confirmation link works, in milliseconds. */
const confirmationLife = 7 * 24 * 60 * 60_000;
const subjectType = 'editorial.appointment';

/** What a confirmation link is for. */
export interface Pending {
  offices: Text[];
  /** With this address the holder signs in; somebody else may have changed it. */
  accountEmail: string;
}

export type Confirmation =
  | ({ outcome: 'confirmed' } & Pending)
  /** The password is not accepted; the link still works. */
  | ({ outcome: 'refused'; faults: Text[] } & Pending)
  /** The link is unknown, used or too old. */
  | { outcome: 'unknown' };

export interface Confirmations {
  /** An appointment that rests until its holder confirms it by mail, setting a password that only he knows. */
  begin(work: Work, record: AppointmentRecord): Promise<void>;
  /** Somebody else changed the account of an office-holder: his authority rests until he confirms by his own mail. */
  suspend(work: Work, userId: number, changedBy: Actor, what: readonly string[]): Promise<void>;
  /** What the link is for; null: unknown, used or too old. Changes nothing. */
  pending(token: string): Promise<Pending | null>;
  /**
   * The holder sets a new password as his own act: all sessions and tokens of his account end, and every appointment of it that
   * is confirmed at the same address has its authority.
   */
  confirm(token: string, password: string, again: string): Promise<Confirmation>;
  /** Who is told of what happens to an account: the Chief; of the Chief's own, the Chairman and the Deputy. */
  watchersOf(work: Work, userId: number): Promise<AppointmentRecord[]>;
}

interface Account {
  id: number;
  email: string;
  password: string | null;
  registrationToken: string | null;
}

interface Linked {
  account: Account;
  records: AppointmentRecord[];
}

/** How an office-holder proves that it is he who uses his account: by the mail of his appointment. */
export function confirmations(strapi: Core.Strapi): Confirmations {
  const clock = () => service(strapi, 'clock');
  const record = (
    work: Work,
    actor: Actor,
    verb: string,
    of: AppointmentRecord,
    details: Record<string, unknown>,
  ) =>
    service(strapi, 'recorder').recordPlain(work, {
      actor,
      office: verb === 'confirm' ? of.office : null,
      verb,
      subjectType,
      subjectId: String(of.id),
      details: { user: `panel:${of.userId}`, office: of.office, ...details },
    });

  async function mailLink(work: Work, appointment: AppointmentRecord, why: WhyConfirm): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    await setConfirmation(work.trx, appointment.id, {
      hash: hashOf(token),
      until: new Date(clock().now().getTime() + confirmationLife),
    });
    const mail = confirmationMail(strapi, appointment, token, why);
    work.onCommit(() => void sendMails(strapi, [mail]));
  }

  async function linked(work: Work, token: string): Promise<Linked | null> {
    const found = await appointmentByLink(work.trx, hashOf(token), clock().now());
    if (!found) return null;
    const held = await heldByUser(work.trx, found.userId, clock().today());
    const records = held.filter((one) => one.confirmationEmail === found.confirmationEmail);
    const account: Account | null = await strapi.db
      .query('admin::user')
      .findOne({ where: { id: found.userId } });
    return account && records.length > 0 ? { account, records } : null;
  }

  const describe = ({ account, records }: Linked): Pending => ({
    offices: records.map(({ office }) => regulationOf(strapi).offices[office].label),
    accountEmail: account.email,
  });

  async function faultsOf(account: Account, password: string, again: string): Promise<Text[]> {
    const faults = passwordFaults(password, again);
    if (faults.length > 0 || !account.password) return faults;
    const same = await strapi.service('admin::auth').validatePassword(password, account.password);
    return same ? [sameAsBefore] : [];
  }

  async function setOwnPassword(holder: Actor, account: Account, password: string): Promise<void> {
    await runAs(holder, () =>
      strapi.service('admin::user').updateById(account.id, {
        password,
        resetPasswordToken: null,
        resetPasswordTokenExpiresAt: null,
        // Who was never registered is so by this; a locked account stays locked.
        ...(account.registrationToken ? { registrationToken: null, isActive: true } : {}),
      }),
    );
    await strapi.sessionManager('admin').invalidateRefreshToken(String(account.id));
    const tokens: { id: number }[] = await strapi.db
      .query('admin::api-token')
      .findMany({ where: { adminUserOwner: { id: account.id } }, select: ['id'] });
    for (const { id } of tokens) await strapi.service('admin::api-token-admin').revoke(id);
  }

  async function watchersOf({ trx }: Work, userId: number): Promise<AppointmentRecord[]> {
    const today = clock().today();
    const holders = async (office: 'chief' | 'chairman' | 'deputy') =>
      (await holdersBetween(trx, office, today, today)).filter((one) => one.userId !== userId);
    const chiefs = await holders('chief');
    return chiefs.length > 0 ? chiefs : [...(await holders('chairman')), ...(await holders('deputy'))];
  }

  return {
    watchersOf,
    async begin(work, appointment) {
      await suspendAppointments(work.trx, [appointment.id], { at: clock().now(), why: 'new' });
      await mailLink(work, appointment, 'new');
    },
    async suspend(work, userId, changedBy, what) {
      const held = await heldByUser(work.trx, userId, clock().today());
      if (held.length === 0) return;
      await suspendAppointments(
        work.trx,
        held.map(({ id }) => id),
        { at: clock().now(), why: what.join(', ') },
      );
      for (const one of held) await record(work, changedBy, 'suspend', one, { changed: [...what] });
      const byAddress = new Map(held.map((one) => [one.confirmationEmail, one]));
      for (const one of byAddress.values()) await mailLink(work, one, 'changed');
      const { name } = await service(strapi, 'actors').ofPanelUser(userId);
      const notices = noticeMail(
        await watchersOf(work, userId),
        {
          vi: 'Tài khoản của thành viên Ban biên tập vừa bị thay đổi',
          en: 'An account was changed',
        },
        {
          vi: `Tài khoản của ${name} vừa bị người khác thay đổi: ${what.join(', ')}. Thẩm quyền của người này tạm dừng cho đến khi người đó xác nhận bằng hộp thư của mình.`,
          en: `The account of ${name} was changed by somebody else; its authority is suspended.`,
        },
      );
      work.onCommit(() => void sendMails(strapi, notices));
    },
    pending: (token) =>
      inTransaction(strapi, async (work) => {
        const found = await linked(work, token);
        return found ? describe(found) : null;
      }),
    confirm: (token, password, again) =>
      inTransaction(strapi, async (work): Promise<Confirmation> => {
        const found = await linked(work, token);
        if (!found) return { outcome: 'unknown' };
        const { account, records } = found;
        const faults = await faultsOf(account, password, again);
        if (faults.length > 0) return { outcome: 'refused', faults, ...describe(found) };
        const holder = await service(strapi, 'actors').ofPanelUser(account.id);
        await setOwnPassword(holder, account, password);
        await confirmAppointments(
          work.trx,
          account.id,
          records.map(({ id }) => id),
        );
        for (const one of records) {
          if (one.suspended) await record(work, holder, 'confirm', one, { passwordSet: true });
        }
        return { outcome: 'confirmed', ...describe(found) };
      }),
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
