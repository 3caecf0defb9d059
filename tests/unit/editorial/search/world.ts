import type { Kind, OfficeCode, State } from '../../../../src/regulation';

/** Somebody in the model: one person an office; `nobody` has an account and no appointment. */
export type Person = OfficeCode | 'nobody' | 'system';

/** An approval: of which content, by whom, and whether he had the authority and that content before him. */
export interface Seal {
  content: number;
  by: Person;
  lawful: boolean;
  /** Marked as the approver's own work. */
  marked: boolean;
}

/** One publishing cycle, as far as acts and rules depend on it. */
export interface Cycle {
  state: State;
  kind: Kind;
  correction: boolean;
  provider: Person;
  contributors: readonly Person[];
  assignee: Person | null;
  /** Which version of the process it began with. */
  process: number;
  seal: Seal | null;
}

/** What the public sees: which content, and what is known of the approval on which it rests. */
export interface Shown {
  content: number;
  sealed: number | null;
  lawful: boolean;
  /** Its approver neither provided nor edited it, or is the Chief, marked. */
  impartial: boolean;
}

/** The Deputy's mandate; days from today on. */
export interface Standing {
  from: number;
  to: number;
  kinds: 'all' | 'news';
}

/**
 * One document, and whoever has authority over it, at one moment. Contents are numbers: equal numbers, equal contents.
 * What stands in the way of an act besides states, hands and seals (what the item lacks, whether a report was sent) is left
 * out: more is possible here than in fact, so that what holds here holds in fact.
 */
export interface World {
  draft: number;
  /** The draft is the revision that was last recorded: nobody changed it past the guard (a file replaced, a row). */
  recorded: boolean;
  /** Those that still count, the last one being under way. Empty: not yet written. */
  cycles: readonly Cycle[];
  shown: Shown | null;
  mandate: Standing | null;
  chiefSuspended: boolean;
  /** The version of the process that is in force. */
  process: number;
}

/** A content that was never there before. */
export const unheardOf = -1;

export const emptyWorld: World = {
  draft: 0,
  recorded: true,
  cycles: [],
  shown: null,
  mandate: null,
  chiefSuspended: false,
  process: 0,
};

/** Whether a person has the authority to approve items of a kind: rule 1's own words, asked of no table. */
export function hasAuthority({ mandate, chiefSuspended }: World, person: Person, kind: Kind): boolean {
  if (person === 'chief') return !chiefSuspended;
  if (person !== 'deputy' || mandate === null) return false;
  return mandate.from <= 0 && 0 <= mandate.to && (mandate.kinds === 'all' || mandate.kinds === kind);
}

const open: readonly State[] = [
  'draft',
  'submitted',
  'awaiting-approval',
  'approved',
  'scheduled',
  'returned',
];

/** Where it matters that the draft is the recorded revision: from there it is brought over, or approved. */
const judgedAsItStands: readonly State[] = ['draft', 'awaiting-approval'];

/**
 * The same world written in one way only: contents numbered in the order of their mention, and only those contributors
 * kept who might approve (`watched`). Whoever else provided the item is the official: what the others may do besides, some
 * office may do to every item. A cycle beneath has the kind of the one above it: the Chief takes down every kind.
 */
export function canonical(world: World, watched: ReadonlySet<Person>): World {
  const last = world.cycles.at(-1);
  const numbers = new Map<number, number>();
  const number = (content: number) => {
    const known = numbers.get(content) ?? numbers.size;
    numbers.set(content, known);
    return known;
  };
  // What nobody approved is like nothing else, whatever it says.
  const isSealed = last?.seal && (open.includes(last.state) || ofShown(last.state, last.seal));
  const draft = number(isSealed ? world.draft : unheardOf);
  const cycles = world.cycles.map((cycle): Cycle => {
    const isOpen = cycle === last && open.includes(cycle.state);
    const kept = isOpen ? cycle.seal : ofShown(cycle.state, cycle.seal);
    const seal = kept && { ...kept, content: number(kept.content) };
    return {
      ...cycle,
      kind: last?.kind ?? cycle.kind,
      provider: isOpen && watched.has(cycle.provider) ? cycle.provider : 'official',
      contributors: isOpen ? cycle.contributors.filter((person) => watched.has(person)).sort() : [],
      assignee: isOpen ? cycle.assignee : null,
      seal,
    };
  });
  const shown = world.shown && {
    ...world.shown,
    content: number(world.shown.content),
    sealed: world.shown.sealed === null ? null : number(world.shown.sealed),
  };
  const recorded = world.recorded || !last || !judgedAsItStands.includes(last.state);
  return { ...world, draft, cycles, shown, recorded };
}

/** Only what is public or hidden still rests on its seal; by whose hand was judged when it was posted. */
function ofShown(state: State, seal: Seal | null): Seal | null {
  if (seal === null || (state !== 'published' && state !== 'hidden')) return null;
  return { ...seal, by: 'chief', marked: false };
}

const ofSeal = ({ content, by, lawful, marked }: Seal) => `${content}${by}${lawful}${marked}`;

const ofCycle = (cycle: Cycle) =>
  `${cycle.state},${cycle.kind},${cycle.correction},${cycle.provider},${cycle.contributors.join('+')},${cycle.assignee},${cycle.process},${cycle.seal && ofSeal(cycle.seal)}`;

/** Equal for equal worlds. */
export function keyOf({ draft, recorded, cycles, shown, mandate, chiefSuspended, process }: World): string {
  const seen = shown && `${shown.content},${shown.sealed},${shown.lawful},${shown.impartial}`;
  const given = mandate && `${mandate.from}${mandate.to}${mandate.kinds}`;
  return `${draft}|${recorded}|${cycles.map(ofCycle).join(';')}|${seen}|${given}|${chiefSuspended}|${process}`;
}
