import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';
import type { Calendar, CalendarRow, DayDifference, LocalDate } from '../domain';

/** Who did something to the calendar, and when (an instant). */
export interface Act {
  at: Date;
  actor: { key: string; name: string };
  comment: string | null;
}

export interface VersionRecord {
  version: number;
  at: Date;
  actorName: string;
  comment: string | null;
  enteredTo: LocalDate;
  differences: readonly DayDifference[];
}

interface DayRow {
  date: LocalDate;
  kind: CalendarRow['kind'];
  reason: CalendarRow['reason'];
  name_vi: string;
  name_en: string;
  decision: string;
  status: CalendarRow['status'];
  swap_with: LocalDate | null;
}

interface VersionRow {
  version: string;
  at: Date;
  actor_name: string;
  comment: string | null;
  entered_from: LocalDate;
  entered_to: LocalDate;
  differences: unknown;
}

const days = 'calendar_days';
const versions = 'calendar_versions';
const dayColumns = [
  'date',
  'kind',
  'reason',
  'name_vi',
  'name_en',
  'decision',
  'status',
  'swap_with',
] as const;

function toCalendarRow(row: DayRow): CalendarRow {
  const { date, kind, reason, decision, status } = row;
  const name = { vi: row.name_vi, en: row.name_en };
  return {
    date,
    kind,
    reason,
    name,
    decision,
    status,
    ...(row.swap_with ? { swapWith: row.swap_with } : {}),
  };
}

function toDayRow(row: CalendarRow): DayRow {
  const { date, kind, reason, name, decision, status, swapWith } = row;
  return {
    date,
    kind,
    reason,
    name_vi: name.vi,
    name_en: name.en,
    decision,
    status,
    swap_with: swapWith ?? null,
  };
}

/**
 * A version and the mark of its writing: a number that was rolled back comes again with other days, and whoever keeps
 * what he read must tell the two apart.
 */
export interface Edition {
  version: number;
  edition: string;
}

/** The edition of a version, or of the one in force; null: there is none. */
export async function editionOf(db: Knex, version?: number): Promise<Edition | null> {
  const asked = db(versions).orderBy('version', 'desc');
  if (version !== undefined) asked.where({ version });
  const row: { version: string; edition: string } | undefined = await asked.first('version', 'edition');
  return row ? { version: Number(row.version), edition: row.edition } : null;
}

/** The calendar as it stood under a version. RangeError for a number that never was. */
export async function calendarOfVersion(db: Knex, version: number): Promise<Calendar> {
  const found: VersionRow | undefined = await db(versions).where({ version }).first();
  if (!found) throw new RangeError(`The calendar has no version ${version}`);
  const rows: DayRow[] = await db(days)
    .where('since_version', '<=', version)
    .where((until) => until.whereNull('until_version').orWhere('until_version', '>', version))
    .orderBy('date')
    .select(...dayColumns);
  return { version, from: found.entered_from, to: found.entered_to, rows: rows.map(toCalendarRow) };
}

/** Writes a new version: the days that it changes, or all of its days where it is the first one. */
export async function insertVersion(
  trx: Knex.Transaction,
  calendar: Calendar,
  differences: readonly DayDifference[],
  { at, actor, comment }: Act,
): Promise<void> {
  const { version } = calendar;
  await trx(versions).insert({
    version,
    at,
    actor_key: actor.key,
    actor_name: actor.name,
    comment,
    entered_from: calendar.from,
    entered_to: calendar.to,
    differences: JSON.stringify(differences),
  });
  const ended = differences.filter(({ before }) => before !== null).map(({ date }) => date);
  if (ended.length > 0) {
    await trx(days).whereIn('date', ended).whereNull('until_version').update({ until_version: version });
  }
  const begun = version === 1 ? calendar.rows : differences.flatMap(({ after }) => after ?? []);
  if (begun.length > 0) {
    await trx.batchInsert(
      days,
      begun.map((row) => ({ ...toDayRow(row), since_version: version })),
      500,
    );
  }
}

/** One page of what was done to the calendar, the newest first. */
export async function versionPage(
  db: Knex,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: VersionRecord[]; total: number }> {
  const count = await db(versions).count<{ count: string }[]>({ count: '*' });
  const rows: VersionRow[] = await db(versions)
    .orderBy('version', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    total: Number(count[0]?.count ?? 0),
    rows: rows.map((row) => ({
      version: Number(row.version),
      at: row.at,
      actorName: row.actor_name,
      comment: row.comment,
      enteredTo: row.entered_to,
      differences: parsedJson<DayDifference[]>(row.differences),
    })),
  };
}
