import type { Article } from '../articles';
import type { ConditionCode } from '../conditions';
import type { Kind } from '../kinds';
import type { State } from '../states';
import type { Verb } from '../verbs';
import type { Holder } from './holders';

/** One row of the process: who may bring a dossier from some states to another by a verb, and what must be true. */
export interface Transition {
  verb: Verb;
  /** Empty: the act opens a dossier (a first one, or a new cycle). */
  from: readonly State[];
  /** `same`: the state stays as it is. */
  to: State | 'same';
  who: readonly Holder[];
  /** The article that gives the act to these holders: cited when anybody else is refused. */
  article: Article;
  needs: readonly ConditionCode[];
  /** Only items of these kinds; left out: of every kind. */
  kinds?: readonly Kind[];
  /**
   * `chief-only`: whoever provided or edited the item may not do this, except the Chief, whose own items are
   * marked. A safeguard of ours: the regulation does not ask for it.
   */
  ownWork: 'free' | 'chief-only';
  /** The Deputy does not do this for the Chief, whatever his mandate says. */
  delegable?: false;
}
