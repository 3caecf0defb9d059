import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import type { Reckoning, Text } from '../domain';
import type { Moves, Progress } from '../services/views';

/** What is kept, and therefore who keeps it. */
export type Upkeep = 'calendar' | 'rules';

/** A change of calendar or rules, inside its transaction: its own rows are written, the rest follows. */
export interface Kept<Result> {
  result: Result;
  /** What holds from now on. */
  reckoning: Reckoning;
  /** Why deadlines move, as people read it. */
  why: Text;
  /** What the record of acts keeps. */
  verb: string;
  subjectId: string;
  comment: string | null;
  details: Record<string, unknown>;
}

/** Whoever acts, and the instant of the act. */
export interface Acting {
  work: Work;
  actor: { key: string; name: string };
  now: Date;
}

/**
 * Who judges, follows and records changes of the calendar. The calendar knows days and rules, not people or items: the
 * process that uses it takes this part.
 */
export interface Keeper {
  now(): Date;
  /** Whether the person of this request may keep it. */
  may(upkeep: Upkeep): Promise<boolean>;
  /**
   * One act: may he → in one transaction hold all reckoning, change, move what is open, record. Refused (403, 409, 422)
   * with all reasons; then nothing is changed.
   */
  perform<Result>(
    upkeep: Upkeep,
    change: (acting: Acting) => Promise<Kept<Result>>,
  ): Promise<{ result: Result; moves: Moves }>;
  /** What would move under another reckoning, items named only to whoever may know of them; changes nothing. */
  wouldMove(next: Reckoning): Promise<Moves>;
  /** The recomputation under way, or the last one; null: there never was one. */
  progress(): Promise<Progress | null>;
  /** The provision that gives the upkeep to those who have it: cited where a change is refused. */
  article(upkeep: Upkeep): string;
  /** What people call a kind, and the field that starts its clock. */
  kindLabel(kind: string): Text;
  triggerLabel(field: string): Text;
}

const keepers = new WeakMap<Core.Strapi, Keeper>();

/** Hands the calendar over to whoever judges and records. Once, at the start. */
export function keepCalendar(strapi: Core.Strapi, keeper: Keeper): void {
  keepers.set(strapi, keeper);
}

/** The keeper; without one nothing is changed. */
export function keeperOf(strapi: Core.Strapi): Keeper {
  const keeper = keepers.get(strapi);
  if (!keeper) throw new Error('working-calendar: nobody keeps the calendar');
  return keeper;
}
