import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ensureBuilt, ensureServer, program } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { conduct, say } from './say.mjs';
import { startThrowaway } from './throwaway.mjs';

/**
 * What each folder of tests needs, and by which options jest runs it. One portal fills a process: files that start one
 * share the processors two at a time, a browser beside it or not; those that start, kill and watch whole servers run one
 * by one.
 * @type {Record<string, { needs: 'nothing' | 'server' | 'panel', options: string[] }>}
 */
const RUNS = {
  unit: { needs: 'nothing', options: [] },
  api: { needs: 'server', options: ['--maxWorkers=2', '--forceExit'] },
  faults: { needs: 'panel', options: ['--runInBand', '--forceExit'] },
  e2e: { needs: 'panel', options: ['--maxWorkers=2', '--forceExit'] },
};

/** Node gives jest ES modules only by this flag; Strapi's upload plugin imports some. */
const NODE_OPTIONS = [process.env.NODE_OPTIONS, '--experimental-vm-modules'].filter(Boolean).join(' ');

/** @type {import('node:child_process').ChildProcess | undefined} */
let jest;
let stopAsked = false;

/**
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
function runJest(args, { env = {}, stdio = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program('jest/bin/jest.js'), ...args], {
      cwd: ROOT,
      stdio,
      env: { ...process.env, NODE_OPTIONS, ...env },
    });
    jest = child;
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} project @param {string[]} args @returns {Promise<boolean>} whether any test file matches */
async function hasTests(project, args) {
  const { output } = await runJest(
    ['--listTests', '--selectProjects', project, '--passWithNoTests', ...args],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return output.split('\n').some((line) => line.endsWith('.test.ts'));
}

/** @param {string} project */
async function prepare(project) {
  const needs = RUNS[project]?.needs;
  if (needs === 'server') await ensureServer();
  if (needs === 'panel') await ensureBuilt(process.env);
}

/**
 * Runs one folder of tests.
 * @param {string} project
 * @param {string[]} args for jest
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ passed: number, failed: number }>} a file that could not be run at all counts as one failure
 */
async function runProject(project, args, env) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'commune-portal-results-'));
  try {
    const report = path.join(folder, 'report.json');
    const options = [
      '--selectProjects',
      project,
      '--passWithNoTests',
      '--json',
      `--outputFile=${report}`,
      ...(RUNS[project]?.options ?? []),
      ...args,
    ];
    // With --json, jest prints the report on standard output as well; people read standard error.
    const { code } = await runJest(options, { env, stdio: ['inherit', 'ignore', 'inherit'] });
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string[]} projects @param {string[]} args */
async function runAll(projects, args) {
  const total = { passed: 0, failed: 0 };
  /** @type {Awaited<ReturnType<typeof startThrowaway>> | undefined} */
  let database;
  try {
    for (const project of projects) {
      if (stopAsked || !(await hasTests(project, args))) continue;
      say(`Kiểm thử: tests/${project}`, `Tests: tests/${project}`);
      await prepare(project);
      if (RUNS[project]?.needs !== 'nothing') database ??= await startThrowaway();
      const env = database && { TEST_DATABASE_URL: database.url, TEST_FOLDER: database.folder };
      const { passed, failed } = await runProject(project, args, env ?? {});
      total.passed += passed;
      total.failed += failed;
    }
  } finally {
    await database?.remove();
  }
  return total;
}

/** What `npm run test:soak` runs, and how much of it where nothing is said. */
const SOAK = { folder: 'tests/api/editorial/soak', acts: '10000', shrinkTries: '20' };

/**
 * What to run.
 * @param {string[]} given the arguments of the command
 * @returns {{ projects: string[], args: string[] }}
 */
function chosen(given) {
  const args = given.filter((arg) => !['--e2e', '--soak'].includes(arg));
  if (given.includes('--e2e')) return { projects: ['e2e'], args };
  if (!given.includes('--soak')) return { projects: ['unit', 'api', 'faults'], args };
  process.env.SOAK_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  process.env.SOAK_ACTS ??= SOAK.acts;
  process.env.SOAK_SHRINK ??= SOAK.shrinkTries;
  return { projects: ['api'], args: [SOAK.folder, ...args] };
}

/**
 * `npm test`: every test that needs no browser; `npm run test:e2e`: those that do; `npm run test:soak`: the long run of
 * random acts. Further arguments go to jest, so that a part can be run: `npm test -- tests/unit`. The last line is the
 * count; COUNTS_FILE takes it instead, for a caller that sums several runs.
 */
export const run = () =>
  conduct(async () => {
    const { projects, args } = chosen(process.argv.slice(2));
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        stopAsked = true;
        jest?.kill(signal);
      });
    }
    await ensureInstalled();
    const { passed, failed } = await runAll(projects, args);
    if (passed + failed === 0) say('Không có kiểm thử nào được chạy', 'No test was run');
    const counts = `${passed} passed, ${failed} failed`;
    if (process.env.COUNTS_FILE) appendFileSync(process.env.COUNTS_FILE, `${counts}\n`);
    else process.stdout.write(`${counts}\n`);
    return failed > 0 || passed === 0 || stopAsked ? 1 : 0;
  });
