import type { KindStages, Regulation, State } from '../../../../../regulation';

export interface LineStep {
  state: State;
  status: 'done' | 'current' | 'ahead';
}

/** What stands in the place of being public: nothing else follows. */
const insteadOfPublic: readonly State[] = ['answered', 'hidden', 'withdrawn', 'superseded'];

/**
 * The straight way of an item under the stages that its kind passes (article 8), with the place where it stands: a stage
 * that is left out is no step, a time that was set is one, and what ended before is shown by its end. Pure.
 */
export function lineOf({ mainLine }: Regulation, { stages }: KindStages, state: State): LineStep[] {
  const at = state === 'returned' ? 'draft' : state;
  const skipped: readonly State[] = [
    ...(stages.includes('editing') ? [] : (['submitted'] as const)),
    ...(stages.includes('posting') ? [] : (['approved'] as const)),
  ];
  const line = mainLine.filter((step) => step === at || !skipped.includes(step));
  const last = line.length - 1;
  if (at === 'scheduled') line.splice(last, 0, at);
  else if (insteadOfPublic.includes(at)) line.splice(last, 1, at);
  else if (!line.includes(at)) line.splice(1, line.length, at);
  const reached = line.indexOf(at);
  return line.map((step, index) => ({
    state: step,
    status: index < reached ? 'done' : index === reached ? 'current' : 'ahead',
  }));
}
