import type { Core } from '@strapi/strapi';
import type { PublishedType, Regulation } from '../../../../../regulation';
import type { EditorialConfig } from '../config';

/** The plugin's own settings, as `config/plugins.ts` handed them over. */
export function settings(strapi: Core.Strapi): EditorialConfig {
  return strapi.config.get<EditorialConfig>('plugin::editorial');
}

export function regulationOf(strapi: Core.Strapi): Regulation {
  return settings(strapi).regulation;
}

/** The rules of a type with draft & publish, or null where the type is not governed in that way. */
export function publishedType(strapi: Core.Strapi, type: string): PublishedType | null {
  return regulationOf(strapi).publishedTypes[type] ?? null;
}

/** Fields of a type that the engine alone writes, from what it recorded. */
export function stampsOf(strapi: Core.Strapi, type: string): string[] {
  return Object.values(publishedType(strapi, type)?.stamps ?? {});
}
