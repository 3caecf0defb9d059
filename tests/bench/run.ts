import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deadline } from './deadline';
import { desk } from './desk';
import type { Bench, BenchResult } from './measure';
import { search } from './search';

const benches: readonly Bench[] = [deadline, desk, search];

function describe({ name, ours, peer, ratio, goals }: BenchResult): string {
  const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
  return [
    name,
    `  ours  ${number(ours.perSecond)}/s  ${ours.what}`,
    `  peer  ${number(peer.perSecond)}/s  ${peer.what}`,
    `  ratio ${number(ratio)}`,
    ...goals.map(
      ({ what, value, atLeast, reached }) =>
        `  ${reached ? 'reached' : 'MISSED '} ${what}: ${number(value)} (at least ${number(atLeast)})`,
    ),
  ].join('\n');
}

function fail(vi: string, en: string): never {
  console.error(`${vi}\n${en}`);
  process.exit(2);
}

/** Runs all benchmarks, or the one named; writes the figures to a file when asked. Exit 1: a goal was missed. */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } });
  const chosen = benches.filter(({ name }) => values.only === undefined || name === values.only);
  const names = benches.map(({ name }) => name).join(', ');
  if (chosen.length === 0) {
    fail(
      `Không có phép đo “${values.only}”; hiện có: ${names}.`,
      `No benchmark “${values.only}”; there are: ${names}.`,
    );
  }
  const results: BenchResult[] = [];
  for (const bench of chosen) {
    const result = await bench.run();
    console.log(describe(result));
    results.push(result);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
  if (results.some(({ goals }) => goals.some(({ reached }) => !reached))) process.exitCode = 1;
}

void run();
