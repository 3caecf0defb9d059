import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { publishedTypes } from '../../../../src/regulation/governed';

const explorer = 'plugin::content-manager.explorer.';
const acts = ['create', 'read', 'update', 'delete', 'publish'];
const uploads = ['read', 'assets.create', 'assets.update', 'assets.download'].map(
  (one) => `plugin::upload.${one}`,
);

/**
 * Gives every role of the panel and of the API whatever an operator could give it, and makes a token with full access:
 * permissions are comfort, and what must hold, holds without them. Gives the token.
 */
export async function openDoors(strapi: Core.Strapi): Promise<string> {
  const { actionProvider } = strapi.service('admin::permission');
  const permissions = acts.flatMap((act) => {
    const action = { ...actionProvider.get(`${explorer}${act}`), subjects: Object.keys(publishedTypes) };
    return strapi.service('admin::content-type').getPermissionsWithNestedFields([action]);
  });
  const roles: { id: number; code: string }[] = await strapi.db.query('admin::role').findMany();
  for (const { id } of roles.filter(({ code }) => code.startsWith('editorial-'))) {
    await strapi
      .service('admin::role')
      .assignPermissions(id, [...permissions, ...uploads.map((action) => ({ action }))]);
  }
  const members: { id: number }[] = await strapi.db.query('plugin::users-permissions.role').findMany();
  const writes = Object.keys(publishedTypes).flatMap((uid) =>
    ['create', 'update', 'delete'].map((act) => `${uid}.${act}`),
  );
  for (const { id } of members) {
    for (const action of [
      ...writes,
      'plugin::upload.content-api.upload',
      'plugin::upload.content-api.destroy',
    ]) {
      const given = { action, role: id };
      const query = strapi.db.query('plugin::users-permissions.permission');
      if (!(await query.findOne({ where: given }))) await query.create({ data: given });
    }
  }
  const token = await strapi
    .service('admin::api-token')
    .create({ name: `full ${randomUUID()}`, type: 'full-access', description: '', lifespan: null });
  return token.accessKey;
}
