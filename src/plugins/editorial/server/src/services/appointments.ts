import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { OfficeCode } from '../../../../../regulation';
import { refuse } from '../context/refused';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { inTransaction, readingFrom, type Work } from '../context/transaction';
import { authorityOf } from '../domain/authority';
import type { Actor } from '../domain/types';
import {
  type AppointmentRecord,
  allAppointments,
  appointmentById,
  appointmentsOfUser,
  confirmAppointment,
  endAppointment,
  holdersBetween,
  insertAppointment,
  setConfirmation,
  suspendAppointments,
} from '../stores/appointments';

/** How long a confirmation link works, in milliseconds. */
const confirmationLife = 7 * 24 * 60 * 60_000;
/** Offices that one person holds at a time. */
const single: readonly OfficeCode[] = ['chief', 'deputy', 'chairman'];
const appointing = { vi: 'Phân công', en: 'Appoint' };

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
}

export interface Appointments {
  /** The Chief appoints (article 6, chapter II, 1). */
  appoint(by: Actor, order: AppointmentOrder): Promise<AppointmentRecord>;
  /** The first Chief, from the server's command line: refused while a Chief is in office. */
  firstChief(order: { email: string; decision: string }): Promise<AppointmentRecord>;
  /** Ends an appointment at once. */
  end(by: Actor, id: number, decision: string): Promise<void>;
  list(reader: Actor): Promise<AppointmentRecord[]>;
  /** Somebody else changed the account of an office-holder: his authority rests until he confirms by his own mail. */
  suspend(work: Work, userId: number, changedBy: Actor | null, what: readonly string[]): Promise<void>;
  /** Gives the authority back to whoever holds the link that was mailed. Null: the link is unknown or too old. */
  confirm(token: string): Promise<AppointmentRecord | null>;
}

const subjectType = 'editorial.appointment';

