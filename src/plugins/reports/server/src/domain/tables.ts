import type { Text } from '../../../../../regulation';
import type { LocalDate } from '../../../../working-calendar/server/src/domain';
import {
  contributions,
  coverage,
  type Definition,
  type Measure,
  measures,
  onTimeRate,
  type QuestionFigure,
  questionFigures,
  type Total,
  totals,
} from './definitions';
import type { Figures, Group } from './figures';

/** What stands in a table. Days are local, instants ISO 8601 in UTC; a rate is in percent. */
export type Cell =
  | string
  | number
  | Text
  | { rate: number | null }
  | { day: LocalDate }
  | { at: string }
  | null;

export interface Column {
  label: Text;
  /** Characters that are to have room. */
  width: number;
}

export interface Table {
  id: TableId;
  title: Text;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** How its figures come about. */
  how: readonly Definition[];
  /** What else is said of it, such as where rows were left out. */
  notes: readonly Text[];
}

export type TableId =
  | 'summary'
  | 'kinds'
  | 'units'
  | 'sections'
  | 'objectives'
  | 'delays'
  | 'contributors'
  | 'quiet'
  | 'questions';

/** What the tables are called: sheets, headings and tabs. A sheet's name has 31 characters at most. */
export const tableTitles: Record<TableId, Text> = {
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  kinds: { vi: 'Theo loại', en: 'By kind' },
  units: { vi: 'Theo đơn vị', en: 'By unit' },
  sections: { vi: 'Theo chuyên mục', en: 'By section' },
  objectives: { vi: 'Theo mục tiêu', en: 'By objective' },
  delays: { vi: 'Trễ hạn', en: 'Delays' },
  contributors: { vi: 'Người cung cấp', en: 'Contributors' },
  quiet: { vi: 'Ngày không cập nhật', en: 'Days without an update' },
  questions: { vi: 'Hỏi đáp', en: 'Questions' },
};

const measureNames = Object.keys(measures) as Measure[];
const FIGURE_WIDTH = 11;

const figure = ({ label }: Definition): Column => ({ label, width: FIGURE_WIDTH });

/** The measures with the rate after its parts. */
const measured: readonly (Measure | 'onTimeRate')[] = measureNames.flatMap((name) =>
  name === 'late' ? [name, 'onTimeRate' as const] : [name],
);

const definitionOf = (name: Measure | 'onTimeRate'): Definition =>
  name === 'onTimeRate' ? onTimeRate : measures[name];

const figureCell = (
  name: Measure | 'onTimeRate',
  of: { counts: Record<Measure, number>; onTimeRate: number | null },
): Cell => (name === 'onTimeRate' ? { rate: of.onTimeRate } : of.counts[name]);

/** A definition in one line. */
export const explained = ({ label, how }: Definition): Text => ({
  vi: `${label.vi}: ${how.vi}`,
  en: `${label.en}: ${how.en}`,
});

function summaryOf({ totals: counted }: Figures): Table {
  const all = { counts: counted, onTimeRate: counted.onTimeRate };
  const row = ({ label, how }: Definition, value: Cell): readonly Cell[] => [label, value, how];
  return {
    id: 'summary',
    title: tableTitles.summary,
    columns: [
      { label: { vi: 'Chỉ tiêu', en: 'Figure' }, width: 30 },
      { label: { vi: 'Số liệu', en: 'Value' }, width: FIGURE_WIDTH },
      { label: { vi: 'Cách tính', en: 'How it is counted' }, width: 56 },
    ],
    rows: [
      ...measured.map((name) => row(definitionOf(name), figureCell(name, all))),
      ...(Object.keys(totals) as Total[]).map((name) => row(totals[name], counted[name])),
    ],
    how: [...measured.map(definitionOf), ...Object.values(totals)],
    notes: [],
  };
}

function groupsTable(
  id: 'kinds' | 'units' | 'sections',
  first: Text,
  groups: readonly Group[],
  all: Group,
): Table {
  return {
    id,
    title: tableTitles[id],
    columns: [{ label: first, width: 40 }, ...measured.map((name) => figure(definitionOf(name)))],
    rows: [...groups, all].map((group) => [group.label, ...measured.map((name) => figureCell(name, group))]),
    how: measured.map(definitionOf),
    notes: [],
  };
}

function objectivesTable({ objectives }: Figures, all: Group): Table {
  const { sections, covered } = coverage;
  const sum = (of: 'sections' | 'covered') =>
    objectives.reduce((total, group) => total + group.coverage[of], 0);
  const rows = [...objectives, { ...all, coverage: { sections: sum('sections'), covered: sum('covered') } }];
  return {
    id: 'objectives',
    title: tableTitles.objectives,
    columns: [
      { label: { vi: 'Mục tiêu (Điều 2)', en: 'Objective (article 2)' }, width: 60 },
      figure(sections),
      figure(covered),
      ...measured.map((name) => figure(definitionOf(name))),
    ],
    rows: rows.map((group) => [
      group.label,
      group.coverage.sections,
      group.coverage.covered,
      ...measured.map((name) => figureCell(name, group)),
    ]),
    how: [sections, covered, ...measured.map(definitionOf)],
    notes: [],
  };
}

