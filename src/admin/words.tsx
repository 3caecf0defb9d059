import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { FormattedMessage } from 'react-intl';
import { panelLanguage } from './language';
import { englishHelp } from './translations/labels';

interface Field {
  name: string;
  hint?: string;
}

interface EditLayout {
  layout: { layout: Field[][][]; components?: Record<string, { layout: Field[][] }> };
}

interface Column {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Record<string, unknown>, column: Pick<Column, 'name'>) => JSX.Element | null;
}

interface ListLayout {
  displayedHeaders: Column[];
}

const inEnglish = (field: Field): Field => ({
  ...field,
  hint: englishHelp.get(field.hint ?? '') ?? field.hint,
});

/** The configuration of a form holds one line of help per field, the Vietnamese one. */
const speakHelps = <Form extends EditLayout>(form: Form): Form =>
  panelLanguage() === 'en'
    ? {
        ...form,
        layout: {
          ...form.layout,
          layout: form.layout.layout.map((panel) => panel.map((row) => row.map(inEnglish))),
          components: Object.fromEntries(
            Object.entries(form.layout.components ?? {}).map(([uid, part]) => [
              uid,
              { ...part, layout: part.layout.map((row) => row.map(inEnglish)) },
            ]),
          ),
        },
      }
    : form;

const valueAsWord: NonNullable<Column['cellFormatter']> = (row, { name }) => {
  const value = row[name];

  return typeof value === 'string' ? (
    <Typography textColor="neutral800">
      <FormattedMessage id={value} defaultMessage={value} />
    </Typography>
  ) : null;
};

/** Strapi names the values of an enumeration in the form, yet shows their codes in the list. */
const nameValues = <List extends ListLayout>(list: List): List => ({
  ...list,
  displayedHeaders: list.displayedHeaders.map((column) =>
    column.attribute?.type === 'enumeration' ? { ...column, cellFormatter: valueAsWord } : column,
  ),
});

/** Lets forms and lists of the content manager speak people's words where Strapi has none to translate. */
export const speakPlainly = (app: Pick<StrapiApp, 'registerHook'>) => {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', speakHelps);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameValues);
};
