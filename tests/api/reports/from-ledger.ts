import type { ChainedEntry } from '../../../src/plugins/editorial/server/src/domain/chain';
import {
  dueByRule,
  type Reckoning,
  workingDaysFrom,
} from '../../../src/plugins/working-calendar/server/src/domain';
import type { Told } from './story';

/** The ledger's clock is the commune's. */
const offset = 7 * 3_600_000;
const day = 86_400_000;
export const localDay = (instant: number) => new Date(instant + offset).toISOString().slice(0, 10);
const startOf = (local: string) => Date.parse(`${local}T00:00:00+07:00`);

/** One publishing cycle as its entries tell it. Instants in milliseconds. */
interface Cycle {
  told: Told;
  correction: boolean;
  imported: boolean;
  provider: { key: string; name: string };
  createdAt: number;
  /** First public, or the citizen had his answer. */
  metAt: number | null;
  endedAt: number | null;
  due: string | null;
  explained: boolean;
  entries: ChainedEntry[];
}

const meets = new Set(['publish', 'answer-privately', 'pass-on', 'redirect']);
const ends = new Set([
  'reject',
  'withdraw',
  'answer-privately',
  'pass-on',
  'redirect',
  'merge',
  'close',
  'discard',
  'abandon',
  'erase',
]);

/** The cycles that the ledger tells of, by dossier. */
function cyclesOf(
  entries: readonly ChainedEntry[],
  told: ReadonlyMap<string, Told>,
  reckoning: Reckoning,
): Cycle[] {
  const cycles = new Map<number, Cycle>();
  for (const entry of entries) {
    const known = told.get(entry.subjectId ?? '');
    if (entry.dossierId === null || !known) continue;
    const { triggerAt, kind } = known;
    const cycle = cycles.get(entry.dossierId) ?? {
      told: known,
      correction: entry.verb === 'correct',
      imported: false,
      provider: { key: entry.actorKey, name: entry.actorName },
      createdAt: Date.parse(entry.at),
      metAt: null,
      endedAt: null,
      due: triggerAt === null ? null : (dueByRule(reckoning, { kind, triggerAt })?.due ?? null),
      explained: false,
      entries: [],
    };
    cycles.set(entry.dossierId, cycle);
    cycle.entries.push(entry);
    const at = Date.parse(entry.at);
    if (meets.has(entry.verb)) cycle.metAt ??= at;
    if (ends.has(entry.verb)) cycle.endedAt ??= at;
    if (entry.verb === 'import') cycle.imported = true;
    if (typeof entry.details.lateReason === 'string') cycle.explained = true;
    const before = cycles.get(Number(entry.details.supersedes));
    if (before) before.endedAt ??= at;
  }
  return [...cycles.values()];
}

export interface Counted {
  published: number;
  corrections: number;
  limited: number;
  inTime: number;
  late: number;
  overdue: number;
  returned: number;
  rejected: number;
}

