import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Act } from './acts';
import type { Broken, Log } from './runner';

const lastActs = 15;
const longest = 600;

const inShort = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

interface Line {
  place: number;
  text: string;
}

/** What was done and what came of it, in words. */
function linesOf({ acts }: Log): Line[] {
  return acts.map(({ act, answers }, n) => {
    const said = answers.map(
      ({ what, status, reasons }) => `${inShort(what)} → ${status} ${reasons.map(({ code }) => code)}`,
    );
    return { place: act.place, text: [`${n} ${JSON.stringify(act)}`, ...said].join('\n    ') };
  });
}

/** Everything that was done, as one text. */
export const wholeStory = (log: Log): string =>
  linesOf(log)
    .map(({ text }) => text)
    .join('\n');

/** What people need to see of a failure, and how to repeat it. */
export function told({ at, log, place, why }: Broken, seed: number): string {
  const lines = linesOf(log);
  const texts = (some: typeof lines) => some.slice(-lastActs).map(({ text }) => text);
  return [
    `SOAK_SEED=${seed} SOAK_ACTS=${at + 1}: act ${at}`,
    why.stack ?? why.message,
    'the last acts:',
    ...texts(lines),
    `the last acts at place ${place}:`,
    ...texts(lines.filter((line) => line.place === place)),
  ].join('\n');
}

/** Writes acts to a file, for SOAK_REPLAY; gives its name. */
export function written(acts: readonly Act[]): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'commune-portal-soak-')), 'acts.json');
  writeFileSync(file, JSON.stringify(acts, null, 1));
  return file;
}

/** How often each act was done and refused. */
export function summary({ accepted, refused }: Log): string {
  const names = [...new Set([...accepted.keys(), ...refused.keys()])].sort();
  return names
    .map((name) => `${name}: ${accepted.get(name) ?? 0} done, ${refused.get(name) ?? 0} refused`)
    .join('\n');
}
