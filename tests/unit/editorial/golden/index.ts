import type { Kind, OfficeCode, State, Verb } from '../../../../src/regulation';
import { answering } from './answering';
import { deciding } from './deciding';
import type { Place, Provision, Who } from './notation';
import { posting } from './posting';
import { editing, supplying } from './supplying';

/** The process as the trace promises it, in sentences. What no grant names is refused. */
export const provisions: readonly Provision[] = [
  ...supplying,
  ...editing,
  ...deciding,
  ...posting,
  ...answering,
];

/** What a person is to an item. `edited`: he edited what another provided. */
export type Relation = 'other' | 'own' | 'edited' | 'assigned';
export const relations: readonly Relation[] = ['other', 'own', 'edited', 'assigned'];

/** Acts that the Chief never leaves to the Deputy: they rest on a decision of his own (provision R29). */
const neverDelegated: readonly Verb[] = ['import', 'erase'];

/** Acts that nobody does on his own work but the Chief, whose own items are marked (a safeguard of ours). */
const notOnOwnWork: readonly Verb[] = ['approve', 'reject', 'import'];

/** Somebody as far as the golden table reads of him. */
export interface Person {
  office: OfficeCode | null;
  isSystem: boolean;
  /** He asks through the portal, without an account. */
  isCitizen: boolean;
  /** For which kinds he acts as the Chief, being the Deputy under a mandate. */
  actsFor: readonly Kind[];
}

/** Who is named for a verb: in one place and kind, in a kind wherever it is possible, and at all. */
interface Named {
  here(place: Place, kind: Kind): ReadonlySet<Who> | undefined;
  ofKind(kind: Kind): ReadonlySet<Who> | undefined;
  atAll: ReadonlySet<Who>;
}

function namedFor(verb: Verb): Named {
  const sets = new Map<string, Set<Who>>();
  const add = (key: string, who: Who) => sets.set(key, (sets.get(key) ?? new Set()).add(who));
  for (const grant of provisions.flatMap(({ grants }) => grants)) {
    if (!grant.may.includes(verb)) continue;
    add('', grant.who);
    for (const kind of grant.of) {
      add(kind, grant.who);
      for (const place of grant.in) add(`${kind} ${place}`, grant.who);
    }
  }
  return {
    here: (place, kind) => sets.get(`${kind} ${place}`),
    ofKind: (kind) => sets.get(kind),
    atAll: sets.get('') ?? new Set(),
  };
}

const named = new Map<Verb, Named>();

function whoFor(verb: Verb): Named {
  const known = named.get(verb) ?? namedFor(verb);
  named.set(verb, known);
  return known;
}

function isMeant(who: Who, person: Person, { place, relation }: Pick<Cell, 'place' | 'relation'>): boolean {
  if (who === 'the system') return person.isSystem;
  if (who === 'the citizen') return person.isCitizen && (place === 'none' || relation === 'own');
  if (person.office === null) return false;
  if (who === 'provider') return relation === 'own';
  if (who === 'assignee') return relation === 'assigned';
  if (who === 'radio for what it edited') {
    return person.office === 'radio' && (relation === 'own' || relation === 'edited');
  }
  return who === person.office;
}

interface Cell {
  person: Person;
  verb: Verb;
  place: Place;
  kind: Kind;
  relation: Relation;
}

const chief: Person = { office: 'chief', isSystem: false, isCitizen: false, actsFor: [] };

/**
 * What must come of a verb, as one word: `allowed`, `allowed as own work` (marked), or the status and codes of the
 * refusal. Where a verb is not possible, whoever may do it in another state (or, failing that, to another kind) is told
 * of the state or kind alone. Items lack nothing here; what they may lack is in `needs.ts`.
 */
export function outcome({ person, verb, place, kind, relation }: Cell): string {
  const { here, ofKind, atAll } = whoFor(verb);
  const wrong = here(place, kind) ? [] : [ofKind(kind) ? 'wrong-state' : 'wrong-kind'];
  const who = [...(here(place, kind) ?? ofKind(kind) ?? atAll)];
  const isHis = who.some((one) => isMeant(one, person, { place, relation }));
  const isTheChiefs =
    who.some((one) => isMeant(one, chief, { place, relation: 'other' })) && !neverDelegated.includes(verb);
  if (!isHis && !(isTheChiefs && person.actsFor.includes(kind))) {
    const asksMandate = person.office === 'deputy' && isTheChiefs;
    const mine = person.office === null ? ['no-appointment'] : ['not-your-duty'];
    return `403 ${[...mine, ...(asksMandate ? ['no-mandate'] : []), ...wrong].join(' ')}`;
  }
  if (wrong.length > 0) return `409 ${wrong.join(' ')}`;
  const isOwn = notOnOwnWork.includes(verb) && (relation === 'own' || relation === 'edited');
  if (!isOwn) return 'allowed';
  return isHis ? 'allowed as own work' : '403 own-work';
}

/** The state that each act leads to; the ones that are left out stay where they are. */
export const leadsTo: Partial<Record<Verb, State>> = {
  create: 'draft',
  submit: 'submitted',
  recall: 'draft',
  forward: 'awaiting-approval',
  return: 'returned',
  reject: 'rejected',
  approve: 'approved',
  publish: 'published',
  schedule: 'scheduled',
  unschedule: 'approved',
  hide: 'hidden',
  withdraw: 'withdrawn',
  correct: 'draft',
  discard: 'discarded',
  abandon: 'discarded',
  import: 'published',
  close: 'closed',
  merge: 'closed',
  'pass-on': 'passed-on',
  redirect: 'passed-on',
  'answer-privately': 'answered',
  erase: 'erased',
  retract: 'erased',
};

/** What was approved and is edited again has no approval any more: it waits for the editors, as if handed in. */
export function stateAfter(verb: Verb, place: Place): Place {
  if (verb === 'edit' && (place === 'approved' || place === 'scheduled')) return 'submitted';
  return leadsTo[verb] ?? place;
}
