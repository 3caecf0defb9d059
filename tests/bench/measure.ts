/** Work done over and over; returns something that depends on it, so that the engine cannot leave it out. */
export type Work = (round: number) => number;

/** A promise of the project that the benchmark checks. */
export interface Goal {
  what: string;
  value: number;
  atLeast: number;
  reached: boolean;
}

/** What a benchmark found: operations per second of ours and of a stated peer, measured in the same run. */
export interface BenchResult {
  name: string;
  ours: { what: string; perSecond: number };
  peer: { what: string; perSecond: number };
  ratio: number;
  goals: Goal[];
}

export interface Bench {
  name: string;
  run(): BenchResult | Promise<BenchResult>;
}

const BATCH_MS = 100;
const BATCHES = 9;

/** Grows the batch until it lasts long enough for the clock to be exact. */
function calibrate(work: Work): number {
  for (let size = 64; ; size *= 2) {
    if (timeBatch(work, size) >= BATCH_MS) return size;
  }
}

const sink = { value: 0 };

function timeBatch(work: Work, size: number): number {
  const start = performance.now();
  for (let round = 0; round < size; round += 1) sink.value ^= work(round);
  return performance.now() - start;
}

/** Median operations per second of each work; batches alternate, so that a busy machine slows both alike. */
export function measureTogether(works: readonly Work[]): number[] {
  const sizes = works.map(calibrate);
  const times = works.map(() => [] as number[]);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    works.forEach((work, index) => {
      times[index]?.push(timeBatch(work, sizes[index] ?? 0));
    });
  }
  return times.map((list, index) => {
    const median = list.toSorted((a, b) => a - b)[BATCHES >> 1] ?? Number.NaN;
    return ((sizes[index] ?? 0) / median) * 1000;
  });
}

const WARMING_ROUNDS = 10;

/**
 * Median milliseconds of each of some waits. They take turns, and whose turn is first changes, so that a busy machine slows
 * all alike.
 */
export async function medianTimes(
  waits: readonly (() => Promise<unknown>)[],
  rounds: number,
): Promise<number[]> {
  const times = waits.map(() => [] as number[]);
  for (let round = -WARMING_ROUNDS; round < rounds; round += 1) {
    const turns = waits.map((wait, index) => ({ wait, index }));
    for (const { wait, index } of round % 2 === 0 ? turns : turns.toReversed()) {
      const start = performance.now();
      await wait();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  return times.map((list) => list.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN);
}

/** A goal with its verdict. */
export function goal(what: string, value: number, atLeast: number): Goal {
  return { what, value, atLeast, reached: value >= atLeast };
}
