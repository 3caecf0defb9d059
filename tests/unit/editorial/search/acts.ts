import type { Kind } from '../../../../src/regulation';
import type { Possible, Weakening } from './deciding';
import { type Cycle, hasAuthority, type Person, type Seal, unheardOf, type World } from './world';

/**
 * To whom work is given: somebody who might approve it; and questions to somebody who may do nothing else. Whoever else
 * has an item assigned edits it as its provider does.
 */
const assigneesOf = (kind: Kind): readonly Person[] =>
  kind === 'answer' ? ['support', 'deputy'] : ['deputy'];

export interface Done {
  person: Person;
  act: Possible;
  /** The kinds that a document of its type may have. */
  kinds: readonly Kind[];
  weakening: Weakening;
}

const withLast = (world: World, cycle: Cycle): World => ({
  ...world,
  cycles: [...world.cycles.slice(0, -1), cycle],
});

const including = (people: readonly Person[], person: Person) => [...new Set([...people, person])];

/** The contents that an edit may come to: something new, or what was approved or is public. */
function written(world: World, seal: Seal | null): number[] {
  const known = [seal?.content, world.shown?.content].filter((content) => content !== undefined);
  return [...new Set([unheardOf, ...known])].filter((content) => content !== world.draft);
}

function sealed(world: World, { kind }: Cycle, { person, act }: Done): Seal {
  const lawful = act.seen && world.recorded && hasAuthority(world, person, kind);
  return { content: world.draft, by: person, lawful, marked: act.ownWork };
}

/** The draft is copied to the public, whatever the seal says; cycles that were public before count no more. */
function posted(world: World, cycle: Cycle): World {
  const { seal, contributors } = cycle;
  const impartial = seal !== null && (!contributors.includes(seal.by) || isMarkedChief(seal));
  return {
    ...world,
    cycles: [cycle],
    shown: {
      content: world.draft,
      sealed: seal?.content ?? null,
      lawful: seal?.lawful ?? false,
      impartial,
    },
  };
}

const isMarkedChief = ({ by, marked }: Seal) => by === 'chief' && marked;

/** The draft is given back what is public; where nothing is, something else than what was approved. */
function abandoned(world: World): World {
  const cycles = world.cycles.slice(0, -1);
  const draft = world.shown?.content ?? unheardOf;
  return { ...world, cycles, draft, recorded: true };
}

/** What an act that `decide` allows makes of the world, in each way in which it can be done. */
export function outcomes(world: World, cycle: Cycle, done: Done): World[] {
  const { person, act, kinds, weakening } = done;
  const moved = { ...cycle, state: act.to };
  switch (act.verb) {
    case 'edit': {
      const seal = weakening.editKeepsApproval ? cycle.seal : null;
      const contributors = including(cycle.contributors, person);
      return kinds.flatMap((kind) =>
        written(world, cycle.seal).map((draft) => ({
          ...withLast(world, { ...moved, kind, contributors, seal }),
          draft,
          recorded: true,
        })),
      );
    }
    case 'correct': {
      const opened: Cycle = {
        ...moved,
        correction: true,
        provider: person,
        contributors: [person],
        assignee: null,
        process: world.process,
        seal: null,
      };
      return written(world, cycle.seal).map((draft) => ({
        ...world,
        cycles: [...beneath(world), opened],
        draft,
        recorded: true,
      }));
    }
    case 'submit':
      return [withLast(world, { ...moved, contributors: including(cycle.contributors, person) })];
    case 'approve':
      return [withLast(world, { ...moved, seal: sealed(world, cycle, done) })];
    case 'import':
      return [posted(world, { ...moved, seal: sealed(world, cycle, done) })];
    case 'publish':
      return [posted(world, moved)];
    case 'abandon':
      return [abandoned(world)];
    case 'assign':
      return assigneesOf(cycle.kind).map((assignee) => withLast(world, { ...moved, assignee }));
    case 'reject':
    case 'return':
    case 'close':
    case 'merge':
    case 'pass-on':
    case 'redirect':
      return [withLast(world, { ...moved, seal: null })];
    case 'erase':
      return [{ ...world, cycles: [{ ...moved, seal: null }], shown: null }];
    default:
      return [withLast(world, moved)];
  }
}

/** A rejected correction is not taken up again: more is possible where the cycle before it is the last one. */
const beneath = ({ cycles }: World) => cycles.filter(({ state }) => state !== 'rejected');

/** Taking down acts on what the public sees, also while a correction of it is under way. */
export function takenDown(world: World, index: number, { to }: Possible): World {
  const cycles = world.cycles.map((cycle, at) => (at === index ? { ...cycle, state: to } : cycle));
  return { ...world, cycles, shown: null };
}
