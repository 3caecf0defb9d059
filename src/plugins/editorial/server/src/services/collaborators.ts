import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import type { RefusalCode } from '../../../../../regulation';
import { VIETNAM } from '../../../../working-calendar/server/src/domain';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';
import type { Actor, Basis } from '../domain/types';
import { type Activity, activityOf, collaboratorsOf, setUnit } from '../stores/collaborators';
import { endAccess } from './account-access';
import { type Invitations, invitations } from './invitations';

const memberType = 'plugin::users-permissions.user';
const roleType = 'plugin::users-permissions.role';
const role = 'collaborator';

/** A collaborator as the office sees him. Instants are ISO 8601. */
export interface ShownCollaborator {
  id: number;
  name: string;
  email: string;
  unit: { documentId: string; name: string } | null;
  /** `invited`: he has not set his password yet. */
  state: 'invited' | 'active' | 'suspended';
  invitedAt: string | null;
  acceptedAt: string | null;
  activity: Omit<Activity, 'lastAt'> & { lastAt: string | null };
}

export interface Profile {
  name: string;
  /** DocumentId of a unit. */
  unit: string | null;
}

export interface Collaborators {
  invitations: Invitations;
  /**
   * One page, by name, with what each supplied in a period of local days, both included. Left out: this local year.
   * @throws 403 but for office-holders
   */
  list(query: {
    page: number;
    pageSize: number;
    from?: string;
    to?: string;
  }): Promise<{ rows: ShownCollaborator[]; total: number }>;
  /** Makes an account without a password, and mails its link. Gives its number. @throws 403, 409 */
  invite(person: Profile & { email: string }): Promise<number>;
  /** Mails a new link to who has not used his. @throws 403, 404, 409 */
  inviteAgain(id: number): Promise<void>;
  /** @throws 403, 404 */
  change(id: number, profile: Profile): Promise<void>;
  /** Locks his account: his sessions and tokens end at once. @throws 403, 404 */
  suspend(id: number, comment: string): Promise<void>;
  /** Opens it again, unless he reported his password as stolen. @throws 403, 404, 409 */
  restore(id: number, comment: string): Promise<void>;
}

interface Member {
  id: number;
  username: string;
  fullName: string | null;
  email: string;
  blocked: boolean | null;
  confirmed: boolean | null;
}

const nothingDone: Activity = { items: 0, submitted: 0, published: 0, returned: 0, lastAt: null };
const dayMs = 86_400_000;

