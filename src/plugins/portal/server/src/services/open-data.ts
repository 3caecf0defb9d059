import type { Core } from '@strapi/strapi';
import { csvLine, csvStart } from '../../../../../common/csv';
import { readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { baseAddress, publicAddress } from '../context/public-address';
import { settings } from '../context/settings';
import { type Cell, type Column, type DataSet, dataSets, type StoredRow } from '../domain/open-data';
import { lastChange } from '../stores/changes';

export const formats = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

export type Format = keyof typeof formats;

const readAtOnce = 500;

/** On which terms the data may be used. */
export interface Licence {
  name: string;
  url: string;
  /** Whom to name. */
  attribution: string;
}

export interface Described {
  code: string;
  label: Text;
  description: Text;
  licence: Licence;
  columns: readonly Column[];
  files: { format: Format; mediaType: string; url: string }[];
}

export interface OpenData {
  /** What is there, on which terms, and where. `changedAt`: when public content changed last; null: never. */
  catalogue(): Promise<{ data: Described[]; meta: { changedAt: string | null } }>;
  licence(): Promise<Licence>;
  /** A data set as it is public now, read in batches while it is sent. */
  write(code: string, format: Format): AsyncGenerator<string>;
}

export default ({ strapi }: { strapi: Core.Strapi }): OpenData => {
  async function licence(): Promise<Licence> {
    const portal: { portalName: string } | null = await strapi.db
      .query('api::portal.portal')
      .findOne({ select: ['portalName'] });
    return { ...settings(strapi).licence, attribution: portal?.portalName ?? baseAddress(strapi) };
  }

  function setOf(code: string): DataSet {
    const set = dataSets[code];
    if (!set) throw new RangeError(`There is no data set ${code}`);
    return set;
  }

  const described = (code: string, terms: Licence): Described => {
    const { label, description, columns } = setOf(code);
    const files = (Object.keys(formats) as Format[]).map((format) => ({
      format,
      mediaType: formats[format],
      url: `${baseAddress(strapi)}/api/open-data/${code}.${format}`,
    }));
    return { code, label, description, licence: terms, columns, files };
  };

  async function* batchesOf({ type, select, populate, rows }: DataSet): AsyncGenerator<Cell[][]> {
    for (let after = 0; ; ) {
      const found: StoredRow[] = await strapi.db.query(type).findMany({
        where: { publishedAt: { $notNull: true }, id: { $gt: after } },
        orderBy: { id: 'asc' },
        limit: readAtOnce,
        select: ['documentId', 'publishedAt', ...select],
        populate,
      });
      const last = found.at(-1);
      if (!last) return;
      const { valueLabels } = settings(strapi);
      yield found.flatMap((row) =>
        rows(row, publicAddress(strapi, { type, documentId: row.documentId }), valueLabels),
      );
      after = last.id;
    }
  }

  async function* csvOf(set: DataSet): AsyncGenerator<string> {
    yield csvStart + csvLine(set.columns.map(({ name }) => name));
    for await (const batch of batchesOf(set))
      yield batch.map((row) => csvLine(row.map((cell) => cell ?? ''))).join('');
  }

  async function* jsonOf(code: string, set: DataSet): AsyncGenerator<string> {
    const { files: _files, ...about } = described(code, await licence());
    yield `{"meta":${JSON.stringify(about)},"data":[`;
    let separator = '\n';
    for await (const batch of batchesOf(set)) {
      for (const row of batch) {
        const record = Object.fromEntries(set.columns.map(({ name }, index) => [name, row[index] ?? null]));
        yield `${separator}${JSON.stringify(record)}`;
        separator = ',\n';
      }
    }
    yield '\n]}\n';
  }

  return {
    async catalogue() {
      const terms = await licence();
      const change = await lastChange(await readingFrom(strapi));
      return {
        data: Object.keys(dataSets).map((code) => described(code, terms)),
        meta: { changedAt: change?.at.toISOString() ?? null },
      };
    },
    licence,
    write: (code, format) => (format === 'csv' ? csvOf(setOf(code)) : jsonOf(code, setOf(code))),
  };
};
