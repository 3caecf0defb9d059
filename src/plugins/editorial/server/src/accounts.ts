import type { Core } from '@strapi/strapi';
import { service } from './context/services';
import { inTransaction } from './context/transaction';

const userType = 'admin::user';
/** What of an account, when somebody else changes it, could put him in its holder's place. */
const watched = ['password', 'email', 'roles', 'isActive', 'blocked', 'registrationToken'] as const;
/** Where a person sets his own password by a link that reached his own mail. */
const ownReset = '/admin/reset-password';

type UserRow = { id: number; roles?: { id: number }[] } & Record<string, unknown>;

interface UpdateEvent {
  params: { where?: unknown; data?: Record<string, unknown> };
}

/**
 * Authority is an appointment, not an account's settings: whoever changes an office-holder's password, address, roles
 * or active flag, other than he himself, suspends his authority until he confirms by his own mail.
 */
export function watchAccounts(strapi: Core.Strapi): void {
  function isOwnAct(userId: number): boolean {
    const request = strapi.requestContext.get();
    if (!request) return false;
    return request.state.user?.id === userId || request.path === ownReset;
  }

  async function beforeUpdate({ params }: UpdateEvent): Promise<void> {
    const data = params.data ?? {};
    if (!watched.some((field) => field in data)) return;
    const users: UserRow[] = await strapi.db
      .query(userType)
      .findMany({ where: params.where as Record<string, unknown>, populate: { roles: true }, limit: 1000 });
    for (const user of users) {
      const changed = watched.filter((field) => isChanged(field, data, user));
      if (changed.length === 0 || isOwnAct(user.id)) continue;
      const caller = await service(strapi, 'caller').identify();
      const by = caller.kind === 'person' ? caller.actor : null;
      await inTransaction(strapi, (work) =>
        service(strapi, 'appointments').suspend(work, user.id, by, changed),
      );
    }
  }

  strapi.db.lifecycles.subscribe({ models: [userType], beforeUpdate, beforeUpdateMany: beforeUpdate });
}

function isChanged(field: (typeof watched)[number], data: Record<string, unknown>, user: UserRow): boolean {
  if (!(field in data) || data[field] === undefined) return false;
  if (field === 'password') return Boolean(data.password);
  if (field === 'roles') return idsOf(data.roles) !== idsOf(user.roles);
  return (data[field] ?? null) !== (user[field] ?? null);
}

/** Role ids of any of the forms in which Strapi passes a relation, in a comparable form. */
function idsOf(roles: unknown): string {
  const given = Array.isArray(roles)
    ? roles
    : ((roles as { set?: unknown[]; connect?: unknown[] } | null)?.set ?? []);
  return given
    .map((role) => (typeof role === 'object' && role !== null ? (role as { id: unknown }).id : role))
    .map(Number)
    .sort((a, b) => a - b)
    .join(',');
}
