import type { Core } from '@strapi/strapi';
import type { PortalConfig } from '../config';

/** The plugin's own settings, as `config/plugins.ts` handed them over. */
export function settings(strapi: Core.Strapi): PortalConfig {
  return strapi.config.get<PortalConfig>('plugin::portal');
}
