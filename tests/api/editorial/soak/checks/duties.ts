import type { ChainedEntry } from '../../../../../src/plugins/editorial/server/src/domain/chain';
import type { Board } from './authority';
import { holds } from './broken';

/** Which offices may do what decides about the public: articles 4 and 6, in few words. The Deputy only under a mandate. */
export const duties: Record<string, readonly string[]> = {
  approve: ['chief'],
  reject: ['chief'],
  withdraw: ['chief'],
  import: ['chief'],
  erase: ['chief'],
  hide: ['office', 'culture', 'chief'],
  forward: ['office', 'culture', 'radio', 'chief'],
  return: ['office', 'culture', 'radio', 'chief'],
  'pass-on': ['office', 'chief'],
  redirect: ['office', 'culture', 'chief'],
  merge: ['office', 'chief'],
  close: ['office', 'chief'],
};
const members = ['office', 'culture', 'finance', 'radio', 'union', 'official', 'support', 'deputy', 'chief'];

/** Which offices keep what has no publishing cycle. */
const upkeep: Record<string, readonly string[]> = {
  appoint: ['chief'],
  'end-appointment': ['chief'],
  delegate: ['chief'],
  'revoke-delegation': ['chief'],
  'decide-process': ['chief'],
  propose: members,
  'decide-proposal': ['chief'],
  'change-calendar': ['office', 'chief'],
  review: ['office', 'culture', 'chief'],
  'record-create': ['office', 'chief'],
  'record-update': ['office', 'chief'],
  'record-delete': ['office', 'chief'],
};

/** Posting; the Chief may name further offices for a kind. */
const posting = new Set(['publish', 'schedule', 'unschedule', 'answer-privately']);
export const posters = ['office', 'radio', 'chief'];

const open = ['draft', 'returned', 'submitted', 'awaiting-approval'];
const running = [...open, 'approved', 'scheduled'];
const ended = [
  'published',
  'rejected',
  'hidden',
  'withdrawn',
  'superseded',
  'discarded',
  'answered',
  'passed-on',
  'closed',
];

/** From where the acts that change a state lead, and where to; without the stage of editing, straight to the Chief. */
export const moves: Record<string, { from: readonly string[]; to: readonly string[] }> = {
  edit: { from: running, to: open },
  submit: { from: ['draft', 'returned'], to: ['submitted', 'awaiting-approval'] },
  recall: { from: ['submitted', 'awaiting-approval'], to: ['draft'] },
  forward: { from: ['submitted'], to: ['awaiting-approval'] },
  return: { from: ['submitted', 'awaiting-approval', 'approved', 'scheduled'], to: ['returned'] },
  reject: { from: ['submitted', 'awaiting-approval', 'approved', 'scheduled'], to: ['rejected'] },
  approve: { from: ['awaiting-approval'], to: ['approved'] },
  publish: { from: ['approved', 'scheduled', 'hidden'], to: ['published'] },
  schedule: { from: ['approved'], to: ['scheduled'] },
  unschedule: { from: ['scheduled'], to: ['approved'] },
  hide: { from: ['published'], to: ['hidden'] },
  withdraw: { from: ['published', 'hidden'], to: ['withdrawn'] },
  discard: { from: ['draft', 'returned'], to: ['discarded'] },
  abandon: { from: ['draft', 'returned'], to: ['discarded'] },
  'answer-privately': { from: ['approved', 'scheduled'], to: ['answered'] },
  'pass-on': { from: open, to: ['passed-on'] },
  redirect: { from: running, to: ['passed-on'] },
  merge: { from: ['draft', 'returned', 'submitted'], to: ['closed'] },
  close: { from: running, to: ['closed'] },
  erase: { from: [...running, ...ended], to: ['erased'] },
};

/** Insists that whoever keeps the board, the calendar or the records has the office for it. */
export function requireUpkeep(entry: ChainedEntry, board: Board): void {
  const offices = upkeep[entry.verb];
  // A Chief is first appointed, and replaced where he is lost, by a command on the server.
  const isCommand = entry.verb === 'appoint' && entry.actorKey === 'command:appoint';
  // The commune's structure, as a new portal begins with it.
  const isSetup = entry.verb === 'record-create' && entry.actorKey === 'system:setup';
  if (!offices || isCommand || isSetup) return;
  const office = entry.office ?? '';
  holds(1, offices.includes(office), `${entry.verb} is not the duty of ${office}`, entry);
  holds(1, board.isHeld(entry.actorKey, office, entry.at), `${entry.verb} without holding ${office}`, entry);
}

/** Offices that the Chief has named for posting, besides those of the regulation. */
export function postersNamed({ details }: ChainedEntry): string[] {
  const kinds = Object.values(details.kinds as Record<string, { posters: string[] }>);
  return kinds.flatMap((kind) => kind.posters);
}

/** Insists that an act leads from a state to the one that its entry names. */
export function requireMove(entry: ChainedEntry, state: string): void {
  const move = moves[entry.verb];
  const fits = !move || (move.from.includes(state) && move.to.includes(entry.toState ?? ''));
  holds(3, fits, `${entry.verb} leads nowhere from ${state}`, entry);
}

/**
 * Insists that an act is the duty of the office by which it was done. `named`: offices that post besides the
 * regulation's; `edited`: whether the actor had a hand in the item.
 */
export function requireDuty(
  entry: ChainedEntry,
  { named, edited, from }: { named: ReadonlySet<string>; edited: boolean; from: string },
): void {
  if (entry.actorKey.startsWith('system:')) return;
  const { delegation } = entry.details.basis as { delegation?: unknown };
  const office = delegation ? 'chief' : (entry.office ?? '');
  const facts = { entry, from };
  if (posting.has(entry.verb)) {
    const isPoster = posters.includes(office) || named.has(office);
    holds(1, isPoster, `${entry.verb} is not the duty of ${office}`, facts);
    holds(
      1,
      office !== 'radio' || edited || named.has(office),
      'the radio station posted what it did not edit',
      facts,
    );
    holds(
      1,
      from !== 'hidden' || office === 'chief',
      'what was hidden is shown again by the Chief alone',
      facts,
    );
  }
  const offices = duties[entry.verb];
  holds(1, !offices || offices.includes(office), `${entry.verb} is not the duty of ${office}`, facts);
}
