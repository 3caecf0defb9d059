import type { Core } from '@strapi/strapi';

const member = 'plugin::users-permissions.user';

/** An account by the key of its person: `panel:5`, `member:3`. */
export interface AccountKey {
  kind: 'panel' | 'member';
  id: number;
}

/** @throws RangeError where the key is not that of a person with an account */
export function accountOf(key: string): AccountKey {
  const [kind, id] = key.split(':');
  if ((kind !== 'panel' && kind !== 'member') || !Number.isSafeInteger(Number(id))) {
    throw new RangeError(`Not the key of an account: ${key}`);
  }
  return { kind, id: Number(id) };
}

/**
 * Ends all that lets somebody into an account beside its password: every session, the access tokens already issued with
 * it, and for a panel account the API tokens made from it. In the transaction under way.
 */
export async function endAccess(strapi: Core.Strapi, { kind, id }: AccountKey): Promise<void> {
  const origin = kind === 'panel' ? 'admin' : 'users-permissions';
  await strapi.sessionManager(origin).invalidateRefreshToken(String(id));
  if (kind === 'member') return;
  const tokens: { id: number }[] = await strapi.db
    .query('admin::api-token')
    .findMany({ where: { adminUserOwner: { id } }, select: ['id'] });
  for (const token of tokens) await strapi.service('admin::api-token-admin').revoke(token.id);
}

/** Locks an account, with every link that would set its password; the password itself stays as it is. */
export async function lockAccount(strapi: Core.Strapi, { kind, id }: AccountKey): Promise<void> {
  if (kind === 'panel') {
    // Not by Strapi's own service, which keeps the last super administrator open whoever has his password.
    await strapi.db.query('admin::user').update({
      where: { id },
      data: {
        isActive: false,
        registrationToken: null,
        resetPasswordToken: null,
        resetPasswordTokenExpiresAt: null,
      },
    });
    return;
  }
  await strapi.db.query(member).update({
    where: { id },
    data: { blocked: true, resetPasswordToken: null, confirmationToken: null },
  });
}

interface JwtService {
  verify(token: string): Promise<{ id: number; sessionId?: string }>;
}

/**
 * An access token of a member works only while its session is there, as one of the panel does: Strapi would honour it until
 * it expires, whatever became of the session.
 */
export function requireLiveSessions(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::users-permissions.jwt', (jwt: JwtService) => ({
    ...jwt,
    async verify(token: string) {
      const claims = await jwt.verify(token);
      const sessions = strapi.sessionManager('users-permissions');
      if (!claims.sessionId || !(await sessions.isSessionActive(claims.sessionId))) {
        throw new Error('Invalid token.');
      }
      return claims;
    },
  }));
}
