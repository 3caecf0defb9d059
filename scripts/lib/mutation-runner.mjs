import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { afterAll, describe, getState, resetState, test } from 'jest-circus';

/**
 * Runs unit tests of what is pure for Stryker, all in one process: jest builds a world of its own for each mutant, which
 * takes a hundred times as long as the tests do. It knows of jest what these tests use; hooks are not run.
 */

const require = createRequire(path.join(process.cwd(), 'package.json'));

/** @type {Map<string, string>} */
const compiled = new Map();

/** @param {string} file */
function compile(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  // Once it is known which test runs through what, counting it again would be half of the time.
  const result = code.replace(
    /function stryCov_\w+\(\) ?\{/,
    '$& if (globalThis.__stryker__.isCounted) return;',
  );
  compiled.set(file, result);
  return result;
}

/** @typedef {{ id: string, fileName: string, run: () => unknown, took: number }} Loaded */

/**
 * @param {import('jest-circus').State['rootDescribeBlock']} block
 * @param {string} name what its tests' names begin with
 * @param {string} fileName
 * @returns {Loaded[]}
 */
function collected(block, name, fileName) {
  return block.children.flatMap((child) => {
    const id = `${name} ${child.name}`;
    if (child.type === 'describeBlock') return collected(child, id, fileName);
    return [{ id, fileName, run: /** @type {() => unknown} */ (child.fn), took: 0 }];
  });
}

/** @param {string} file */
const isOurs = (file) => !file.includes(`${path.sep}node_modules${path.sep}`);

/** What a loaded file imports, itself included. @param {string} file @param {Set<string>} found @returns {Set<string>} */
function reachedFrom(file, found = new Set()) {
  found.add(file);
  for (const { id } of require.cache[file]?.children ?? []) {
    if (isOurs(id) && !found.has(id)) reachedFrom(id, found);
  }
  return found;
}

/** What starts processes of its own, which would not know of the mutant; and what must not be cut short. */
const leftOut = /\bthe command\b|after any amendments/;

class Runner {
  static inject = tokens(commonTokens.options);

  /** @type {Loaded[]} */
  tests = [];
  /** Whether what is loaded was loaded with a mutant active. */
  isTainted = false;
  /** What each file of tests imports, whatever lies between. @type {Map<string, Set<string>>} */
  reached = new Map();
  /** How long each test took. @type {Map<string, number>} */
  times = new Map();

  /** @param {import('@stryker-mutator/api/core').StrykerOptions} options */
  constructor(options) {
    const { files } = /** @type {{ files: string[] }} */ (options.pureTests);
    this.files = files.map((file) => path.resolve(file));
    const world = /** @type {any} */ (globalThis);
    /** @type {import('@stryker-mutator/api/core').InstrumenterContext & { isCounted?: boolean }} */
    this.context = world.__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { test, describe, expect, afterAll });
    require.extensions['.ts'] = (module, file) => /** @type {any} */ (module)._compile(compile(file), file);
    // The first counterexample is enough, and what half a second does not find is left to the examples.
    require('fast-check').configureGlobal({ endOnFailure: true, interruptAfterTimeLimit: 500 });
  }

  /** Forgets all that is loaded. @param {string} [mutant] active while it is loaded again */
  forget(mutant) {
    for (const file of Object.keys(require.cache).filter(isOurs)) delete require.cache[file];
    this.context.activeMutant = mutant;
    this.isTainted = mutant !== undefined;
  }

  /** @param {string} file @returns {Loaded[]} its tests */
  load(file) {
    resetState();
    require(file);
    const tests = collected(getState().rootDescribeBlock, path.basename(file, '.test.ts'), file);
    return tests.filter(({ id }) => !leftOut.test(id));
  }

  loadAll() {
    this.forget();
    this.tests = this.files.flatMap((file) => this.load(file));
    this.reached = new Map(this.files.map((file) => [file, reachedFrom(file)]));
  }

  /** @param {Loaded} one @returns {Promise<string | null>} why it failed */
  async failureOf(one) {
    const start = performance.now();
    try {
      await one.run();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      one.took = performance.now() - start;
    }
  }

  /** @param {readonly Loaded[]} tests @param {boolean} bail */
  async run(tests, bail) {
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const results = [];
    for (const one of tests) {
      this.context.currentTestId = one.id;
      const failureMessage = await this.failureOf(one);
      this.context.currentTestId = undefined;
      const told = { id: one.id, name: one.id, fileName: one.fileName, timeSpentMs: one.took };
      if (failureMessage === null) results.push({ ...told, status: TestStatus.Success });
      else results.push({ ...told, status: TestStatus.Failed, failureMessage });
      if (failureMessage !== null && bail) break;
    }
    return results;
  }

  async dryRun() {
    this.loadAll();
    const tests = await this.run(this.tests, false);
    this.times = new Map(this.tests.map(({ id, took }) => [id, took]));
    const { mutantCoverage } = this.context;
    this.isTainted = true;
    return { status: /** @type {const} */ (DryRunStatus.Complete), tests, mutantCoverage };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, mutantActivation, sandboxFileName, hitLimit, disableBail }) {
    const isStatic = mutantActivation === 'static';
    this.context.isCounted = true;
    // A process that takes over after a timeout has loaded nothing yet.
    if (this.reached.size === 0 || (this.isTainted && !isStatic)) this.loadAll();
    this.context.hitCount = hitLimit === undefined ? undefined : 0;
    this.context.hitLimit = hitLimit;
    const tests = isStatic
      ? await this.runLoading(activeMutant.id, sandboxFileName, !disableBail)
      : await this.runLoaded(activeMutant.id, testFilter, !disableBail);
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** The quickest first: most mutants are noticed by many tests. @param {readonly Loaded[]} tests */
  inOrder(tests) {
    const timeOf = (/** @type {Loaded} */ { id }) => this.times.get(id) ?? 0;
    return [...tests].sort((one, other) => timeOf(one) - timeOf(other));
  }

  /** What is only seen as tests run. @param {string} mutant @param {string[] | undefined} filter @param {boolean} bail */
  runLoaded(mutant, filter, bail) {
    this.context.activeMutant = mutant;
    const asked = this.tests.filter(({ id }) => !filter || filter.includes(id));
    if (asked.length === 0) throw new RangeError(`No such test: ${filter?.[0]}`);
    return this.run(this.inOrder(asked), bail);
  }

  /**
   * What is seen as files are loaded: each file of tests anew, until one notices. One that cannot even be loaded does so.
   * @param {string} mutant @param {string} mutated @param {boolean} bail
   */
  async runLoading(mutant, mutated, bail) {
    this.forget(mutant);
    const results = [];
    for (const file of this.files.filter((one) => this.reached.get(one)?.has(mutated))) {
      const loaded = this.loadedOr(file);
      results.push(...(Array.isArray(loaded) ? await this.run(this.inOrder(loaded), bail) : [loaded]));
      if (bail && results.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return results;
  }

  /** @param {string} file @returns {Loaded[] | import('@stryker-mutator/api/test-runner').FailedTestResult} */
  loadedOr(file) {
    try {
      return this.load(file);
    } catch (error) {
      const id =
        [...this.times.keys()].find((name) => name.startsWith(path.basename(file, '.test.ts'))) ?? file;
      return { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) };
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'pure', Runner)];
