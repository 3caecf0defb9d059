import type { Core } from '@strapi/strapi';
import { publishedTypes } from '../regulation/governed';
import { componentForms, type Form, forms, type Row } from './forms';
import { commonLabels, componentLabels, contentLabels, type TypeLabels } from './labels';

const fieldsOf = (labels: TypeLabels, readOnly: readonly string[]) =>
  Object.fromEntries(
    Object.entries(labels).map(([field, label]) => [
      field,
      {
        edit: { label: label.vi, description: label.helpVi ?? '', editable: !readOnly.includes(field) },
        list: { label: label.vi },
      },
    ]),
  );

const rowsOf = (rows: readonly Row[]) =>
  rows.map((row) => Object.entries(row).map(([name, size]) => ({ name, size })));

const configurationOf = (form: Form, labels: TypeLabels, readOnly: readonly string[] = []) => ({
  settings: {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 20,
    mainField: form.mainField,
    defaultSortBy: form.sort[0],
    defaultSortOrder: form.sort[1],
  },
  metadatas: fieldsOf(labels, readOnly),
  layouts: { list: form.columns, edit: rowsOf(form.rows) },
});

/**
 * Gives the content-manager its defaults for each type and each repeated part: labels, helps, layout, columns. Call in
 * `register()`: the content-manager itself writes them where a type or a field has no stored configuration yet, so what
 * the operator changes later in the panel stays.
 */
export const registerPanelForms = (strapi: Core.Strapi) => {
  for (const [uid, form] of Object.entries(forms)) {
    const labels = { ...contentLabels[uid], ...commonLabels };
    const config = configurationOf(form, labels, Object.values(publishedTypes[uid]?.stamps ?? {}));
    strapi.get('content-types').extend(uid, (contentType: object) => Object.assign(contentType, { config }));
  }
  for (const [uid, form] of Object.entries(componentForms)) {
    const config = configurationOf(form, componentLabels[uid] ?? {});
    Object.assign(strapi.get('components').get(uid), { config });
  }
};
