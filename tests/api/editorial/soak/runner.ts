import type { ChainedEntry } from '../../../../src/plugins/editorial/server/src/domain/chain';
import { type Act, acts, draw } from './acts';
import type { Outcome } from './acts/act';
import { type Answer, isRefused } from './answer';
import { BrokenRule, holds } from './checks/broken';
import { changed, digester } from './checks/digest';
import { checkDocument, type Place } from './checks/document';
import { shadowOf } from './checks/shadow';
import { checkWhole } from './checks/whole';
import { randomFrom } from './random';
import { placeOf, placesInAll, type World } from './world';

/** Acts between two checks of everything. */
const wholeEvery = 50;
/** How far an act takes the clock on, in milliseconds. */
const actTakes = 1000;

/** What was done of the acts, and what came of it. */
export interface Log {
  acts: { act: Act; answers: Answer[] }[];
  accepted: Map<string, number>;
  refused: Map<string, number>;
}

/** A rule that did not hold, with what led to it. */
export class Broken extends Error {
  constructor(
    readonly why: Error,
    readonly at: number,
    readonly log: Log,
    readonly place: number,
  ) {
    super(why.message);
  }

  get rule(): number {
    return this.why instanceof BrokenRule ? this.why.rule : 0;
  }
}

const count = (of: Map<string, number>, name: string) => of.set(name, (of.get(name) ?? 0) + 1);

/** The acts that a seed gives. */
export function drawn(seed: number, length: number): Act[] {
  const random = randomFrom(seed);
  return Array.from({ length }, () => draw(random, placesInAll));
}

/** Documents that an act touched: where it was done, and all of which the ledger has something new. */
function touchedBy({ touched }: Outcome, entries: readonly ChainedEntry[]): Place[] {
  const ids = new Map<string, Place>();
  const note = (uid: string, documentId: string | null) => {
    const place = placeOf(uid);
    if (place && documentId) ids.set(documentId, { ...place, documentId });
  };
  for (const { uid, documentId } of touched) note(uid, documentId);
  for (const { subjectType, subjectId } of entries) note(subjectType ?? '', subjectId);
  return [...ids.values()];
}

export interface Run {
  log: Log;
  /** Does further acts, checked one by one. @throws {Broken} */
  go(acts: readonly Act[]): Promise<void>;
  /** The rules on all that there is, for what is private by a few ways of asking or by all. @throws {BrokenRule} */
  check(ways: 'few' | 'all'): Promise<void>;
}

export async function runOn(world: World): Promise<Run> {
  const shadow = await shadowOf(world);
  const digest = await digester(world.sql);
  let before = await digest();
  const log: Log = { acts: [], accepted: new Map(), refused: new Map() };
  await shadow.follow();

  async function one(act: Act, n: number): Promise<void> {
    const slot = world.slots[act.place];
    if (!slot) throw new RangeError(`no place ${act.place}`);
    world.now = new Date(world.now.getTime() + actTakes);
    const stage = { world, who: act.who, slot, random: randomFrom(act.seed) };
    const done = await acts[act.name](stage);
    log.acts.push({ act, answers: done.answers });
    await judge(act, done);
    const entries = await shadow.follow();
    for (const place of touchedBy(done, entries)) await checkDocument(world, shadow, place);
    if (n % wholeEvery === wholeEvery - 1) await checkWhole(world, shadow, randomFrom(act.seed));
  }

  async function judge(act: Act, done: Outcome): Promise<void> {
    for (const answer of done.answers) {
      holds(0, answer.status < 500, `${answer.what} answers ${answer.status}`, answer.body);
      if (isRefused(answer)) checkReasons(answer);
      count(isRefused(answer) ? log.refused : log.accepted, act.name);
    }
    const allRefused = done.answers.every(isRefused);
    holds(1, !done.never || allRefused, 'what no one may do was done', done.answers);
    const after = await digest();
    const tables = changed(before, after);
    before = after;
    holds(
      5,
      !allRefused || tables.length === 0,
      `refused, and yet it changed ${tables.join()}`,
      done.answers,
    );
  }

  return {
    log,
    check: (ways) => checkWhole(world, shadow, ways === 'all' ? null : randomFrom(0)),
    async go(list) {
      for (const [n, act] of list.entries()) {
        try {
          await one(act, n);
        } catch (error) {
          throw new Broken(error as Error, n, log, act.place);
        }
      }
      await checkWhole(world, shadow, null);
    },
  };
}

/** Doors at which the engine itself answers: whatever it refuses there, it says why. */
const enginesDoor =
  /\/editorial\/dossiers\/|\/content-manager\/collection-types\/|\/api\/[\w-]+\/\w+\/(submit|recall)/;

/** The engine names each reason of a refusal: a code, the article, a sentence. */
function checkReasons({ what, status, reasons, body }: Answer): void {
  const isBadInput = status === 400;
  for (const { code, article, message } of reasons) {
    const whole = typeof code === 'string' && typeof message === 'string' && message.length > 5;
    holds(5, whole && (isBadInput || /Đ/.test(article)), `${what}: a reason is not whole`, reasons);
  }
  const must = [409, 422].includes(status) && enginesDoor.test(what);
  holds(5, !must || reasons.length > 0, `${what} is refused (${status}) without a reason`, body);
}
