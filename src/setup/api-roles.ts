import type { Core } from '@strapi/strapi';
import { apiAccess } from '../regulation/duties';
import { offices } from '../regulation/roles';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

type ApiRole = keyof typeof apiAccess;

const findOrCreateRole = async (strapi: Core.Strapi, type: ApiRole): Promise<{ id: number }> => {
  const found = await strapi.db.query(ROLE).findOne({ where: { type } });
  if (found) return found;
  const { vi, en } = offices.collaborator.label;
  return strapi.db.query(ROLE).create({ data: { name: vi, description: en, type } });
};

const setPermissions = async (strapi: Core.Strapi, role: { id: number }, actions: readonly string[]) => {
  const stored: { id: number; action: string }[] = await strapi.db
    .query(PERMISSION)
    .findMany({ where: { role: { id: role.id } } });
  const surplus = stored.filter(({ action }) => !actions.includes(action));
  const missing = actions.filter((wanted) => !stored.some(({ action }) => action === wanted));
  for (const { id } of surplus) await strapi.db.query(PERMISSION).delete({ where: { id } });
  for (const action of missing) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
};

/**
 * Brings the content API's roles to exactly what `apiAccess` says, at every start: users-permissions drops at
 * every start what it does not know, and a permission given by hand would open the API unseen.
 */
export const seedApiRoles = async (strapi: Core.Strapi): Promise<void> => {
  for (const [type, actions] of Object.entries(apiAccess) as [ApiRole, readonly string[]][]) {
    await setPermissions(strapi, await findOrCreateRole(strapi, type), actions);
  }
};

/** Nobody registers himself: collaborators are invited (article 4, fourth duty). */
export const closeRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const stored = await store.get({});
  const advanced = typeof stored === 'object' && stored !== null ? stored : {};
  await store.set({ value: { ...advanced, allow_register: false } });
};