export default ({ strapi }: { strapi: Core.Strapi }): Appointments => {
  const db = () => readingFrom(strapi);
  const clock = () => service(strapi, 'clock');
  const recorder = () => service(strapi, 'recorder');

  function requireChief(by: Actor): string | null {
    const authority = authorityOf(regulationOf(strapi), by, clock().today(), {
      who: ['chief'],
      article: 'Đ6a.1',
      verbLabel: appointing,
      dossier: null,
    });
    return authority.held ? authority.basis.office : refuse(403, authority.reasons);
  }

  async function insert(work: Work, by: Actor, office: string | null, order: AppointmentOrder) {
    const endsOn = order.endsOn ?? null;
    if (single.includes(order.office)) {
      const held = await holdersBetween(work.trx, order.office, order.startsOn, endsOn);
      if (held.length > 0) {
        throw new errors.ApplicationError(
          `Đã có người giữ chức vụ này trong thời gian đó; hãy kết thúc phân công cũ trước. / The office is held in that period; end that appointment first.`,
        );
      }
    }
    const record = await insertAppointment(work.trx, {
      ...order,
      endsOn,
      appointedBy: by.key,
      at: clock().now(),
    });
    await recorder().recordPlain(work, {
      actor: by,
      office,
      verb: 'appoint',
      subjectType,
      subjectId: String(record.id),
      details: {
        user: `panel:${record.userId}`,
        office: record.office,
        decision: record.decision,
        startsOn: record.startsOn,
        endsOn: record.endsOn,
      },
    });
    return record;
  }

  async function mailConfirmation(record: AppointmentRecord, token: string): Promise<void> {
    const base = strapi.config.get<string>('server.absoluteUrl');
    const link = `${base}/editorial/confirm?token=${token}`;
    const office = regulationOf(strapi).offices[record.office].label;
    await strapi
      .plugin('email')
      .service('email')
      .send({
        to: record.confirmationEmail,
        subject: 'Xác nhận thẩm quyền trên Cổng thông tin điện tử / Confirm your authority',
        text: [
          `Kính gửi Ông/Bà, ${office.vi}.`,
          '',
          'Tài khoản của Ông/Bà vừa bị người khác thay đổi (mật khẩu, thư điện tử, vai trò hoặc trạng thái).',
          'Để bảo vệ thẩm quyền duyệt, đăng tin, thẩm quyền của Ông/Bà tạm dừng cho đến khi xác nhận.',
          'Nếu Ông/Bà biết và đồng ý với thay đổi này, hãy mở địa chỉ sau trong 7 ngày:',
          link,
          'Nếu không, xin đừng mở và báo ngay cho Trưởng Ban biên tập, Chủ tịch UBND xã.',
          '',
          `Somebody else changed your account (${office.en}). Your authority is suspended until you open the address above.`,
        ].join('\n'),
      });
  }

  return {
    async appoint(by, order) {
      const office = requireChief(by);
      return inTransaction(strapi, (work) => insert(work, by, office, order));
    },
    async firstChief({ email, decision }) {
      const user = await strapi.db.query('admin::user').findOne({ where: { email: email.toLowerCase() } });
      if (!user) {
        throw new errors.NotFoundError(
          `Không có tài khoản quản trị nào dùng thư ${email}. / No panel account has the address ${email}.`,
        );
      }
      const by = service(strapi, 'actors').system('appoint', 'command');
      return inTransaction(strapi, (work) =>
        insert(work, by, null, {
          userId: user.id,
          office: 'chief',
          decision,
          startsOn: clock().today(),
          confirmationEmail: user.email,
        }),
      );
    },
    async end(by, id, decision) {
      const office = requireChief(by);
      await inTransaction(strapi, async (work) => {
        const record = await appointmentById(work.trx, id);
        if (!record || record.ended) throw new errors.NotFoundError();
        await endAppointment(work.trx, id, clock().now());
        await recorder().recordPlain(work, {
          actor: by,
          office,
          verb: 'end-appointment',
          subjectType,
          subjectId: String(id),
          details: { user: `panel:${record.userId}`, office: record.office, decision },
        });
      });
    },
    async list(reader) {
      requireChief(reader);
      return allAppointments(await db());
    },
    async suspend(work, userId, changedBy, what) {
      const held = (await appointmentsOfUser(work.trx, userId)).filter((record) => !record.ended);
      if (held.length === 0) return;
      const now = clock().now();
      await suspendAppointments(
        work.trx,
        held.map((record) => record.id),
        { at: now, why: what.join(', ') },
      );
      for (const record of held) {
        const token = randomBytes(32).toString('base64url');
        await setConfirmation(work.trx, record.id, {
          hash: hashOf(token),
          until: new Date(now.getTime() + confirmationLife),
        });
        await recorder().recordPlain(work, {
          actor: changedBy ?? service(strapi, 'actors').system('unknown'),
          verb: 'suspend',
          subjectType,
          subjectId: String(record.id),
          details: { user: `panel:${userId}`, office: record.office, changed: [...what] },
        });
        work.onCommit(() => {
          void mailConfirmation(record, token).catch((error) =>
            strapi.log.error(`editorial: mail not sent: ${error}`),
          );
        });
      }
      work.onCommit(
        () => void tellChief(userId, what).catch((error) => strapi.log.error(`editorial: ${error}`)),
      );
    },
    async confirm(token) {
      return inTransaction(strapi, async (work) => {
        const record = await confirmAppointment(work.trx, hashOf(token), clock().now());
        if (!record) return null;
        const actor = await service(strapi, 'actors').ofPanelUser(record.userId);
        await recorder().recordPlain(work, {
          actor,
          office: record.office,
          verb: 'confirm',
          subjectType,
          subjectId: String(record.id),
          details: { office: record.office },
        });
        return record;
      });
    },
  };

  /** The Chief learns of it at the address of his own appointment, unless it is his own and told him already. */
  async function tellChief(userId: number, what: readonly string[]): Promise<void> {
    const today = clock().today();
    const chiefs = (await holdersBetween(await db(), 'chief', today, today)).filter(
      (chief) => chief.userId !== userId,
    );
    const holder = await service(strapi, 'actors').ofPanelUser(userId);
    for (const chief of chiefs) {
      await strapi
        .plugin('email')
        .service('email')
        .send({
          to: chief.confirmationEmail,
          subject: 'Tài khoản của thành viên Ban biên tập vừa bị thay đổi / An account was changed',
          text: [
            `Kính gửi Ông/Bà Trưởng Ban biên tập,`,
            `Tài khoản của ${holder.name} vừa bị người khác thay đổi: ${what.join(', ')}.`,
            'Thẩm quyền của người này tạm dừng cho đến khi người đó xác nhận bằng hộp thư của mình.',
            '',
            `The account of ${holder.name} was changed by somebody else; its authority is suspended.`,
          ].join('\n'),
        });
    }
  }
};

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
