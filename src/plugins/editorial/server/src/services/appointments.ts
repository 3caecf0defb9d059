import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import type { OfficeCode } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { authorityOf } from '../domain/authority';
import type { Actor } from '../domain/types';
import {
  type AppointmentRecord,
  allAppointments,
  appointmentById,
  endAppointment,
  heldByUser,
  holdAppointing,
  holdersBetween,
  insertAppointment,
} from '../stores/appointments';
import { type AppointmentChoices, appointmentChoices } from './appointment-choices';
import { type Confirmations, confirmations } from './confirmations';
import { noticeMail, sendMails } from './office-mail';

/** Offices that one person holds at a time. */
const single: readonly OfficeCode[] = ['chief', 'deputy', 'chairman'];
const appointing = { vi: 'Phân công', en: 'Appoint' };
const subjectType = 'editorial.appointment';

export interface AppointmentOrder {
  userId: number;
  office: OfficeCode;
  /** Number and date of the decision. */
  decision: string;
  /** First and last local day. */
  startsOn: string;
  endsOn?: string | null;
  /** The holder's own mail: there he confirms, whatever his account's address becomes. */
  confirmationEmail: string;
  /** The units whose items he supplies, and the fields whose questions he answers: documentIds. */
  unitIds?: readonly string[];
  fieldIds?: readonly string[];
}

export interface Appointing {
  /** The authority begins at once: only where whoever appoints owns the server, and so every password on it. */
  confirmed?: boolean;
}

export interface ChiefOrder {
  email: string;
  decision: string;
  /** Ends the present Chief's appointment in the same transaction. */
  replace?: boolean;
}

