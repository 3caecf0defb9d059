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
import { openTheft, recoverTheft } from '../stores/thefts';
import { accountOf, endAccess } from './account-access';
import { passwordFaults, sameAsBefore } from './new-password';
import { confirmationMail, noticeMail, type OfficeMail, sendMails, type WhyConfirm } from './office-mail';

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
  /**
   * The authority of an account rests, for a reason that its holder gave himself: no link goes out.
   * Gives the appointments that rest now.
   */
  rest(work: Work, userId: number, by: Actor, why: string): Promise<AppointmentRecord[]>;
  /** Mails the holder the link anew; gives the mails to send once the transaction is through. None: he holds no office. */
  linkAnew(work: Work, userId: number): Promise<OfficeMail[]>;
  /** What the link is for; null: unknown, used or too old, or the account is locked. Changes nothing. */
  pending(token: string): Promise<Pending | null>;
  /**
   * The holder sets a new password as his own act: all sessions and tokens of his account end, and every appointment of it that
   * is confirmed at the same address has its authority.
   */
  confirm(token: string, password: string, again: string): Promise<Confirmation>;
  /**
   * Who is told of what happens to an account: the Chief; of the Chief's own, or while his authority rests, the Chairman
   * and the Deputy too. `null`: of an account without office.
   */
  watchersOf(work: Work, userId: number | null): Promise<AppointmentRecord[]>;
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

  async function newLink(work: Work, appointment: AppointmentRecord, why: WhyConfirm): Promise<OfficeMail> {
    const token = randomBytes(32).toString('base64url');
    await setConfirmation(work.trx, appointment.id, {
      hash: hashOf(token),
      until: new Date(clock().now().getTime() + confirmationLife),
    });
    return confirmationMail(strapi, appointment, token, why);
  }

  async function mailLink(work: Work, appointment: AppointmentRecord, why: WhyConfirm): Promise<void> {
    const mail = await newLink(work, appointment, why);
    work.onCommit(() => void sendMails(strapi, [mail]));
  }

  /** One appointment for each address at which the account is confirmed. */
  const byAddress = (held: readonly AppointmentRecord[]) =>
    new Map(held.map((one) => [one.confirmationEmail, one])).values();

  /** While the theft of its password is not released, no link of an account works. */
  async function isLocked({ trx }: Work, userId: number): Promise<boolean> {
    const theft = await openTheft(trx, `panel:${userId}`);
    return theft !== null && theft.releasedAt === null;
  }

  async function rest(work: Work, userId: number, by: Actor, why: string, details: object) {
    const held = await heldByUser(work.trx, userId, clock().today());
    if (held.length === 0) return [];
    await suspendAppointments(
      work.trx,
      held.map(({ id }) => id),
      { at: clock().now(), why },
    );
    for (const one of held) await record(work, by, 'suspend', one, { ...details });
    return held;
  }

  async function linked(work: Work, token: string): Promise<Linked | null> {
    const found = await appointmentByLink(work.trx, hashOf(token), clock().now());
    if (!found || (await isLocked(work, found.userId))) return null;
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

  async function setOwnPassword(
    work: Work,
    holder: Actor,
    account: Account,
    password: string,
  ): Promise<void> {
    const theft = await openTheft(work.trx, holder.key);
    if (theft) await recoverTheft(work.trx, theft.id, clock().now());
    await runAs(holder, () =>
      strapi.service('admin::user').updateById(account.id, {
        password,
        resetPasswordToken: null,
        resetPasswordTokenExpiresAt: null,
        // Who was never registered is so by this, and a released account is opened; one locked otherwise stays locked.
        ...(account.registrationToken || theft ? { registrationToken: null, isActive: true } : {}),
      }),
    );
    await endAccess(strapi, accountOf(holder.key));
  }

  async function watchersOf({ trx }: Work, userId: number | null): Promise<AppointmentRecord[]> {
    const today = clock().today();
    const holders = async (office: 'chief' | 'chairman' | 'deputy') =>
      (await holdersBetween(trx, office, today, today)).filter((one) => one.userId !== userId);
    const chiefs = await holders('chief');
    if (chiefs.some((one) => !one.suspended)) return chiefs;
    return [...chiefs, ...(await holders('chairman')), ...(await holders('deputy'))];
  }

  return {
    watchersOf,
    async begin(work, appointment) {
      await suspendAppointments(work.trx, [appointment.id], { at: clock().now(), why: 'new' });
      await mailLink(work, appointment, 'new');
    },
    async suspend(work, userId, changedBy, what) {
      const held = await rest(work, userId, changedBy, what.join(', '), { changed: [...what] });
      if (held.length === 0) return;
      if (!(await isLocked(work, userId))) {
        for (const one of byAddress(held)) await mailLink(work, one, 'changed');
      }
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
    rest: (work, userId, by, why) => rest(work, userId, by, why, { why }),
    async linkAnew(work, userId) {
      const mails: OfficeMail[] = [];
      const held = await heldByUser(work.trx, userId, clock().today());
      for (const one of byAddress(held)) mails.push(await newLink(work, one, 'recovery'));
      return mails;
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
        await setOwnPassword(work, holder, account, password);
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
