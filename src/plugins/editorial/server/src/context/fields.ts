import type { Core } from '@strapi/strapi';
import type { Fields } from '../domain/fields';
import { settings } from './settings';

/** The fields of a content type or component, with those of the components in it, as the engine reads them. */
export function fieldsOf(strapi: Core.Strapi, uid: string): Fields {
  const { attributes } = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  const labels = settings(strapi).fieldLabels[uid] ?? {};
  const fields = Object.entries(attributes).map(([name, attribute]) => {
    const { vi, en } = labels[name] ?? { vi: name, en: name };
    const field = {
      type: attribute.type,
      label: { vi, en },
      private: 'private' in attribute && attribute.private === true,
    };
    if (attribute.type === 'component')
      return [name, { ...field, fields: fieldsOf(strapi, attribute.component) }];
    if (attribute.type === 'dynamiczone') {
      const components = attribute.components.map((part) => [part, fieldsOf(strapi, part)]);
      return [name, { ...field, components: Object.fromEntries(components) }];
    }
    return [name, field];
  });
  return Object.fromEntries(fields);
}
