import { decide, type Request } from '../../../src/plugins/editorial/server/src/domain/decide';
import type {
  Actor,
  Decision,
  DossierFacts,
  ItemFacts,
  Mandate,
} from '../../../src/plugins/editorial/server/src/domain/types';
import { type Kind, regulation, type Verb } from '../../../src/regulation';
import { complete, dossierIn, holder, today } from './fixtures';
import type { Relation } from './golden';
import type { Place } from './golden/notation';

/** The decision under the regulation's own process, today, on an item that lacks nothing; `more` says what differs. */
export function ask(
  verb: Verb,
  actor: Actor,
  dossier: DossierFacts | null,
  item: Partial<ItemFacts> = {},
  more: Partial<Request> = {},
): Decision {
  return decide({
    regulation,
    process: regulation.process.first,
    verb,
    actor,
    dossier,
    item: { ...complete, ...itemFor(verb), ...item },
    today,
    ...more,
  });
}

/** What must be so for one verb and must not for another: an item that was never public cannot be corrected. */
function itemFor(verb: Verb): Partial<ItemFacts> {
  return verb === 'correct' ? { everPublic: true } : {};
}

/** Status and codes of a refusal in one line; `allowed`, or `allowed as own work`. */
export function said(decision: Decision): string {
  if (decision.allowed) return decision.ownWork ? 'allowed as own work' : 'allowed';
  return `${decision.status} ${decision.reasons.map(({ code }) => code).join(' ')}`;
}

/** An item of a kind in a state, as it stands to one person; null before it has a dossier. */
export function itemOf(person: Actor, place: Place, kind: Kind, relation: Relation): DossierFacts | null {
  if (place === 'none') return null;
  const provider = relation === 'own' ? person.key : 'member:1';
  return dossierIn(place, {
    kind,
    providerKey: provider,
    contributors: relation === 'edited' ? [provider, person.key] : [provider],
    assigneeKey: relation === 'assigned' ? person.key : null,
    // Every act on a correction is possible on a first cycle too, but abandoning.
    correction: true,
  });
}

/** A mandate of the Chief over some kinds (null: all), in force from yesterday to tomorrow unless `more` says so. */
export function mandate(kinds: readonly Kind[] | null, more: Partial<Mandate> = {}): Mandate {
  return {
    id: 7,
    instrument: 'Thông báo 05/TB-BBT',
    startsOn: '2026-11-24',
    endsOn: '2026-11-26',
    kinds,
    enteredAt: '2026-11-24T01:00:00.000Z',
    chief: 'Nguyễn Văn Tin',
    revoked: false,
    ...more,
  };
}

export function deputyUnder(...mandates: readonly Mandate[]): Actor {
  return { ...holder('deputy'), mandates };
}

export const theCitizen: Actor = {
  key: 'citizen:1',
  name: 'Công dân',
  channel: 'citizen',
  appointments: [],
  mandates: [],
};

export const theSystem: Actor = {
  key: 'system:schedule',
  name: 'schedule',
  channel: 'system',
  appointments: [],
  mandates: [],
};
