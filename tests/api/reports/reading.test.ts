import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import type supertest from 'supertest';
import { partAction } from '../../../src/common/panel-parts';
import type { Figures } from '../../../src/plugins/reports/server/src/domain/figures';
import { codesOn, fileNameOf, periodOf } from '../../../src/plugins/reports/server/src/domain/period';
import { type Cell, type Table, tablesOf } from '../../../src/plugins/reports/server/src/domain/tables';
import { cellText, localClock } from '../../../src/plugins/reports/server/src/domain/words';
import { panelNames } from '../../support/people';
import { type Portal, startPortal } from '../../support/portal';
import { codesOf, done, reasonsOf } from '../editorial/support';
import { localDay } from './from-ledger';

const readers = ['chief', 'deputy', 'office', 'culture', 'chairman'];
const { year } = codesOn(localDay(Date.now()));
const asked = `/editorial/reports?period=${year}`;

let portal: Portal;
let figures: Figures;
let tables: readonly Table[];
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  figures = (await done((await portal.panel('chief')).get(asked))).body.data;
  tables = tablesOf(figures);
});
afterAll(() => portal.stop());

describe('R7 who reads the report of a period', () => {
  test.each(panelNames)('R7 %s', async (name) => {
    const panel = await portal.panel(name);
    const answers = [
      await panel.get(asked),
      await panel.get(`/editorial/reports/file?period=${year}&format=csv`),
    ];
    const may = readers.includes(name);
    expect(answers.map(({ status }) => status)).toEqual(may ? [200, 200] : [403, 403]);
    if (may) return;
    expect(codesOf(answers[0] as supertest.Response)).toEqual([
      name === 'operator' ? 'no-appointment' : 'not-your-duty',
    ]);
    if (name !== 'operator') expect(reasonsOf(answers[0] as supertest.Response)[0]?.article).toBe('Đ4.6');
  });

  test('R7 nobody from outside', async () => {
    const member = await portal.member('collaborator');
    expect((await member.get(asked)).status).toBe(401);
    expect((await portal.http.get(asked)).status).toBe(401);
  });

  test('R7 the panel shows it to these alone, the super administrator not among them', async () => {
    for (const name of panelNames) {
      const { body } = await done((await portal.panel(name)).get('/admin/users/me/permissions'));
      const actions = body.data.map(({ action }: { action: string }) => action);
      expect([name, actions.includes(partAction('reports'))]).toEqual([name, readers.includes(name)]);
    }
  });
});

test.each([
  ['', ['period']],
  ['period=2026-13', ['period']],
  ['period=2026-10&from=2026-10-01', ['to', '(yêu cầu / request)']],
  ['from=2026-10-02&to=2026-10-01', ['to']],
  ['from=2020-01-01&to=2026-10-01', ['to']],
  ['from=1999-12-31&to=2000-10-01', ['from']],
  ['from=2026-02-30&to=x', ['from', 'to']],
  ['period=2026&more=1', ['(yêu cầu / request)']],
  ['period=2026&period=2025', ['period']],
])('R7 «%s» is refused with every fault', async (query, fields) => {
  const answer = await (await portal.panel('chief')).get(`/editorial/reports?${query}`);
  expect(answer.status).toBe(400);
  const named = [...new Set(reasonsOf(answer).map(({ message }) => message.split(':')[0]))];
  expect(named.sort()).toEqual([...fields].sort());
});

test.each(['pdf', '', 'XLSX'])('R7 there is no file of the format «%s»', async (format) => {
  const answer = await (await portal.panel('chief')).get(
    `/editorial/reports/file?period=2026&format=${format}`,
  );
  expect([answer.status, reasonsOf(answer)[0]?.message.split(':')[0]]).toEqual([400, 'format']);
});

test('R2 R7 a report counts every unit, section and objective, those without anything too; zero has no rate', async () => {
  const empty: Figures = (await done((await portal.panel('chief')).get('/editorial/reports?period=2003-Q2')))
    .body.data;
  for (const groups of ['units', 'sections', 'objectives', 'kinds'] as const) {
    expect(empty[groups].map(({ id }) => id)).toEqual(
      figures[groups].flatMap(({ id }) => (id === null ? [] : [id])),
    );
    expect(empty[groups].every(({ onTimeRate }) => onTimeRate === null)).toBe(true);
  }
  expect(empty.sections.length).toBe(12);
  expect(empty.objectives.map(({ coverage }) => coverage.sections)).toEqual([3, 4, 3, 2]);
  expect(empty.totals).toMatchObject({ published: 0, overdue: 0, workingDays: 0, onTimeRate: null });
});

