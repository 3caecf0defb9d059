import type { Core } from '@strapi/strapi';
import { partAction } from '../common/panel-parts';
import { type PanelPart, panelParts } from '../regulation/panel-parts';

interface Permission {
  action: string;
}

/**
 * Makes each part of the panel that is ours a permission of the panel's roles, so that Strapi's own menu shows it to whom
 * the regulation gives it. Strapi gives its super administrator every permission there is, at every start; of these he gets
 * what the operator has. Call in `register()`: Strapi takes permissions out that it does not know when it starts.
 */
export const registerPanelParts = async (strapi: Core.Strapi): Promise<void> => {
  const parts = Object.keys(panelParts) as PanelPart[];
  await strapi.service('admin::permission').actionProvider.registerMany(
    parts.map((part) => ({
      section: 'plugins',
      displayName: panelParts[part].label.vi,
      uid: `parts.${part}`,
      pluginName: 'editorial',
    })),
  );
  const withheld = parts.filter((part) => !panelParts[part].operator).map(partAction);
  strapi
    .service('admin::role')
    .hooks.willResetSuperAdminPermissions.register((permissions: Permission[]) =>
      permissions.filter(({ action }) => !withheld.includes(action)),
    );
};
