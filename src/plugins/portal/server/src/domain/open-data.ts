import { ratesOf } from '../../../../../api/procedure-result/rates';
import type { Text } from '../../../../../regulation';
import type { Labels } from './item';

/** A public row as it is stored, with the records that it names. */
export type StoredRow = Readonly<Record<string, unknown>> & { id: number; documentId: string };

export type Cell = string | number | null;

/** How the values of a column are written: days `YYYY-MM-DD`, instants ISO 8601 in UTC, numbers with a point. */
export type ColumnType = 'text' | 'day' | 'instant' | 'integer' | 'number';

export interface Column {
  name: string;
  type: ColumnType;
  label: Text;
}

/** Public data of one kind, a row for each of its records. */
export interface DataSet {
  label: Text;
  description: Text;
  /** Uid of the content type. */
  type: string;
  /** The public fields that it is made of. */
  select: readonly string[];
  /** The records and parts that these rows name, and which of their fields. */
  populate: Readonly<Record<string, { select: readonly string[] }>>;
  columns: readonly Column[];
  /** The rows of one stored row, in the order of the columns; `url` is where the public site shows it. */
  rows(row: StoredRow, url: string, labels: Labels): Cell[][];
}

const column = (name: string, type: ColumnType, vi: string, en: string): Column => ({
  name,
  type,
  label: { vi, en },
});

/** What every row ends with. */
const common = [
  column('url', 'text', 'Địa chỉ trên Cổng', 'Address on the portal'),
  column('documentId', 'text', 'Mã mục', 'Id of the item'),
  column('publishedAt', 'instant', 'Bản này công khai từ', 'Public in this version since'),
];

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);
const number = (value: unknown): number | null => (text(value) === null ? null : Number(value));
const instant = (value: unknown): string | null =>
  text(value) === null ? null : new Date(value as string | Date).toISOString();
/** The name of a record that the row names. */
const nameOf = (record: unknown): string | null => text((record as { name?: unknown } | null)?.name);

const ending = ({ documentId, publishedAt }: StoredRow, url: string): Cell[] => [
  url,
  documentId,
  instant(publishedAt),
];

const named = { select: ['name'] };