const plainOf = (cell: Cell) => cellText(cell, 'vi');

async function fileOf(format: string): Promise<supertest.Response> {
  const chief = await portal.panel('chief');
  const answer = await done(
    chief
      .get(`/editorial/reports/file?period=${year}&format=${format}`)
      .buffer(true)
      .parse((response, callback) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => callback(null, Buffer.concat(parts)));
      }),
  );
  return answer;
}

/** A table as text: its head and its rows. */
const textOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string[][] => [
  columns.map(({ label }) => label.vi),
  ...rows.map((cells) => cells.map(plainOf)),
];

describe('R7 the files hold the figures of the page', () => {
  test.each(['xlsx', 'csv', 'docx'])(
    'R7 the %s is called in Vietnamese, and in plain letters too',
    async (format) => {
      const { headers } = await fileOf(format);
      const period = periodOf(year);
      if (!period) throw new RangeError(year);
      const { name, plain } = fileNameOf(period);
      expect(headers['content-disposition']).toBe(
        `attachment; filename="${plain}.${format}"; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
      );
    },
  );

  test('R7 CSV', async () => {
    const { body } = await fileOf('csv');
    const lines: string[][] = parse((body as Buffer).toString('utf8').slice(1), {
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: true,
    });
    expect(lines).toEqual(tables.flatMap((table) => [[table.title.vi], ...textOf(table)]));
  });

  test('R7 XLSX: a sheet each, numbers as numbers, days as days, the head in sight', async () => {
    const { body } = await fileOf('xlsx');
    const workbook = new Workbook();
    await workbook.xlsx.load(body);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(tables.map(({ title }) => title.vi));
    for (const [index, table] of tables.entries()) {
      const sheet = workbook.worksheets[index];
      const head = 4;
      expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: head }]);
      expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1 });
      const read = table.rows.map((cells, row) =>
        cells.map((_cell, column) => sheet?.getCell(head + 1 + row, column + 1).value ?? null),
      );
      expect(read).toEqual(table.rows.map((cells) => cells.map(reckoned)));
    }
  });

  const reckoned = (cell: Cell) => {
    if (cell === null || typeof cell === 'number') return cell;
    if (typeof cell === 'object' && 'rate' in cell) return cell.rate === null ? '–' : cell.rate / 100;
    if (typeof cell === 'object' && 'day' in cell) return new Date(`${cell.day}T00:00:00Z`);
    if (typeof cell === 'object' && 'at' in cell) return localClock(cell.at);
    return plainOf(cell) === '' ? null : plainOf(cell);
  };

  test('R7 DOCX: every table, in the form of Decree 30/2020', async () => {
    const { body } = await fileOf('docx');
    const xml = Buffer.from(unzipSync(body as Buffer)['word/document.xml'] ?? []).toString('utf8');
    const wordsIn = (part: string) =>
      [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text)
        .join('')
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&');
    const read = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
      [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
        [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsIn(cell)),
      ),
    );
    const [head, summary, foot, ...annex] = read;
    const oneLine = (rows: string[][]) => rows.map((cells) => cells.map((text) => text.replaceAll('\n', '')));
    expect(annex.map(oneLine)).toEqual(
      tables.filter(({ rows }) => rows.length > 0).map((table) => oneLine(textOf(table))),
    );
    expect(summary).toEqual(textOf(tables[0] as Table).map((cells) => cells.slice(0, 2)));
    expect(head).toEqual([
      [
        'UBND XÃ LẠC LONGBAN BIÊN TẬPCỔNG THÔNG TIN ĐIỆN TỬ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc',
      ],
      ['Số:        /BC-BBT', expect.stringMatching(/^Lạc Long, ngày \d\d tháng \d\d năm \d{4}$/)],
    ]);
    expect(foot?.flat().join(' ')).toMatch(
      /^Nơi nhận:.*Lưu: VT, BBT\. TM\. BAN BIÊN TẬPTRƯỞNG BANVũ Đình Khải$/,
    );
    expect([...new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font))]).toEqual([
      'Times New Roman',
    ]);
    const page = /<w:pgSz[^>]*orient="portrait"\/>/.exec(xml)?.[0];
    expect(page).toBe('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => Number(size) / 2);
    expect(sizes.filter((size) => size >= 13 && size <= 14).length).toBeGreaterThan(20);
  });
});
