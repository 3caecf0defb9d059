import type { Core } from '@strapi/strapi';
import { partAction } from '../common/panel-parts';
import { type Access, type Duty, duties, type FileAccess } from '../regulation/duties';
import { publishedTypes } from '../regulation/governed';
import { type PanelPart, panelParts } from '../regulation/panel-parts';
import { type OfficeCode, offices } from '../regulation/roles';

const EXPLORER = 'plugin::content-manager.explorer.';
const PUBLISH = `${EXPLORER}publish`;
const UPLOAD = 'plugin::upload.';
const parts = Object.keys(panelParts) as PanelPart[];
const partActions = parts.map(partAction);

const fileActions: Record<FileAccess, readonly string[]> = {
  read: [`${UPLOAD}read`],
  upload: [`${UPLOAD}assets.create`],
  change: [`${UPLOAD}assets.update`, `${UPLOAD}assets.download`, `${UPLOAD}assets.copy-link`],
};

interface PanelPermission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
  conditions?: string[];
}

interface StoredPermission extends PanelPermission {
  id: number;
}

interface PanelRole {
  id: number;
  code: string;
}

/** The code of the panel role that shows an office its part of the panel. */
export const panelRoleCode = (office: OfficeCode | 'operator'): string =>
  office === 'operator' ? 'strapi-super-admin' : `editorial-${office}`;

/** What only the engine writes is read in the form, and filled in by nobody. */
const withoutStamps = (permission: PanelPermission): PanelPermission => {
  const stamps = Object.values(publishedTypes[permission.subject ?? '']?.stamps ?? {});
  const { fields, ...others } = permission.properties ?? {};
  if (!fields) return permission;
  return {
    ...permission,
    properties: { ...others, fields: fields.filter((field) => !stamps.includes(field)) },
  };
};

const contentPermissions = (strapi: Core.Strapi, content: Duty['content']): PanelPermission[] => {
  const { actionProvider } = strapi.service('admin::permission');
  const accesses: readonly Access[] = ['read', 'create', 'update', 'delete'];
  return accesses.flatMap((access) => {
    const subjects = Object.keys(content).filter((uid) => content[uid]?.includes(access));
    const action = { ...actionProvider.get(`${EXPLORER}${access}`), subjects };
    const permissions: PanelPermission[] = strapi
      .service('admin::content-type')
      .getPermissionsWithNestedFields([action]);
    return access === 'read' ? permissions : permissions.map(withoutStamps);
  });
};

const permissionsOf = (strapi: Core.Strapi, office: OfficeCode, duty: Duty): PanelPermission[] => [
  ...contentPermissions(strapi, duty.content),
  ...duty.files.flatMap((access) => fileActions[access].map((action) => ({ action }))),
  ...parts
    .filter((part) => panelParts[part].who.includes(office))
    .map((part) => ({ action: partAction(part) })),
];

const isOurs = ({ action }: PanelPermission) =>
  action.startsWith(EXPLORER) || action.startsWith(UPLOAD) || partActions.includes(action);

const storedPermissions = (strapi: Core.Strapi, role: PanelRole): Promise<StoredPermission[]> =>
  strapi.db.query('admin::permission').findMany({ where: { role: { id: role.id } } });

const findOrCreateRole = async (strapi: Core.Strapi, office: OfficeCode): Promise<PanelRole> => {
  const code = panelRoleCode(office);
  const roles = strapi.service('admin::role');
  const found: PanelRole | null = await roles.findOne({ code });
  if (found) return found;
  const { vi, en } = offices[office].label;
  return roles.create({ name: vi, code, description: en });
};

/** Strapi gives its own roles the right to publish everything; here an item becomes public through its dossier. */
const takePublishFromDefaultRoles = async (strapi: Core.Strapi): Promise<void> => {
  for (const code of ['strapi-editor', 'strapi-author']) {
    const role: PanelRole | null = await strapi.service('admin::role').findOne({ code });
    if (!role) continue;
    const publishing = (await storedPermissions(strapi, role)).filter(({ action }) => action === PUBLISH);
    if (publishing.length > 0) {
      await strapi.service('admin::permission').deleteByIds(publishing.map(({ id }) => id));
    }
  }
};

/**
 * Creates the panel role of each office and brings its permissions of content, files and parts of the panel to what the
 * regulation says, at every start. What an operator gave a role beyond these is left alone.
 */
export const seedPanelRoles = async (strapi: Core.Strapi): Promise<void> => {
  for (const [office, duty] of Object.entries(duties) as [OfficeCode, Duty][]) {
    const role = await findOrCreateRole(strapi, office);
    const kept = (await storedPermissions(strapi, role)).filter((permission) => !isOurs(permission));
    await strapi.service('admin::role').assignPermissions(role.id, [
      ...kept.map(({ action, subject, properties, conditions }) => ({
        action,
        subject,
        properties,
        conditions,
      })),
      ...permissionsOf(strapi, office, duty),
    ]);
  }
  await takePublishFromDefaultRoles(strapi);
};
