import { type Kind, type OfficeCode, regulation, type State, type Verb } from '../../../../src/regulation';

/** Only the words are taken from the regulation's tables: who may do what with them is written here a second time. */
export const allVerbs = Object.keys(regulation.verbs) as Verb[];
export const allStates = Object.keys(regulation.states) as State[];
export const allKinds = Object.keys(regulation.kinds) as Kind[];
export const allOffices = Object.keys(regulation.offices) as OfficeCode[];

/** `none`: the document has no dossier yet. */
export type Place = State | 'none';

/** Who is meant: an office; whoever provided the item, or has it assigned; an office for what it edited; the system; whoever asks through the portal. */
export type Who =
  | OfficeCode
  | 'provider'
  | 'assignee'
  | 'radio for what it edited'
  | 'the system'
  | 'the citizen';

export interface Grant {
  who: Who;
  may: readonly Verb[];
  in: readonly Place[];
  of: readonly Kind[];
}

/** What one provision gives, as the trace says it. */
export interface Provision {
  id: string;
  says: string;
  grants: readonly Grant[];
}

export const everyKind = allKinds.join(' ');
export const answers = 'answer';
export const items = 'news conference legal-document statistics other';

function words<Word extends string>(text: string, known: readonly Word[]): Word[] {
  return text.split(' ').map((word) => {
    const found = known.find((candidate) => candidate === word);
    if (!found) throw new RangeError(`The regulation has no word "${word}"`);
    return found;
  });
}

export const verbsIn = (text: string) => words(text, allVerbs);
export const statesIn = (text: string) => words<Place>(text, [...allStates, 'none']);
export const kindsIn = (text: string) => words(text, allKinds);

/** `may`, `places` and `of` are lists of words, parted by spaces. */
export function grant(who: Who, may: string, places: string, of: string): Grant {
  return { who, may: verbsIn(may), in: statesIn(places), of: kindsIn(of) };
}

export function provision(id: string, says: string, ...grants: readonly Grant[]): Provision {
  return { id, says, grants };
}
