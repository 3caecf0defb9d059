import type { Regulation, State, Text, Verb } from '../../../../../regulation';
import type { ChainedEntry } from '../domain/chain';
import { actorIn, noteOf } from '../domain/history-words';
import { actLabel } from '../domain/theft-words';
import type { HistoryEntry } from './dossier-view';

/** An entry of the ledger as people read it. */
export function historyOf(regulation: Regulation, entry: ChainedEntry, language: keyof Text): HistoryEntry {
  const { verbs, states, offices } = regulation;
  const stateText = (state: string | null) =>
    state ? (states[state as State] ?? { vi: state, en: state }) : null;
  return {
    sequence: entry.sequence,
    at: entry.at,
    actor: actorIn(entry, language),
    office: entry.office ? (offices[entry.office as keyof typeof offices]?.label ?? null) : null,
    verb: entry.verb,
    label: actLabel(regulation, entry.verb),
    what: verbs[entry.verb as Verb]?.writes ? 'text' : 'decision',
    from: stateText(entry.fromState),
    to: stateText(entry.toState),
    comment: entry.comment,
    note: noteOf(entry),
  };
}
