import type { OfficeCode } from '../roles';
import type { State } from '../states';
import { approval } from './approval';
import { type Holder, standInChoosers } from './holders';
import { posting } from './posting';
import { questions } from './questions';
import { firstProcess } from './stages';
import { supply } from './supply';
import type { Transition } from './transition';

/**
 * The process of updating information, which the Chief decides (article 8). One row an act; what is not a row is
 * refused. `first` says which stages each kind passes until he decides otherwise; `standInsBy`, who may have a question
 * answered by somebody who is not the official of its field.
 */
export const process: {
  first: typeof firstProcess;
  transitions: readonly Transition[];
  standInsBy: readonly OfficeCode[];
} = {
  first: firstProcess,
  standInsBy: standInChoosers,
  transitions: [...supply, ...approval, ...posting, ...questions],
};

export type Process = typeof process;

/** Whose move it is in each state; a state without a row waits for nobody. */
export const holderOf: Partial<Record<State, Holder>> = {
  draft: 'provider',
  returned: 'provider',
  submitted: 'office',
  'awaiting-approval': 'chief',
  approved: 'office',
};
