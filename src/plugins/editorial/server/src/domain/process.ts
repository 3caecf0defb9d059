import type {
  Holder,
  Kind,
  ProcessVersion,
  Regulation,
  State,
  Transition,
  Verb,
} from '../../../../../regulation';

/**
 * The rows of the process for items of one kind under one version of it (article 8): the regulation's table, without the
 * stages that the Chief left out for the kind. Pure.
 */
export function transitionsOf(
  { process }: Regulation,
  version: ProcessVersion,
  kind: Kind,
): readonly Transition[] {
  const { stages, posters } = version.kinds[kind];
  const rows = process.transitions.filter((row) => !row.kinds || row.kinds.includes(kind));
  const posted = posters.length === 0 ? rows : rows.map((row) => withPosters(row, posters));
  return stages.includes('editing') ? posted : posted.map(withoutEditing);
}

/** The row by which a verb is done to a dossier in a state; null: one that is to be opened. Undefined: it is not possible. */
export function rowFor(rows: readonly Transition[], verb: Verb, state: State | null): Transition | undefined {
  return rows.find(
    (row) => row.verb === verb && (state === null ? row.from.length === 0 : row.from.includes(state)),
  );
}

/** What a change of the content is in that state: what is public (or was) is not edited but corrected, in a cycle of its own. */
export function writingVerb({ process }: Regulation, state: State | null): 'edit' | 'correct' {
  const corrects = process.transitions.some(
    (row) => row.verb === 'correct' && state !== null && row.from.includes(state),
  );
  return corrects ? 'correct' : 'edit';
}

/** Whether an approval of this kind posts at once, the stage of posting being left out. */
export function postsWithApproval(version: ProcessVersion, kind: Kind): boolean {
  return !version.kinds[kind].stages.includes('posting');
}

/** The version in force on a local day (`YYYY-MM-DD`): the last one that began. `versions` in order of their force. */
export function processOn(versions: readonly ProcessVersion[], day: string): ProcessVersion {
  const found = versions.findLast(({ inForceFrom }) => inForceFrom <= day) ?? versions[0];
  if (!found) throw new RangeError('There is no version of the process');
  return found;
}

const postingVerbs: readonly Verb[] = ['publish', 'schedule', 'unschedule', 'answer-privately'];

function withPosters(row: Transition, posters: Transition['who']): Transition {
  const posts = postingVerbs.includes(row.verb) && !row.from.includes('hidden');
  return posts
    ? { ...row, who: [...row.who, ...posters.filter((office) => !row.who.includes(office))] }
    : row;
}

/** What is handed in goes straight to the Chief, and is taken back from there. */
function withoutEditing(row: Transition): Transition {
  if (row.verb === 'recall') return { ...row, from: [...row.from, 'awaiting-approval'] };
  const skips = row.verb === 'submit' || (row.verb === 'edit' && row.to === 'submitted');
  return skips ? { ...row, to: 'awaiting-approval' satisfies State } : row;
}

/** Whose move it is on a dossier: with what is still being written, that of whom it is assigned to, if anybody. */
export function moverOf(
  holderOf: Regulation['holderOf'],
  { state, assigneeKey }: { state: State; assigneeKey: string | null },
): Holder | undefined {
  const holder = holderOf[state];
  return holder === 'provider' && assigneeKey !== null ? 'assignee' : holder;
}
