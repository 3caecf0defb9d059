import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  convertMillimetersToTwip as mm,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Cell, Table as Figures } from '../domain/tables';
import { cellText } from '../domain/words';

/** Times New Roman throughout (Decree 30/2020/NĐ-CP, annex I); sizes are in points. */
export const FONT = 'Times New Roman';
export const BODY = 14;

interface Style {
  size?: number;
  bold?: boolean;
  italics?: boolean;
}

const halfPoints = (points: number) => points * 2;

export const run = (text: string, { size = BODY, bold, italics }: Style = {}) =>
  new TextRun({ text, font: FONT, size: halfPoints(size), bold, italics });

/** A line in the middle of its cell or page. */
export const centred = (text: string, style: Style = {}, more: IParagraphOptions = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, style)], ...more });

/** A paragraph of the body: justified, its first line drawn in by a centimetre. */
export const paragraph = (text: string, style: Style = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(10) },
    spacing: { before: 60, after: 60 },
    children: [run(text, style)],
  });

export const heading = (text: string, style: Style = { bold: true }) =>
  new Paragraph({
    indent: { firstLine: mm(10) },
    spacing: { before: 120, after: 60 },
    keepNext: true,
    children: [run(text, style)],
  });

/** The short line below a name or a title; `margin`: what of the room stays free on either side, in millimetres. */
export const line = (margin: number) =>
  new Paragraph({
    indent: { left: mm(margin), right: mm(margin) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 60, after: 0 },
    children: [run('', { size: 4 })],
  });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none };

/** Cells side by side without any lines; widths in millimetres. */
export const beside = (rows: readonly (readonly Paragraph[])[][], widths: readonly number[]) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                borders: noBorders,
                width: { size: mm(widths[index] ?? 0), type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const TABLE = 11;

const isWords = (cell: Cell) =>
  typeof cell === 'string' || (cell !== null && typeof cell === 'object' && ('vi' in cell || 'day' in cell));

function cellOf(cell: Cell, width: number, { head, bold }: { head: boolean; bold: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: head ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    children: [
      new Paragraph({
        alignment: head ? AlignmentType.CENTER : isWords(cell) ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [run(cellText(cell, 'vi'), { size: TABLE, bold: head || bold })],
      }),
    ],
  });
}

/** Figures as a table that fills the room, in millimetres; its head comes again on each page. */
export function figuresTable({ columns, rows }: Pick<Figures, 'columns' | 'rows'>, room: number): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((mm(room) * width) / all));
  const row = (cells: readonly Cell[], head: boolean) => {
    const bold = cells[0] !== undefined && cellText(cells[0], 'vi') === 'Tổng số';
    return new TableRow({
      cantSplit: true,
      tableHeader: head,
      children: cells.map((cell, index) => cellOf(cell, widths[index] ?? 0, { head, bold })),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}
