import { mandateFaults } from '../../../../src/plugins/editorial/server/src/domain/delegation';
import type { Kind, ProcessVersion, Regulation } from '../../../../src/regulation';
import { holder, today } from '../fixtures';
import { outcomes, takenDown } from './acts';
import { Deciding, dayAfter, type Possible, people, type Weakening } from './deciding';
import {
  type Cycle,
  canonical,
  emptyWorld,
  keyOf,
  type Person,
  type Standing,
  unheardOf,
  type World,
} from './world';

export interface Question {
  regulation: Regulation;
  /** Versions of the process, each taking the place of the one before it. */
  processes: readonly ProcessVersion[];
  /** The kinds that a document of one type may have. */
  kinds: readonly Kind[];
  weakening?: Weakening;
}

export interface Step {
  act: string;
  next: World;
}

export interface Walk {
  states: number;
  steps: number;
  /** The shortest list of acts to a world in which a rule is broken, and that rule; null: there is none. */
  wayRound: { acts: string[]; rule: string } | null;
}

/** Those who might approve: whether they wrote an item matters. */
function watchedBy({ process }: Regulation): ReadonlySet<Person> {
  const deciders = process.transitions.filter(({ verb }) => verb === 'approve' || verb === 'import');
  const named = deciders.flatMap(({ who }) => who);
  const deputy = named.includes('chief') ? (['deputy'] as const) : [];
  return new Set<Person>([...people.filter((person) => named.some((who) => who === person)), ...deputy]);
}

/** The mandates that the Chief may try to give: for today, for tomorrow, for news alone; and one that is backdated. */
const orders: readonly Standing[] = [
  { from: -1, to: 0, kinds: 'all' },
  { from: 0, to: 0, kinds: 'all' },
  { from: 1, to: 1, kinds: 'all' },
  { from: 0, to: 0, kinds: 'news' },
];

const acceptedBy = new WeakMap<Regulation, readonly Standing[]>();

/** Those that the regulation lets him give. */
function accepted(regulation: Regulation): readonly Standing[] {
  const known = acceptedBy.get(regulation) ?? orders.filter((order) => isAccepted(regulation, order));
  acceptedBy.set(regulation, known);
  return known;
}

function isAccepted(regulation: Regulation, { from, to, kinds }: Standing): boolean {
  const order = {
    startsOn: dayAfter(from),
    endsOn: dayAfter(to),
    kinds: kinds === 'all' ? null : [kinds],
    instrument: '05/TB-BBT',
    userId: 2,
  };
  const standing = { held: holder('deputy').appointments, standing: [] };
  return mandateFaults(regulation, order, today, standing).length === 0;
}

/** What happens around a document: mandates, time, the Chief's account, the process, a file replaced behind its back. */
function around(world: World, { regulation, processes }: Question): Step[] {
  const { mandate, chiefSuspended, process } = world;
  const steps: Step[] = [];
  if (!chiefSuspended && !mandate) {
    for (const order of accepted(regulation)) {
      const when = order.from === 0 ? 'today' : 'tomorrow';
      steps.push({
        act: `the chief gives the deputy a mandate for ${when}, kinds: ${order.kinds}`,
        next: { ...world, mandate: order },
      });
    }
  }
  if (!chiefSuspended && mandate) {
    steps.push({ act: 'the chief revokes the mandate', next: { ...world, mandate: null } });
  }
  if (mandate) {
    const left = { ...mandate, from: Math.max(0, mandate.from - 1), to: mandate.to - 1 };
    steps.push({ act: 'a day passes', next: { ...world, mandate: left.to < 0 ? null : left } });
  }
  steps.push({
    act: chiefSuspended ? 'the chief confirms his account' : "somebody else changes the chief's account",
    next: { ...world, chiefSuspended: !chiefSuspended },
  });
  if (!chiefSuspended && process + 1 < processes.length) {
    steps.push({ act: 'the chief decides another process', next: { ...world, process: process + 1 } });
  }
  if (world.cycles.length > 0) {
    steps.push({
      act: 'the draft changes past the guard',
      next: { ...world, draft: unheardOf, recorded: false },
    });
  }
  return steps;
}

function opened(world: World, question: Question, deciding: Deciding): Step[] {
  return people.flatMap((person) =>
    question.kinds.flatMap((kind) =>
      deciding.possible(world, person, null, kind).map(({ verb, to }) => {
        const cycle: Cycle = {
          state: to,
          kind,
          correction: false,
          provider: person,
          contributors: [person],
          assignee: null,
          process: world.process,
          seal: null,
        };
        return { act: `${person} ${verb} ${kind}`, next: { ...world, cycles: [cycle] } };
      }),
    ),
  );
}

const isTakingDown = ({ verb }: Possible) => verb === 'hide' || verb === 'withdraw';

function acts(world: World, question: Question, deciding: Deciding): Step[] {
  const cycle = world.cycles.at(-1);
  if (!cycle) return opened(world, question, deciding);
  const shownAt = world.cycles.findLastIndex(({ state }) => state === 'published' || state === 'hidden');
  const shown = world.cycles[shownAt];
  const { kinds, weakening = {} } = question;
  const under = deciding.byAnybody(world, cycle).filter(({ act }) => !isTakingDown(act));
  const down = shown ? deciding.byAnybody(world, shown).filter(({ act }) => isTakingDown(act)) : [];
  return [
    ...under.flatMap(({ person, act }) =>
      outcomes(world, cycle, { person, act, kinds, weakening }).map((next) => ({
        act: `${person} ${act.verb}${act.seen ? '' : ' (not having seen it)'}`,
        next,
      })),
    ),
    ...down.map(({ person, act }) => ({
      act: `${person} ${act.verb}`,
      next: takenDown(world, shownAt, act),
    })),
  ];
}

/** Rules 1 and 2: what is public is what was sealed with authority, and by no hand that wrote it. */
export function brokenRule({ shown }: World): string | null {
  if (!shown) return null;
  if (shown.sealed !== shown.content) return 'rule 1: what is public is not what was approved';
  if (!shown.lawful) return 'rule 1: whoever approved it had no authority over it, or had not seen it';
  return shown.impartial ? null : 'rule 2: whoever approved it had written it, and is not the marked Chief';
}

/**
 * Every world that can come of an empty one, breadth first. Ends at the first in which a rule is broken: no shorter list of
 * acts leads to one. `visit` is shown each world once.
 */
export function walk(question: Question, visit?: (world: World, deciding: Deciding) => void): Walk {
  const watched = watchedBy(question.regulation);
  const deciding = new Deciding(question, watched);
  const found: { world: World; from: number; act: string }[] = [{ world: emptyWorld, from: -1, act: '' }];
  const met = new Set([keyOf(emptyWorld)]);
  let steps = 0;
  for (let at = 0; at < found.length; at += 1) {
    const { world } = found[at] as (typeof found)[number];
    visit?.(world, deciding);
    for (const { act, next } of [...acts(world, question, deciding), ...around(world, question)]) {
      steps += 1;
      const settled = canonical(next, watched);
      const key = keyOf(settled);
      if (met.has(key)) continue;
      met.add(key);
      found.push({ world: settled, from: at, act });
      const rule = brokenRule(settled);
      if (!rule) continue;
      const way: string[] = [];
      for (let one = found.length - 1; one > 0; one = found[one]?.from ?? 0)
        way.unshift(found[one]?.act ?? '');
      return { states: found.length, steps, wayRound: { acts: way, rule } };
    }
  }
  return { states: found.length, steps, wayRound: null };
}