/** What a report of some local days must say, from the ledger, the rules and the calendar alone. */
export function reportFrom(
  entries: readonly ChainedEntry[],
  told: ReadonlyMap<string, Told>,
  reckoning: Reckoning,
  { from, to, now }: { from: string; to: string; now: number },
) {
  const [first, until] = [startOf(from), startOf(to) + day];
  const moment = Math.min(now, until);
  const within = (at: number | null): at is number => at !== null && at >= first && at < until;
  const cycles = cyclesOf(entries, told, reckoning);
  const acts = entries.filter(({ at }) => within(Date.parse(at)));
  const has = (cycle: Cycle, verb: string) =>
    cycle.entries.filter((entry) => entry.verb === verb && within(Date.parse(entry.at)));
  const posted = (cycle: Cycle) =>
    has(cycle, 'publish').filter(({ fromState }) => fromState !== 'hidden').length;
  const counts = (cycle: Cycle) => cycle.due !== null && !cycle.correction && !cycle.imported;
  const closes = (cycle: Cycle) => startOf(cycle.due ?? '') + day;
  const isOverdue = (cycle: Cycle) =>
    counts(cycle) &&
    closes(cycle) <= moment &&
    cycle.createdAt < moment &&
    (cycle.metAt === null || cycle.metAt >= moment) &&
    (cycle.endedAt === null || cycle.endedAt >= moment);
  const isLate = (cycle: Cycle) => counts(cycle) && within(cycle.metAt) && cycle.metAt >= closes(cycle);

  const countedOf = (some: readonly Cycle[]): Counted => {
    const sum = (of: (cycle: Cycle) => number) => some.reduce((total, cycle) => total + of(cycle), 0);
    const settled = some.filter((cycle) => counts(cycle) && within(cycle.metAt));
    return {
      published: sum((cycle) => (cycle.correction ? 0 : posted(cycle))),
      corrections: sum((cycle) => (cycle.correction ? posted(cycle) : 0)),
      limited: settled.length,
      inTime: settled.filter((cycle) => !isLate(cycle)).length,
      late: some.filter(isLate).length,
      overdue: some.filter(isOverdue).length,
      returned: sum((cycle) => has(cycle, 'return').length),
      rejected: sum((cycle) => has(cycle, 'reject').length),
    };
  };
  const verb = (name: string) => acts.filter((entry) => entry.verb === name);
  const approvals = verb('approve');
  const delays = cycles.filter((cycle) => isLate(cycle) || isOverdue(cycle));
  const begun = localDay(Date.parse(entries[0]?.at ?? ''));
  const yesterday = localDay(now - day);
  const worked = workingDaysFrom(reckoning.snapshot, from, to).filter((on) => on >= begun && on <= yesterday);
  const updated = new Set(
    entries
      .filter((entry) => ['publish', 'import'].includes(entry.verb))
      .map(({ at }) => localDay(Date.parse(at))),
  );

  return {
    all: countedOf(cycles),
    by: (key: (told: Told) => string | null, id: string | null) =>
      countedOf(cycles.filter((cycle) => key(cycle.told) === id)),
    totals: {
      owed: delays.filter(({ explained }) => !explained).length,
      approved: approvals.length,
      ownWork: approvals.filter(({ details }) => details.ownWork === true).length,
      byMandate: approvals.filter(({ details }) => 'delegation' in Object(details.basis)).length,
      hidden: verb('hide').length,
      withdrawn: verb('withdraw').length,
      erased: new Set(verb('erase').map(({ subjectId }) => subjectId)).size,
      imported: verb('import').length,
      workingDays: worked.length,
      quietDays: worked.filter((on) => !updated.has(on)).length,
    },
    delays: delays.length,
    quietDays: worked.filter((on) => !updated.has(on)),
    contributors: contributorsOf(
      cycles.filter(({ told: { kind }, correction }) => kind !== 'answer' && !correction),
    ),
    questions: questionsOf(
      cycles.filter(({ told: { kind }, correction }) => kind === 'answer' && !correction),
    ),
  };

  function contributorsOf(some: readonly Cycle[]) {
    const rows = new Map<string, { submitted: number; published: number; returned: number }>();
    for (const cycle of some) {
      const key = `${cycle.provider.key} ${cycle.told.unit}`;
      const row = rows.get(key) ?? { submitted: 0, published: 0, returned: 0 };
      row.submitted += has(cycle, 'submit').length > 0 ? 1 : 0;
      row.published += posted(cycle);
      row.returned += has(cycle, 'return').length;
      if (Object.values(row).some((count) => count > 0)) rows.set(key, row);
    }
    return [...rows.values()].map((row) => JSON.stringify(row)).sort();
  }

  function questionsOf(some: readonly Cycle[]) {
    const asked = some.filter(({ told: { triggerAt } }) => within(triggerAt?.getTime() ?? null));
    const ended = (cycle: Cycle, name: string) => cycle.entries.some((entry) => entry.verb === name);
    const plain = asked.filter(
      (cycle) => !['pass-on', 'redirect', 'merge', 'close'].some((name) => ended(cycle, name)),
    );
    const open = plain.filter(({ metAt, endedAt }) => metAt === null && endedAt === null);
    const answered = plain.filter(({ metAt }) => metAt !== null);
    return {
      received: asked.length,
      answeredInTime: answered.filter((cycle) => Number(cycle.metAt) < closes(cycle)).length,
      answeredLate: answered.filter((cycle) => Number(cycle.metAt) >= closes(cycle)).length,
      passedOn: asked.filter((cycle) => ended(cycle, 'pass-on')).length,
      redirected: asked.filter((cycle) => ended(cycle, 'redirect')).length,
      merged: asked.filter((cycle) => ended(cycle, 'merge')).length,
      closed: asked.filter((cycle) => ended(cycle, 'close')).length,
      notAnswered: plain.filter(({ metAt, endedAt }) => metAt === null && endedAt !== null).length,
      open: open.length,
      overdue: open.filter((cycle) => (cycle.due ?? '') < localDay(now)).length,
    };
  }
}