export interface Appointments extends Pick<Confirmations, 'suspend' | 'pending' | 'confirm'> {
  /**
   * The Chief appoints (article 6, chapter II, 1). The authority begins when the holder confirms by mail.
   * @throws 403 to whoever is not the Chief; 400 where the account is unknown, the office is held or the account's
   * other appointments are confirmed at another address
   */
  appoint(by: Actor, order: AppointmentOrder, how?: Appointing): Promise<AppointmentRecord>;
  /**
   * The Chief, from the server's command line, confirmed at once.
   * @throws 404 without such an account; 400 while a Chief is in office, unless he is to be replaced
   */
  firstChief(order: ChiefOrder): Promise<AppointmentRecord>;
  /** Ends an appointment at once. @throws 404 where it is unknown or ended */
  end(by: Actor, id: number, decision: string): Promise<void>;
  /** An account is deleted: its appointments end with it, and those who watch over the board are told. */
  endOfDeleted(work: Work, userId: number, deletedBy: Actor): Promise<void>;
  list(reader: Actor): Promise<AppointmentRecord[]>;
  /** Whether this reader appoints: the Chief, with authority. */
  mayAppoint(reader: Actor): boolean;
  /** What an appointment is made of, for the Chief to choose from. @throws 403 to whoever is not the Chief */
  choices(reader: Actor): Promise<AppointmentChoices>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Appointments => {
  const clock = () => service(strapi, 'clock');
  const actors = () => service(strapi, 'actors');
  const confirming = confirmations(strapi);

  const authorityToAppoint = (by: Actor) =>
    authorityOf(regulationOf(strapi), by, clock().today(), {
      who: ['chief'],
      article: 'Đ6a.1',
      verbLabel: appointing,
      dossier: null,
    });

  function requireChief(by: Actor): string | null {
    const authority = authorityToAppoint(by);
    return authority.held ? authority.basis.office : refuse(403, authority.reasons);
  }

  const record = (
    work: Work,
    by: Actor,
    office: string | null,
    verb: 'appoint' | 'end-appointment',
    of: AppointmentRecord,
    details: Record<string, unknown>,
  ) =>
    service(strapi, 'recorder').recordPlain(work, {
      actor: by,
      office,
      verb,
      subjectType,
      subjectId: String(of.id),
      details: { user: `panel:${of.userId}`, office: of.office, ...details },
    });

  async function requireAccount(work: Work, { userId, confirmationEmail }: AppointmentOrder) {
    const account = await strapi.db.query('admin::user').findOne({ where: { id: userId } });
    if (!account) {
      throw new errors.ApplicationError(
        `Không có tài khoản quản trị số ${userId}. / There is no panel account ${userId}.`,
      );
    }
    // A link sets the account's password: two addresses would be two people who can.
    const held = await heldByUser(work.trx, userId, clock().today());
    const other = held.find((one) => one.confirmationEmail !== confirmationEmail);
    if (other) {
      throw new errors.ApplicationError(
        `Tài khoản này xác nhận bằng thư ${other.confirmationEmail}; hãy dùng thư đó hoặc kết thúc phân công cũ trước. / This account is confirmed at ${other.confirmationEmail}: use that address, or end that appointment first.`,
      );
    }
  }

  async function requireFree(work: Work, { office, startsOn, endsOn }: AppointmentOrder) {
    if (!single.includes(office)) return;
    const held = await holdersBetween(work.trx, office, startsOn, endsOn ?? null);
    if (held.length > 0) {
      throw new errors.ApplicationError(
        'Đã có người giữ chức vụ này trong thời gian đó; hãy kết thúc phân công cũ trước. / The office is held in that period; end that appointment first.',
      );
    }
  }

  async function insert(work: Work, by: Actor, office: string | null, given: AppointmentOrder) {
    const order = { ...given, confirmationEmail: given.confirmationEmail.toLowerCase() };
    await requireAccount(work, order);
    await requireFree(work, order);
    const inserted = await insertAppointment(work.trx, {
      ...order,
      endsOn: order.endsOn ?? null,
      unitIds: order.unitIds ?? [],
      fieldIds: order.fieldIds ?? [],
      appointedBy: by.key,
      at: clock().now(),
    });
    const { decision, startsOn, endsOn, unitIds, fieldIds } = inserted;
    await record(work, by, office, 'appoint', inserted, { decision, startsOn, endsOn, unitIds, fieldIds });
    return inserted;
  }

  /** Ends the appointments of who is Chief now or would be later, or says who it is; gives the mails to send of it. */
  async function makeRoomForChief(work: Work, by: Actor, { decision, replace, email }: ChiefOrder) {
    const present = await holdersBetween(work.trx, 'chief', clock().today(), null);
    const [first] = present;
    if (!first) return [];
    if (!replace) {
      const { name } = await actors().ofPanelUser(first.userId);
      const who = `${name} (${first.confirmationEmail}, ${first.decision})`;
      throw new errors.ApplicationError(
        `Trưởng Ban biên tập hiện nay là ${who}. Thêm --replace để kết thúc phân công đó. / The office is held by ${who}. Add --replace to end that appointment.`,
      );
    }
    for (const one of present) {
      await endAppointment(work.trx, one.id, clock().now());
      await record(work, by, null, 'end-appointment', one, { decision, why: 'replaced' });
    }
    return noticeMail(
      [...present, ...(await confirming.watchersOf(work, first.userId))],
      { vi: 'Trưởng Ban biên tập vừa được thay', en: 'The Chief was replaced' },
      {
        vi: `Theo quyết định ${decision}, Trưởng Ban biên tập từ nay là người dùng thư ${email}; việc này được ghi nhận bằng lệnh trên máy chủ.`,
        en: `By decision ${decision} the Chief is from now on the holder of ${email}; it was done by a command on the server.`,
      },
    );
  }

  return {
    suspend: confirming.suspend,
    pending: confirming.pending,
    confirm: confirming.confirm,
    async appoint(by, order, { confirmed = false } = {}) {
      const office = requireChief(by);
      return inTransaction(strapi, async (work) => {
        await holdAppointing(work.trx);
        const inserted = await insert(work, by, office, order);
        if (confirmed) return inserted;
        await confirming.begin(work, inserted);
        return { ...inserted, suspended: true, suspendedWhy: 'new' };
      });
    },
    async firstChief(order) {
      const user = await strapi.db
        .query('admin::user')
        .findOne({ where: { email: order.email.toLowerCase() } });
      if (!user) {
        throw new errors.NotFoundError(
          `Không có tài khoản quản trị nào dùng thư ${order.email}. / No panel account has the address ${order.email}.`,
        );
      }
      const by = actors().system('appoint', 'command');
      const { made, notices } = await inTransaction(strapi, async (work) => {
        await holdAppointing(work.trx);
        const notices = await makeRoomForChief(work, by, order);
        const made = await insert(work, by, null, {
          userId: user.id,
          office: 'chief',
          decision: order.decision,
          startsOn: clock().today(),
          confirmationEmail: user.email,
        });
        return { made, notices };
      });
      // Awaited: a command ends when this does.
      await sendMails(strapi, notices);
      return made;
    },
    async end(by, id, decision) {
      const office = requireChief(by);
      await inTransaction(strapi, async (work) => {
        const found = await appointmentById(work.trx, id);
        if (!found || !(await endAppointment(work.trx, id, clock().now()))) throw new errors.NotFoundError();
        await record(work, by, office, 'end-appointment', found, { decision });
      });
    },
    async endOfDeleted(work, userId, deletedBy) {
      const held = await heldByUser(work.trx, userId, clock().today());
      if (held.length === 0) return;
      const { name } = await actors().ofPanelUser(userId);
      const { offices } = regulationOf(strapi);
      for (const one of held) {
        await endAppointment(work.trx, one.id, clock().now());
        await record(work, deletedBy, null, 'end-appointment', one, { why: 'account deleted' });
      }
      const [vi, en] = (['vi', 'en'] as const).map((language) =>
        held.map((one) => offices[one.office].label[language]).join(', '),
      );
      const notices = noticeMail(
        await confirming.watchersOf(work, userId),
        {
          vi: 'Tài khoản của thành viên Ban biên tập vừa bị xóa',
          en: 'An account of the editorial board was deleted',
        },
        {
          vi: `Tài khoản của ${name} (${vi}) vừa bị xóa bởi ${deletedBy.name}; phân công của người này đã kết thúc.`,
          en: `The account of ${name} (${en}) was deleted by ${deletedBy.name}; the appointment has ended.`,
        },
      );
      work.onCommit(() => void sendMails(strapi, notices));
    },
    async list(reader) {
      requireChief(reader);
      return allAppointments(await readingFrom(strapi));
    },
    mayAppoint: (reader) => authorityToAppoint(reader).held,
    async choices(reader) {
      requireChief(reader);
      return appointmentChoices(strapi);
    },
  };
};
