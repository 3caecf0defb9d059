import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './root.mjs';
import { conduct, Refusal } from './say.mjs';

/**
 * Runs a TypeScript program of the project as it is, without a build: `run-ts.mjs FILE ARGUMENTS`. Needs nothing but the
 * installed packages; standard output is the program's alone.
 */
export const run = () =>
  conduct(async () => {
    const [file, ...args] = process.argv.slice(2);
    const tsx = path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    if (!existsSync(tsx)) {
      throw new Refusal(
        'Chưa cài các gói: hãy chạy "npm ci" trước.',
        'The packages are not installed: run "npm ci" first.',
      );
    }
    const child = spawn(process.execPath, [tsx, path.join(ROOT, file ?? ''), ...args], { stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
      process.on(signal, () => child.kill(signal));
    return new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
    });
  });
