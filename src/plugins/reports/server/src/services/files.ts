import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import type { Format } from '../controllers/input';
import type { Period } from '../domain/period';
import { tablesOf } from '../domain/tables';
import { writeCsv } from '../files/csv';
import { writeDocx } from '../files/docx';
import { writeXlsx } from '../files/xlsx';
import { letterheadOf } from './letterhead';

export interface ReportFile {
  content: Buffer;
  /** Media type. */
  type: string;
}

export interface Files {
  /** The report of a period as a file, in Vietnamese: what is handed in is. */
  write(period: Period, format: Format): Promise<ReportFile>;
}

/** Rows of a list in a file; more of them nobody reads. */
const mostRows = 2000;
const openXml = 'application/vnd.openxmlformats-officedocument';

export default ({ strapi }: { strapi: Core.Strapi }): Files => ({
  async write(period, format) {
    const figures = await service(strapi, 'figures').of(period, mostRows);
    if (format === 'csv') {
      return { content: writeCsv(tablesOf(figures)), type: 'text/csv; charset=utf-8' };
    }
    const head = await letterheadOf(strapi, figures);
    return format === 'xlsx'
      ? { content: await writeXlsx(tablesOf(figures), head), type: `${openXml}.spreadsheetml.sheet` }
      : { content: await writeDocx(figures, head), type: `${openXml}.wordprocessingml.document` };
  },
});
