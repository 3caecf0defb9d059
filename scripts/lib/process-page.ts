import { holderLabel } from '../../src/plugins/editorial/server/src/domain/authority';
import { regulation, type State, type Transition } from '../../src/regulation';

const { kinds, process, states, verbs } = regulation;
const allStates = Object.keys(states) as State[];

/** Rows that begin nearly everywhere would hide all others: they are named under the diagram. */
const isEverywhere = ({ from }: Transition) => from.length > allStates.length - 3;

const named = (text: { vi: string; en: string }) => `${text.vi} · ${text.en}`;

/** Mermaid takes a hyphen for the beginning of an arrow. */
const idOf = (state: string) => state.replace('-', '_');

/** One arrow for each pair of states, with all that leads over it. */
function arrows(): string[] {
  const labels = new Map<string, Set<string>>();
  const add = (arrow: string, label: string) =>
    labels.set(arrow, (labels.get(arrow) ?? new Set()).add(label));
  for (const row of process.transitions) {
    if (row.to === 'same' || isEverywhere(row)) continue;
    const label = verbs[row.verb].label.vi;
    for (const from of row.from.length > 0 ? row.from : ['[*]']) {
      add(`${idOf(from)} --> ${idOf(row.to)}`, label);
    }
  }
  return [...labels].map(([arrow, verb]) => `  ${arrow} : ${[...verb].join(', ')}`);
}

function diagram(): string {
  const titles = allStates.map((state) => `  state "${states[state].vi}" as ${idOf(state)}`);
  return ['```mermaid', 'stateDiagram-v2', ...titles, ...arrows(), '```'].join('\n');
}

/** For which kinds, in the fewest words. */
function scopeOf({ kinds: only }: Transition): string {
  if (!only) return 'mọi loại · all';
  return only.map((kind) => kinds[kind].vi).join(', ');
}

type Row = readonly string[];

/** A Markdown table with its columns in line, as the formatter of the project writes it. */
function markdownTable(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_title, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: Row) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function actsIn(state: State | null): Row[] {
  const rows = process.transitions.filter(({ from }) => (state ? from.includes(state) : from.length === 0));
  return rows.map((row) => {
    const who = row.who.map((holder) => holderLabel(regulation, holder).vi).join(', ');
    const to = row.to === 'same' ? '–' : states[row.to].vi;
    const article = regulation.articles[row.article].vi;
    return [named(verbs[row.verb].label), who, scopeOf(row), to, article];
  });
}

function tableOf(state: State | null): string {
  const title = state ? named(states[state]) : 'Chưa có hồ sơ · No dossier yet';
  const rows = actsIn(state);
  if (rows.length === 0) return `### ${title}\n\nKhông còn việc gì. · Nothing more is done.`;
  const head = ['việc · act', 'ai · who', 'loại · kind', 'chuyển sang · to', 'căn cứ · article'];
  return `### ${title}\n\n${markdownTable(head, rows)}`;
}

/** The process as people read it (Markdown): its diagram, and who does what in each state. Made of the table alone. */
export function processPage(): string {
  const everywhere = process.transitions.filter(isEverywhere).map((row) => named(verbs[row.verb].label));
  return [
    '# Quy trình cập nhật thông tin · The process',
    '',
    'Tệp này được lập từ bảng quy trình trong `src/regulation/process`: sửa bảng rồi chạy `npm run docs:process`.',
    'This file is made from the table of the process; change the table, then run `npm run docs:process`.',
    '',
    diagram(),
    '',
    `Không vẽ mũi tên cho: ${everywhere.join('; ')} – làm được ở hầu hết trạng thái. Bản đang đăng trở thành`,
    `«${states.superseded.vi}» khi bản đính chính của nó được đăng. · Not drawn: what is possible nearly everywhere; a public`,
    'cycle is superseded once its correction is published.',
    '',
    '## Ai làm gì · Who does what',
    '',
    'Phó Trưởng Ban biên tập làm thay Trưởng Ban trong phạm vi được phân công điều hành, trừ',
    `${process.transitions
      .filter(({ delegable }) => delegable === false)
      .map(({ verb }) => `«${verbs[verb].label.vi}»`)
      .join(', ')}, và không duyệt hay từ chối mục do chính mình cung cấp hoặc đã sửa.`,
    'Under a mandate the Deputy does what the table gives to the Chief, with these exceptions; he never decides on his own work.',
    '',
    ...[null, ...allStates].map((state) => `${tableOf(state)}\n`),
  ].join('\n');
}