/** Says that a list is cut, where it is. */
const cut = (shown: number, total: number): Text[] =>
  shown < total
    ? [{ vi: `Hiện ${shown} trong tổng số ${total} dòng.`, en: `${shown} of ${total} rows are shown.` }]
    : [];

function delaysTable({ delays }: Figures): Table {
  return {
    id: 'delays',
    title: tableTitles.delays,
    columns: [
      { label: { vi: 'Tin, bài, văn bản', en: 'Item' }, width: 44 },
      { label: { vi: 'Loại', en: 'Kind' }, width: 18 },
      { label: { vi: 'Đơn vị', en: 'Unit' }, width: 22 },
      { label: { vi: 'Người cung cấp', en: 'Provider' }, width: 20 },
      { label: { vi: 'Hạn', en: 'Due' }, width: 17 },
      { label: { vi: 'Hoàn thành', en: 'Done' }, width: 17 },
      { label: { vi: 'Số ngày trễ', en: 'Days late' }, width: 9 },
      { label: { vi: 'Lý do chậm', en: 'Reason' }, width: 36 },
    ],
    rows: delays.rows.map(({ title, kind, unit, provider, due, doneAt, daysLate, reason }) => [
      title,
      kind,
      unit,
      provider,
      { day: due },
      doneAt === null ? { vi: 'Chưa đăng', en: 'Not public' } : { at: doneAt },
      daysLate,
      reason ?? { vi: 'Chưa nêu lý do', en: 'None given' },
    ]),
    how: [],
    notes: [
      {
        vi: 'Gồm mục hoàn thành trễ hạn trong kỳ và mục đến hết kỳ đã quá hạn mà chưa đăng. Số ngày trễ là ngày theo lịch.',
        en: 'What was done late in the period, and what was overdue at its end. Days late are calendar days.',
      },
      ...cut(delays.rows.length, delays.total),
    ],
  };
}

function contributorsTable({ contributors }: Figures): Table {
  const { submitted, published, returned } = contributions;
  return {
    id: 'contributors',
    title: tableTitles.contributors,
    columns: [
      { label: { vi: 'Người cung cấp', en: 'Provider' }, width: 30 },
      { label: { vi: 'Đơn vị', en: 'Unit' }, width: 40 },
      ...[submitted, published, returned].map(figure),
    ],
    rows: contributors.rows.map((one) => [one.name, one.unit, one.submitted, one.published, one.returned]),
    how: [submitted, published, returned],
    notes: cut(contributors.rows.length, contributors.total),
  };
}

function quietTable({ quietDays }: Figures): Table {
  return {
    id: 'quiet',
    title: tableTitles.quiet,
    columns: [{ label: { vi: 'Ngày', en: 'Day' }, width: 14 }],
    rows: quietDays.map((day) => [{ day }]),
    how: [totals.quietDays, totals.workingDays],
    notes: [],
  };
}

function questionsTable({ questions }: Figures): Table {
  const lines = (heading: Text, found: Figures['questions']['bodies']): (readonly Cell[])[] =>
    found.map(({ words, count }) => [
      { vi: `${heading.vi}: ${words}`, en: `${heading.en}: ${words}` },
      count,
      null,
    ]);
  return {
    id: 'questions',
    title: tableTitles.questions,
    columns: [
      { label: { vi: 'Chỉ tiêu', en: 'Figure' }, width: 30 },
      { label: { vi: 'Số liệu', en: 'Value' }, width: FIGURE_WIDTH },
      { label: { vi: 'Cách tính', en: 'How it is counted' }, width: 56 },
    ],
    rows: [
      ...(Object.keys(questionFigures) as QuestionFigure[]).map((name) => [
        questionFigures[name].label,
        questions[name],
        questionFigures[name].how,
      ]),
      ...lines({ vi: 'Chuyển đến', en: 'Passed on to' }, questions.bodies),
      ...lines({ vi: 'Lý do kết thúc', en: 'Reason for closing' }, questions.reasons),
    ],
    how: Object.values(questionFigures),
    notes: [],
  };
}

/** The tables of a report, in the order of its sheets: what the page shows and every file holds. */
export function tablesOf(figures: Figures): Table[] {
  const all: Group = {
    id: null,
    label: { vi: 'Tổng số', en: 'In all' },
    counts: figures.totals,
    onTimeRate: figures.totals.onTimeRate,
  };
  return [
    summaryOf(figures),
    groupsTable('kinds', { vi: 'Loại', en: 'Kind' }, figures.kinds, all),
    groupsTable('units', { vi: 'Đơn vị', en: 'Unit' }, figures.units, all),
    groupsTable('sections', { vi: 'Chuyên mục', en: 'Section' }, figures.sections, all),
    objectivesTable(figures, all),
    delaysTable(figures),
    contributorsTable(figures),
    quietTable(figures),
    questionsTable(figures),
  ];
}
