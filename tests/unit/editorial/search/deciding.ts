import { decide } from '../../../../src/plugins/editorial/server/src/domain/decide';
import type { Actor, Allowed } from '../../../../src/plugins/editorial/server/src/domain/types';
import type { Kind, ProcessVersion, Regulation, Verb } from '../../../../src/regulation';
import { mandate, theSystem } from '../asked';
import { complete, dossierIn, holder, nobody, today } from '../fixtures';
import { allOffices, allVerbs } from '../golden/notation';
import type { Cycle, Person, World } from './world';

export const people: readonly Person[] = [...allOffices, 'nobody', 'system'];

export const dayAfter = (days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What is changed of the engine for a test of the search itself. */
export interface Weakening {
  /** The Deputy's mandate is read as one for all kinds. */
  mandateCoversAll?: boolean;
  /** An edit leaves the approval as it is. */
  editKeepsApproval?: boolean;
}

/** An act that the decision allows. `seen`: the revision as it stands was before whoever acts. */
export interface Possible extends Pick<Allowed, 'verb' | 'to' | 'ownWork'> {
  seen: boolean;
}

function actorOf(person: Person, world: World, { mandateCoversAll }: Weakening): Actor {
  if (person === 'system') return theSystem;
  if (person === 'nobody') return { ...nobody, key: 'nobody' };
  const suspended = person === 'chief' && world.chiefSuspended;
  const actor = holder(person, person, { suspended });
  if (person !== 'deputy' || !world.mandate) return actor;
  const { from, to, kinds } = world.mandate;
  const days = { startsOn: dayAfter(from), endsOn: dayAfter(to) };
  return { ...actor, mandates: [mandate(kinds === 'all' || mandateCoversAll ? null : [kinds], days)] };
}

export interface Asked {
  regulation: Regulation;
  processes: readonly ProcessVersion[];
  weakening?: Weakening;
}

/** Asks `decide` itself what is possible, and remembers the answers. */
export class Deciding {
  private readonly known = new Map<string, readonly Possible[]>();
  private readonly knownOfOthers = new Map<string, readonly { person: Person; act: Possible }[]>();
  private readonly others: readonly Person[];

  constructor(
    private readonly asked: Asked,
    private readonly watched: ReadonlySet<Person>,
  ) {
    this.others = people.filter((person) => !watched.has(person));
  }

  /** Who may do what to a cycle; of several whose hands make no difference, the first stands for all. */
  byAnybody(world: World, cycle: Cycle): readonly { person: Person; act: Possible }[] {
    const named = [...this.watched].flatMap((person) =>
      this.possible(world, person, cycle, cycle.kind).map((act) => ({ person, act })),
    );
    return [...named, ...this.byOthers(world, cycle)];
  }

  private byOthers(world: World, cycle: Cycle) {
    const { state, correction, kind, process, provider, assignee, seal } = cycle;
    const intact = seal?.content === world.draft;
    const key = `${state}|${correction}|${kind}|${process}|${provider}|${assignee}|${intact}|${world.recorded}`;
    const remembered = this.knownOfOthers.get(key);
    if (remembered) return remembered;
    const found = new Map<string, { person: Person; act: Possible }>();
    for (const person of this.others) {
      for (const act of this.possible(world, person, cycle, kind)) {
        const what = `${act.verb} ${act.to} ${act.seen}`;
        if (!found.has(what)) found.set(what, { person, act });
      }
    }
    const list = [...found.values()];
    this.knownOfOthers.set(key, list);
    return list;
  }

  /** What a person may do to a cycle as it stands; to no cycle: which kinds he may open is asked one by one. */
  possible(world: World, person: Person, cycle: Cycle | null, kind: Kind): readonly Possible[] {
    const intact = cycle?.seal?.content === world.draft;
    const own = cycle?.provider === person;
    const edited = cycle?.contributors.includes(person);
    const assigned = cycle?.assignee === person;
    const given = person === 'deputy' && world.mandate;
    const authority = given
      ? `${given.from}${given.to}${given.kinds}`
      : person === 'chief' && world.chiefSuspended;
    const key = `${person}|${cycle?.state}|${cycle?.correction}|${kind}|${cycle?.process ?? world.process}|${own}|${edited}|${assigned}|${intact}|${world.recorded}|${authority}`;
    const remembered = this.known.get(key);
    if (remembered) return remembered;
    const found = [true, false].flatMap((seen) =>
      allVerbs.flatMap((verb) => this.ask(world, person, cycle, kind, { verb, seen, intact })),
    );
    this.known.set(key, found);
    return found;
  }

  private ask(
    world: World,
    person: Person,
    cycle: Cycle | null,
    kind: Kind,
    { verb, seen, intact }: { verb: Verb; seen: boolean; intact: boolean },
  ): Possible[] {
    // Only what is approved must have been read: all else is the same either way.
    if (!seen && verb !== 'approve' && verb !== 'import') return [];
    const process = this.asked.processes[cycle?.process ?? world.process];
    if (!process) throw new RangeError('There is no such version of the process');
    const decision = decide({
      regulation: this.asked.regulation,
      process,
      verb,
      actor: actorOf(person, world, this.asked.weakening ?? {}),
      dossier: cycle && dossierOf(cycle),
      item: {
        ...complete,
        kind,
        sealIntact: intact,
        revisionSeen: seen && world.recorded,
        everPublic: cycle !== null && wasEverPublic(cycle),
      },
      today,
    });
    return decision.allowed ? [{ verb, to: decision.to, ownWork: decision.ownWork, seen }] : [];
  }
}

const dossierOf = ({ state, kind, correction, provider, contributors, assignee }: Cycle) =>
  dossierIn(state, { kind, correction, providerKey: provider, contributors, assigneeKey: assignee });

const wasEverPublic = ({ state, correction }: Cycle) =>
  correction || ['published', 'hidden', 'withdrawn', 'superseded'].includes(state);
