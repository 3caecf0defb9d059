import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Figures } from '../domain/figures';
import type { Letterhead } from '../domain/letterhead';
import { passagesOf } from '../domain/sentences';
import { explained, type Table, tablesOf } from '../domain/tables';
import { BODY, beside, centred, FONT, figuresTable, heading, line, paragraph, run } from './docx-parts';

/** A4 with margins inside those of Decree 30/2020/NĐ-CP, annex I: 20–25, left 30–35, right 15–20; in millimetres. */
const PAGE = { width: 210, height: 297 };
const MARGIN = { top: 20, bottom: 20, left: 30, right: 20 };
/** A4 in twips, as programs know it. */
const A4 = { width: 11_906, height: 16_838 };
const ROOM = PAGE.width - MARGIN.left - MARGIN.right;
const WIDE_ROOM = PAGE.height - MARGIN.left - MARGIN.right;

type Block = ISectionOptions['children'][number];

/** The number of a page in the middle of its head; the first page has none. */
const numbered = {
  default: new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font: FONT, size: 26, children: [PageNumber.CURRENT] })],
      }),
    ],
  }),
  first: new Header({ children: [new Paragraph({})] }),
};

function section(children: readonly Block[], wide: boolean): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...A4,
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(MARGIN.top),
          bottom: mm(MARGIN.bottom),
          left: mm(MARGIN.left),
          right: mm(MARGIN.right),
          header: mm(10),
        },
        // An annex is numbered by itself.
        pageNumbers: { start: 1 },
      },
    },
    headers: numbered,
    children: [...children],
  };
}

function headOf(head: Letterhead): Block[] {
  const left = 68;
  const right = ROOM - left;
  return [
    beside(
      [
        [
          [
            centred(head.superior, { size: 12 }),
            ...head.issuer.map((text) => centred(text, { size: 12, bold: true })),
            line(left / 3),
          ],
          [
            centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 12, bold: true }),
            centred('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true }),
            line(right / 5),
          ],
        ],
        [
          [centred(head.number, { size: 13 }, { spacing: { before: 120 } })],
          [centred(head.placeAndDate, { size: 13, italics: true }, { spacing: { before: 120 } })],
        ],
      ],
      [left, right],
    ),
    centred('BÁO CÁO', { bold: true }, { spacing: { before: 360 } }),
    centred(head.subject, { bold: true }),
    line(ROOM / 3),
  ];
}

function footOf(head: Letterhead): Block[] {
  const left = 75;
  const small = { size: 11 };
  return [
    new Paragraph({}),
    beside(
      [
        [
          [
            new Paragraph({ children: [run('Nơi nhận:', { size: 12, bold: true, italics: true })] }),
            ...head.recipients.map((to) => new Paragraph({ children: [run(`- ${to}`, small)] })),
          ],
          [
            centred(head.inTheNameOf, { bold: true }),
            centred(head.signedAs, { bold: true }),
            ...Array.from({ length: 4 }, () => new Paragraph({ children: [run('')] })),
            centred(head.signer, { bold: true }),
          ],
        ],
      ],
      [left, ROOM - left],
    ),
  ];
}

/** The summary without how its figures come about: the annex says that. */
const valuesOnly = ({ columns, rows }: Table): Pick<Table, 'columns' | 'rows'> => ({
  columns: columns.slice(0, 2),
  rows: rows.map((cells) => cells.slice(0, 2)),
});

function bodyOf(figures: Figures, head: Letterhead, summary: Table): Block[] {
  const told = passagesOf(figures, head.portalName).flatMap(({ heading: title, paragraphs }, index) => [
    heading(`${index + 1}. ${title}`),
    ...paragraphs.map((text) => paragraph(text)),
  ]);
  return [
    new Paragraph({}),
    paragraph(
      `Thực hiện Quy chế hoạt động ${head.portalName}, Ban biên tập báo cáo kết quả hoạt động ${figures.period.name.vi} như sau:`,
    ),
    heading('I. KẾT QUẢ THỰC HIỆN'),
    ...told,
    heading('4. Số liệu tổng hợp'),
    figuresTable(valuesOnly(summary), ROOM),
    heading('II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN'),
    paragraph('………………………………………………'),
    heading('III. PHƯƠNG HƯỚNG, KIẾN NGHỊ'),
    paragraph('………………………………………………'),
    paragraph(
      'Trên đây là kết quả hoạt động của Cổng trong kỳ, Ban biên tập kính báo cáo và xin ý kiến chỉ đạo của lãnh đạo UBND xã./.',
    ),
  ];
}

/** The tables with what is said of each; a figure is explained once, where the table itself does not. */
function tablesWithNotes(tables: readonly Table[]): Block[] {
  const told = new Set(tables.filter(saysHow).flatMap(({ how }) => how));
  return tables.flatMap((table, index) => {
    const how = table.how.filter((definition) => !told.has(definition));
    for (const definition of how) told.add(definition);
    const notes = [...how.map(explained), ...table.notes];
    return [
      heading(`${index + 1}. ${table.title.vi}`),
      table.rows.length > 0 ? figuresTable(table, WIDE_ROOM) : paragraph('Không có.', { size: 12 }),
      ...notes.map((note) => paragraph(note.vi, { size: 11, italics: true })),
    ];
  });
}

/** Summary and questions have how they are counted in a column of their own. */
const saysHow = ({ id }: Table) => id === 'summary' || id === 'questions';

function annexOf(tables: readonly Table[], head: Letterhead): Block[] {
  return [
    centred('PHỤ LỤC', { bold: true }),
    centred('SỐ LIỆU CHI TIẾT', { bold: true }),
    centred(`(Kèm theo Báo cáo số …… /BC-BBT của Ban biên tập: ${head.subject})`, {
      size: 13,
      italics: true,
    }),
    line(WIDE_ROOM / 3),
    ...tablesWithNotes(tables),
  ];
}

/**
 * Writes the report in the form of Decree 30/2020/NĐ-CP, annex I: the body in upright format, its details in an annex across.
 * The number is left for whoever issues it, and so is what no figure says.
 */
export async function writeDocx(figures: Figures, head: Letterhead): Promise<Buffer> {
  const tables = tablesOf(figures);
  const summary = tables.find(({ id }) => id === 'summary');
  if (!summary) throw new Error('A report has a summary');
  const document = new Document({
    creator: head.portalName,
    title: head.subject,
    styles: { default: { document: { run: { font: FONT, size: BODY * 2 } } } },
    sections: [
      section([...headOf(head), ...bodyOf(figures, head, summary), ...footOf(head)], false),
      section(annexOf(tables, head), true),
    ],
  });
  return Packer.toBuffer(document);
}
