import type { Core } from '@strapi/strapi';
import { type Access, type Duty, duties, type FileAccess } from '../regulation/duties';
import { publishedTypes } from '../regulation/governed';
import { ledgerReaders } from '../regulation/ledger';
import { type OfficeCode, offices } from '../regulation/roles';

const EXPLORER = 'plugin::content-manager.explorer.';
const PUBLISH = `${EXPLORER}publish`;
const UPLOAD = 'plugin::upload.';
const READ_REPORTS = 'plugin::reports.read';

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

const EDITORIAL = 'plugin::editorial.';

/** Somebody to whom the process gives work: he writes or changes something. */
const hasWork = ({ content }: Duty) => Object.values(content).some((accesses) => accesses.length > 1);

/** What of the panel only some offices are shown, by the action that shows it. */
const shownPages: Record<string, (office: OfficeCode, duty: Duty) => boolean> = {
  [`${EDITORIAL}ledger.read`]: (office) => ledgerReaders.who.includes(office),
  [`${EDITORIAL}desk.read`]: (_office, duty) => hasWork(duty),
  [`${EDITORIAL}overview.read`]: () => true,
};

const permissionsOf = (strapi: Core.Strapi, office: OfficeCode, duty: Duty): PanelPermission[] => [
  ...contentPermissions(strapi, duty.content),
  ...(reports.who.includes(office) ? [{ action: READ_REPORTS }] : []),
  ...duty.files.flatMap((access) => fileActions[access].map((action) => ({ action }))),
  ...Object.entries(shownPages).flatMap(([action, isShown]) => (isShown(office, duty) ? [{ action }] : [])),
];

const isOurs = ({ action }: PanelPermission) =>
  action.startsWith(EXPLORER) || action.startsWith(UPLOAD) || action in shownPages;

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

/** What Strapi gives its own roles, and should not: the right to publish everything, and to the operator an editor's work. */
const takeFromDefaultRoles = async (strapi: Core.Strapi): Promise<void> => {
  const taken = {
    'strapi-editor': [PUBLISH],
    'strapi-author': [PUBLISH],
    [panelRoleCode('operator')]: [`${EDITORIAL}desk.read`, `${EDITORIAL}overview.read`],
  };
  for (const [code, actions] of Object.entries(taken)) {
    const role: PanelRole | null = await strapi.service('admin::role').findOne({ code });
    if (!role) continue;
    const found = (await storedPermissions(strapi, role)).filter(({ action }) => actions.includes(action));
    if (found.length > 0) {
      await strapi.service('admin::permission').deleteByIds(found.map(({ id }) => id));
    }
  }
};

/** Strapi gives the super administrator every permission at each start; the reports are for the board, not for him. */
const takeReportsFromOperator = async (strapi: Core.Strapi): Promise<void> => {
  const role: PanelRole | null = await strapi
    .service('admin::role')
    .findOne({ code: panelRoleCode('operator') });
  if (!role) return;
  const reading = (await storedPermissions(strapi, role)).filter(({ action }) => action === READ_REPORTS);
  await strapi.service('admin::permission').deleteByIds(reading.map(({ id }) => id));
};

/**
 * Creates the panel role of each office and brings its permissions on content, files and pages to what the regulation
 * says, at every start. What an operator gave a role beyond these is left alone.
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
  await takeFromDefaultRoles(strapi);
};
