import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../common/refusal';
import { inTransaction, readingFrom } from '../../../../common/transaction';
import { service } from './context/services';
import { regulationOf } from './context/settings';
import { refusalReason } from './domain/reasons';
import { heldByUser } from './stores/appointments';
import { openTheft } from './stores/thefts';

const userType = 'admin::user';
const memberType = 'plugin::users-permissions.user';
/** What of an account, when somebody else changes it, could put him in its holder's place. */
const watched = ['password', 'email', 'roles', 'isActive', 'blocked', 'registrationToken'] as const;
/** Where a person sets his own password by a link that was mailed to his account's address. */
const mailedReset = '/admin/reset-password';

type UserRow = { id: number; email: string; roles?: { id: number }[] } & Record<string, unknown>;

type Values = Record<string, unknown>;

interface AccountEvent {
  params: { where?: unknown; data?: Values };
}

/**
 * Authority is an appointment, not an account's settings: whoever changes an office-holder's password, address, roles
 * or active flag, other than he himself, suspends his authority until he confirms by his own mail; and with a deleted
 * account its appointments end, seen by all who should know.
 */
export function watchAccounts(strapi: Core.Strapi): void {
  const usersOf = (where: unknown): Promise<UserRow[]> =>
    strapi.db
      .query(userType)
      .findMany({ where: where as Record<string, unknown>, populate: { roles: true }, limit: 1000 });

  async function actor() {
    const caller = await service(strapi, 'caller').identify();
    return caller.kind === 'person' ? caller.actor : null;
  }

  /** A reset reached the account's address; only where his appointment names the same one did it reach him. */
  async function isHisMailedReset(user: UserRow): Promise<boolean> {
    if (strapi.requestContext.get()?.request.path !== mailedReset) return false;
    const held = await heldByUser(await readingFrom(strapi), user.id, service(strapi, 'clock').today());
    return held.every((one) => one.confirmationEmail.toLowerCase() === user.email.toLowerCase());
  }

  async function beforeUpdate({ params }: AccountEvent): Promise<void> {
    const data = params.data ?? {};
    if (!watched.some((field) => field in data)) return;
    for (const user of await usersOf(params.where)) {
      const changed = watched.filter((field) => isChanged(field, data, user));
      if (changed.length === 0) continue;
      if (changed.includes('isActive') && data.isActive === true) await requireUnreported(`panel:${user.id}`);
      const by = await actor();
      if (by?.key === `panel:${user.id}` || (await isHisMailedReset(user))) continue;
      await inTransaction(strapi, (work) =>
        service(strapi, 'appointments').suspend(work, user.id, by ?? somebody(), changed),
      );
    }
  }

  async function beforeDelete({ params }: AccountEvent): Promise<void> {
    for (const user of await usersOf(params.where)) {
      const by = (await actor()) ?? somebody();
      await inTransaction(strapi, (work) => service(strapi, 'appointments').endOfDeleted(work, user.id, by));
    }
  }

  const somebody = () => service(strapi, 'actors').system('unknown');

  /** An account that its owner reported is opened by the operator's command and his own new password, by nobody otherwise. */
  async function requireUnreported(key: string): Promise<void> {
    if (await openTheft(await readingFrom(strapi), key)) {
      refuse(409, [refusalReason(regulationOf(strapi), 'account-locked')]);
    }
  }

  strapi.db.lifecycles.subscribe({
    models: [memberType],
    beforeUpdate: ofMembers,
    beforeUpdateMany: ofMembers,
  });

  async function ofMembers({ params }: AccountEvent): Promise<void> {
    if (params.data?.blocked === undefined || params.data.blocked === true) return;
    const members: { id: number }[] = await strapi.db.query(memberType).findMany({
      where: { $and: [params.where as Values, { blocked: true }] },
      select: ['id'],
      limit: 1000,
    });
    for (const { id } of members) await requireUnreported(`member:${id}`);
  }

  strapi.db.lifecycles.subscribe({
    models: [userType],
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
    beforeDelete,
    beforeDeleteMany: beforeDelete,
  });
}

function isChanged(field: (typeof watched)[number], data: Record<string, unknown>, user: UserRow): boolean {
  if (!(field in data) || data[field] === undefined) return false;
  if (field === 'password') return Boolean(data.password);
  if (field === 'roles') return rolesChanged(data.roles, user.roles ?? []);
  return (data[field] ?? null) !== (user[field] ?? null);
}

interface RoleChanges {
  set?: unknown;
  connect?: unknown;
  disconnect?: unknown;
}

/** Whether roles become others, in each form in which Strapi takes a relation: ids, objects, `set`, `connect`, `disconnect`. */
export function rolesChanged(given: unknown, present: readonly { id: number }[]): boolean {
  const before = idsOf(present);
  const after = new Set(before);
  if (isChanges(given)) {
    if (given.set !== undefined) {
      after.clear();
      for (const id of idsOf(given.set)) after.add(id);
    }
    for (const id of idsOf(given.disconnect)) after.delete(id);
    for (const id of idsOf(given.connect)) after.add(id);
  } else {
    after.clear();
    for (const id of idsOf(given)) after.add(id);
  }
  return after.size !== before.size || [...after].some((id) => !before.has(id));
}

function isChanges(given: unknown): given is RoleChanges {
  if (typeof given !== 'object' || given === null) return false;
  return 'set' in given || 'connect' in given || 'disconnect' in given;
}

/** Ids of one or several related things; what cannot be read counts as another one. */
function idsOf(given: unknown): Set<number> {
  const all = given === null || given === undefined ? [] : [given].flat();
  return new Set(
    all.map((one) => Number(typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : one)),
  );
}