/** Collaborators come by invitation alone (article 4, fourth duty); their office rests on the account, open and with its role. */
export default ({ strapi }: { strapi: Core.Strapi }): Collaborators => {
  const inviting = invitations(strapi);
  const ofRole = { role: { type: role } };

  const refused = (code: RefusalCode) => refuse(409, [refusalReason(regulationOf(strapi), code)]);

  /** The act of somebody who may, on a collaborator, in one transaction and on the ledger. */
  async function acting(
    verb: string,
    act: (work: Work) => Promise<{ id: number; comment?: string; details?: Record<string, unknown> }>,
  ): Promise<number> {
    return inTransaction(strapi, async (work) => {
      const by = await service(strapi, 'upkeep').held(work, 'collaborators');
      const { id, comment, details = {} } = await act(work);
      await record(work, by, { verb, id, comment: comment ?? null, details });
      return id;
    });
  }

  const record = (
    work: Work,
    { actor, basis }: { actor: Actor; basis: Basis },
    { id, ...entry }: { verb: string; id: number; comment: string | null; details: Record<string, unknown> },
  ) =>
    service(strapi, 'recorder').recordPlain(work, {
      actor,
      office: basis.office,
      subjectType: 'editorial.account',
      subjectId: `member:${id}`,
      ...entry,
      details: { user: `member:${id}`, ...entry.details },
    });

  async function memberOf(id: number): Promise<Member> {
    const member: Member | null = await strapi.db.query(memberType).findOne({ where: { id, ...ofRole } });
    if (!member) throw new errors.NotFoundError();
    return member;
  }

  async function requireUnit(documentId: string | null): Promise<void> {
    if (documentId === null) return;
    const found = await strapi.db
      .query(regulationOf(strapi).unitRecord.type)
      .count({ where: { documentId } });
    if (found === 0) throw new errors.ValidationError('Không có đơn vị này / There is no such unit');
  }

  const edit = (id: number, data: object) =>
    strapi.plugin('users-permissions').service('user').edit(id, data);

  async function unitNames(ids: readonly string[]): Promise<Map<string, string>> {
    const { type, name } = regulationOf(strapi).unitRecord;
    const rows: { documentId: string; [name: string]: string }[] = await strapi.db
      .query(type)
      .findMany({ select: ['documentId', name], where: { documentId: { $in: [...ids] } } });
    return new Map(rows.map((row) => [row.documentId, row[name] ?? '']));
  }

  return {
    invitations: inviting,
    async list({ page, pageSize, from, to }) {
      await service(strapi, 'caller').officeHolder();
      const year = service(strapi, 'clock').today().slice(0, 4);
      const members: Member[] = await strapi.db.query(memberType).findMany({
        where: ofRole,
        orderBy: [{ fullName: 'asc' }, { id: 'asc' }],
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      const total = await strapi.db.query(memberType).count({ where: ofRole });
      const db = await readingFrom(strapi);
      const ids = members.map(({ id }) => id);
      const records = new Map((await collaboratorsOf(db, ids)).map((one) => [one.userId, one]));
      const units = await unitNames([...records.values()].flatMap(({ unitId }) => unitId ?? []));
      const done = await activityOf(
        db,
        ids.map((id) => `member:${id}`),
        {
          from: VIETNAM.startOf(Date.parse(from ?? `${year}-01-01`) / dayMs),
          until: VIETNAM.startOf(Date.parse(to ?? `${year}-12-31`) / dayMs + 1),
        },
      );
      const rows = members.map((member): ShownCollaborator => {
        const kept = records.get(member.id);
        const { lastAt, ...counts } = done.get(`member:${member.id}`) ?? nothingDone;
        return {
          id: member.id,
          name: member.fullName || member.username,
          email: member.email,
          unit: kept?.unitId ? { documentId: kept.unitId, name: units.get(kept.unitId) ?? '' } : null,
          state: member.blocked === true ? 'suspended' : member.confirmed === false ? 'invited' : 'active',
          invitedAt: kept?.invitedAt?.toISOString() ?? null,
          acceptedAt: kept?.acceptedAt?.toISOString() ?? null,
          activity: { ...counts, lastAt: lastAt?.toISOString() ?? null },
        };
      });
      return { rows, total };
    },
    invite: ({ name, unit, ...given }) =>
      acting('invite-collaborator', async (work) => {
        const email = given.email.toLowerCase();
        await requireUnit(unit);
        const taken = { $or: [{ email }, { username: email }] };
        if ((await strapi.db.query(memberType).count({ where: taken })) > 0) refused('collaborator-exists');
        const found: { id: number } | null = await strapi.db
          .query(roleType)
          .findOne({ where: { type: role } });
        if (!found) throw new Error('editorial: there is no role of collaborators');
        const account = { username: email, email, fullName: name, provider: 'local', role: found.id };
        const { id }: Member = await strapi
          .plugin('users-permissions')
          .service('user')
          .add({ ...account, confirmed: false, blocked: false });
        await setUnit(work.trx, id, unit);
        await inviting.send(work, { id, email, name });
        return { id };
      }),
    async inviteAgain(id) {
      await acting('invite-collaborator', async (work) => {
        const { email, fullName, username, confirmed } = await memberOf(id);
        if (confirmed !== false) refused('invitation-accepted');
        await inviting.send(work, { id, email, name: fullName || username });
        return { id };
      });
    },
    async change(id, { name, unit }) {
      await acting('change-collaborator', async (work) => {
        await memberOf(id);
        await requireUnit(unit);
        await edit(id, { fullName: name });
        await setUnit(work.trx, id, unit);
        return { id };
      });
    },
    async suspend(id, comment) {
      await acting('suspend-collaborator', async () => {
        await memberOf(id);
        await edit(id, { blocked: true, resetPasswordToken: null });
        await endAccess(strapi, { kind: 'member', id });
        return { id, comment };
      });
    },
    async restore(id, comment) {
      await acting('restore-collaborator', async () => {
        await memberOf(id);
        await edit(id, { blocked: false });
        return { id, comment };
      });
    },
  };
};