export const dataSets: Readonly<Record<string, DataSet>> = {
  'legal-documents': {
    label: { vi: 'Văn bản', en: 'Legal documents' },
    description: {
      vi: 'Văn bản đang công khai trên Cổng; mỗi dòng là một văn bản.',
      en: 'Documents that are public on the portal, a row for each.',
    },
    type: 'api::legal-document.legal-document',
    select: [
      ...['number', 'symbol', 'documentType', 'abstract', 'issuer', 'signer', 'signerPost'],
      ...['signedAt', 'effectiveAt', 'expiredAt'],
    ],
    populate: { field: named, section: named },
    columns: [
      column('number', 'text', 'Số', 'Number'),
      column('symbol', 'text', 'Ký hiệu', 'Symbol'),
      column('documentType', 'text', 'Mã loại văn bản', 'Code of the type'),
      column('documentTypeLabel', 'text', 'Loại văn bản', 'Type'),
      column('abstract', 'text', 'Trích yếu', 'Abstract'),
      column('issuer', 'text', 'Cơ quan ban hành', 'Issuer'),
      column('signer', 'text', 'Người ký', 'Signer'),
      column('signerPost', 'text', 'Chức vụ người ký', "Signer's post"),
      column('signedAt', 'day', 'Ngày ký', 'Signed'),
      column(
        'effectiveAt',
        'day',
        'Ngày có hiệu lực; trống: từ ngày ký',
        'In force from; empty: its signing',
      ),
      column('expiredAt', 'day', 'Ngày hết hiệu lực', 'First day no longer in force'),
      column('field', 'text', 'Lĩnh vực', 'Field'),
      column('section', 'text', 'Chuyên mục', 'Section'),
      ...common,
    ],
    rows: (row, url, labels) => [
      [
        ...[row.number, row.symbol, row.documentType].map(text),
        labels[String(row.documentType)]?.vi ?? null,
        ...[row.abstract, row.issuer, row.signer, row.signerPost].map(text),
        ...[row.signedAt, row.effectiveAt, row.expiredAt].map(text),
        nameOf(row.field),
        nameOf(row.section),
        ...ending(row, url),
      ],
    ],
  },
  statistics: {
    label: { vi: 'Thông tin thống kê', en: 'Statistics' },
    description: {
      vi: 'Chỉ tiêu của các báo cáo thống kê đang công khai; mỗi dòng là một chỉ tiêu của một kỳ.',
      en: 'Indicators of the statistics reports that are public, a row for each indicator of a period.',
    },
    type: 'api::statistics-report.statistics-report',
    select: ['title', 'period', 'source'],
    populate: { unit: named, indicators: { select: ['name', 'unit', 'value', 'previousValue', 'note'] } },
    columns: [
      column('title', 'text', 'Báo cáo', 'Report'),
      column(
        'period',
        'text',
        'Kỳ: 2026, 2026-H1, 2026-Q3 hoặc 2026-09',
        'Period: 2026, 2026-H1, 2026-Q3 or 2026-09',
      ),
      column('indicator', 'text', 'Chỉ tiêu', 'Indicator'),
      column('unitOfMeasure', 'text', 'Đơn vị tính', 'Unit of measure'),
      column('value', 'number', 'Giá trị', 'Value'),
      column('previousValue', 'number', 'Giá trị kỳ trước', 'Value of the period before'),
      column('note', 'text', 'Ghi chú', 'Note'),
      column('unit', 'text', 'Đơn vị báo cáo', 'Reporting unit'),
      column('source', 'text', 'Nguồn', 'Source'),
      ...common,
    ],
    rows: (row, url) =>
      (Array.isArray(row.indicators) ? row.indicators : []).map((indicator: Record<string, unknown>) => [
        text(row.title),
        text(row.period),
        text(indicator.name),
        text(indicator.unit),
        number(indicator.value),
        number(indicator.previousValue),
        text(indicator.note),
        nameOf(row.unit),
        text(row.source),
        ...ending(row, url),
      ]),
  },
  'procedure-results': {
    label: { vi: 'Kết quả giải quyết TTHC', en: 'Procedure results' },
    description: {
      vi: 'Kết quả giải quyết thủ tục hành chính, lũy kế từ đầu năm; mỗi dòng là một lần công bố.',
      en: 'Results of administrative procedures since the beginning of the year, a row for each publication.',
    },
    type: 'api::procedure-result.procedure-result',
    select: ['year', 'throughMonth', 'processed', 'onTime', 'overdue', 'asOf', 'source', 'detailsUrl'],
    populate: { unit: named },
    columns: [
      column('year', 'integer', 'Năm', 'Year'),
      column('throughMonth', 'integer', 'Đến hết tháng', 'Through the month'),
      column('processed', 'integer', 'Số hồ sơ xử lý', 'Dossiers processed'),
      column('onTime', 'integer', 'Trước và đúng hạn', 'Before and on time'),
      column('overdue', 'integer', 'Trễ hạn', 'Overdue'),
      column('resolvedRate', 'number', 'Tỷ lệ đúng hạn, %', 'On-time rate in percent'),
      column('overdueRate', 'number', 'Tỷ lệ trễ hạn, %', 'Overdue rate in percent'),
      column('asOf', 'instant', 'Cập nhật lúc', 'Updated at'),
      column('unit', 'text', 'Đơn vị', 'Unit'),
      column('source', 'text', 'Nguồn', 'Source'),
      column('detailsUrl', 'text', 'Chi tiết', 'Details'),
      ...common,
    ],
    rows: (row, url) => {
      const [processed, onTime, overdue] = [Number(row.processed), Number(row.onTime), Number(row.overdue)];
      const { resolvedRate, overdueRate } = ratesOf({ processed, onTime, overdue });
      return [
        [
          number(row.year),
          number(row.throughMonth),
          processed,
          onTime,
          overdue,
          resolvedRate,
          overdueRate,
          instant(row.asOf),
          nameOf(row.unit),
          text(row.source),
          text(row.detailsUrl),
          ...ending(row, url),
        ],
      ];
    },
  },
};
