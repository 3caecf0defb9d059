import { readFileSync, writeFileSync } from 'node:fs';
import type { Act } from './acts';
import { Broken, drawn, type Run, runOn } from './runner';
import { breakages } from './self-check';
import { shrunk } from './shrink';
import { summary, told, wholeStory, written } from './told';
import { createWorld, type World } from './world';

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
/** With the other tests the same acts each time, so that what fails there is what was changed; the long run draws anew. */
const usualSeed = 8;
const seed = number('SOAK_SEED', usualSeed);
const length = number('SOAK_ACTS', 1500);
/** How many portals may be started to make the record of a failure shorter. */
const tries = number('SOAK_SHRINK', 0);
const hour = 3_600_000;

const say = (text: string) => process.stderr.write(`${text}\n`);

const acts: Act[] = process.env.SOAK_REPLAY
  ? JSON.parse(readFileSync(process.env.SOAK_REPLAY, 'utf8'))
  : drawn(seed, length);

let world: World;
let run: Run;

async function begin(): Promise<void> {
  world = await createWorld();
  run = await runOn(world);
}

beforeAll(begin);
afterAll(() => world.stop());

/** Why some acts fail on a portal of their own, or null. */
async function failureOf(some: readonly Act[]): Promise<Broken | null> {
  const fresh = await createWorld();
  try {
    await (await runOn(fresh)).go(some);
    return null;
  } catch (error) {
    if (error instanceof Broken) return error;
    throw error;
  } finally {
    await fresh.stop();
  }
}

/** The failure, with as few of the acts before it as the tries allow. One portal fills a process: they take turns. */
async function report(broken: Broken): Promise<Error> {
  const done = acts.slice(0, broken.at + 1);
  const failure = told(broken, seed);
  say(`${failure}\n${done.length} acts led to it: SOAK_REPLAY=${written(done)}`);
  await world.stop();
  const few = await shrunk(done, async (some) => (await failureOf(some))?.rule === broken.rule, tries);
  await begin();
  return new Error(`${failure}\n${few.length} acts to repeat it: SOAK_REPLAY=${written(few)}`);
}

test(
  `R4 ${acts.length} acts of anybody, by all ways, break none of the rules that always hold`,
  async () => {
    say(`SOAK_SEED=${seed} SOAK_ACTS=${acts.length}`);
    const began = Date.now();
    try {
      await run.go(acts);
    } catch (error) {
      throw error instanceof Broken ? await report(error) : error;
    } finally {
      if (process.env.SOAK_STORY) writeFileSync(process.env.SOAK_STORY, wholeStory(run.log));
    }
    say(`${summary(run.log)}\n${Math.round((Date.now() - began) / acts.length)} ms an act`);
  },
  4 * hour,
);

test.each(breakages)('R4 what is watched is seen where it breaks: rule $rule, $what', async (breakage) => {
  await breakage.within(world, async () => {
    await expect(run.check(breakage.ways)).rejects.toMatchObject({ rule: breakage.rule });
  });
  await run.check('few');
});
