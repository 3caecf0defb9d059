import type { DeskView, Holder, Kind, Regulation, State, Verb } from '../../../../../regulation';
import { activeOn, isHolder } from './authority';
import type { Actor } from './types';

/**
 * Dossiers of one state for which it is somebody's move. `kinds` null: of every kind; `writer` null: whoever provided
 * them, else those alone that a person of that key is to write.
 */
export interface Move {
  state: State;
  kinds: readonly Kind[] | null;
  writer: string | null;
}

/** What a view asks of the dossiers for one reader. All that is not null must hold. */
export interface DeskQuestion {
  /** One of these; empty: nothing is his. */
  moves: readonly Move[] | null;
  overdue: boolean;
  /** Untouched for so many whole working days. */
  untouchedFor: number | null;
}

interface Reader {
  actor: Actor;
  /** Local day, `YYYY-MM-DD` (Asia/Ho_Chi_Minh). */
  today: string;
}

/** What a saved view holds for a reader on a local day. Pure. */
export function deskQuestion(regulation: Regulation, view: DeskView, reader: Reader): DeskQuestion {
  return {
    moves: movesIn(regulation, view, reader),
    overdue: view.overdue === true,
    untouchedFor: view.untouchedFor ?? null,
  };
}

function movesIn(regulation: Regulation, { waitsFor, states }: DeskView, reader: Reader): Move[] | null {
  if (waitsFor === undefined) return states?.map(anybodys) ?? null;
  const moves = waitsFor === 'reader' ? movesOf(regulation, reader) : waiting(regulation).map(anybodys);
  return moves.filter(({ state }) => !states || states.includes(state));
}

/**
 * On what it is the reader's move: what he is to write, and what is his offices' to do today, under the Deputy's mandate
 * for its kinds alone (articles 6 and 8). Pure.
 */
export function movesOf(regulation: Regulation, { actor, today }: Reader): Move[] {
  if (activeOn(actor, today).length === 0) return [];
  const all = kindsOf(regulation);
  return waiting(regulation).flatMap((state): Move[] => {
    const holder = regulation.holderOf[state] as Holder;
    if (holder === 'provider') return [{ state, kinds: null, writer: actor.key }];
    const kinds = all.filter((kind) => isHolder(holder, actor, today, kind));
    if (kinds.length === 0) return [];
    return [{ state, kinds: kinds.length < all.length ? kinds : null, writer: null }];
  });
}

/** Whether a verb is ever an actor's by one of his offices: else no page offers it to him. Pure. */
export function everDoes(regulation: Regulation, { actor, today }: Reader, verb: Verb): boolean {
  return regulation.process.transitions
    .filter((row) => row.verb === verb)
    .some((row) =>
      (row.kinds ?? kindsOf(regulation)).some((kind) =>
        row.who.some((holder) => isHolder(holder, actor, today, kind)),
      ),
    );
}

const anybodys = (state: State): Move => ({ state, kinds: null, writer: null });

const waiting = ({ holderOf }: Regulation): State[] => Object.keys(holderOf) as State[];

const kindsOf = ({ kinds }: Regulation): Kind[] => Object.keys(kinds) as Kind[];
