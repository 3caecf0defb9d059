import process from 'node:process';
import { parts } from './scripts/lib/mutation-parts.mjs';

const part = /** @type {import('./scripts/lib/mutation-parts.mjs').Part} */ (process.env.MUTATION_PART);
const { mutate, tests } = parts[part];
const folder = `.data/mutation/${part}`;

/** For `npm run test:mutation`, which says what is mutated by MUTATION_PART. Reports go to `.data/mutation`. */
export default {
  testRunner: 'pure',
  pureTests: { files: tests },
  plugins: ['./scripts/lib/mutation-runner.mjs', './scripts/lib/mutation-texts.mjs'],
  ignorers: ['texts'],
  mutate: [`${mutate}/**/*.ts`],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 15_000,
  tempDirName: `${folder}/sandbox`,
  htmlReporter: { fileName: `${folder}/report.html` },
  jsonReporter: { fileName: `${folder}/report.json` },
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  warnings: { unknownOptions: false },
  ignorePatterns: [
    '.data',
    'dist',
    'public',
    'docs',
    '/tests/api',
    '/tests/e2e',
    '/tests/faults',
    '/tests/bench',
  ],
};
