import { randomBytes, randomInt } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './root.mjs';
import { Refusal, retellFileError } from './say.mjs';

const require = createRequire(import.meta.url);
const FILE = path.join(ROOT, '.env');
const EXAMPLE = path.join(ROOT, '.env.example');

const secret = () => randomBytes(32).toString('base64url');

/** Strapi asks of a panel password: eight characters, with a small and a capital letter and a digit. */
function password() {
  const pick = (/** @type {string} */ letters) => letters[randomInt(letters.length)] ?? '';
  // Without the pairs that are mistaken for one another when read from a screen: l and 1, O and 0.
  const [small, capital, digit] = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'];
  return [capital, ...Array(9).fill(small), digit, digit].map(pick).join('');
}

/** @type {Record<string, () => string>} */
const SECRETS = {
  APP_KEYS: () => [secret(), secret()].join(','),
  ADMIN_JWT_SECRET: secret,
  API_TOKEN_SALT: secret,
  TRANSFER_TOKEN_SALT: secret,
  ENCRYPTION_KEY: secret,
  JWT_SECRET: secret,
  FILE_LINK_SECRET: secret,
  INTAKE_SECRET: secret,
};

/** @typedef {'full' | 'minimal' | 'none'} SampleData */

/**
 * Which sample data the server is to load.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {SampleData}
 * @throws {Refusal} on an unknown word, and on the full sample, whose accounts share a password, in production
 */
export function sampleData(environment) {
  const asked = environment.SAMPLE_DATA?.trim();
  const production = environment.NODE_ENV === 'production';
  if (!asked) return production ? 'none' : 'full';
  if (asked !== 'full' && asked !== 'minimal' && asked !== 'none') {
    throw new Refusal(
      `SAMPLE_DATA=${asked} không hợp lệ: hãy đặt full, minimal hoặc none.`,
      `SAMPLE_DATA=${asked} is unknown: set full, minimal or none.`,
    );
  }
  if (production && asked === 'full') {
    throw new Refusal(
      `Không nạp dữ liệu mẫu vào hệ thống thật: hãy đặt SAMPLE_DATA=minimal hoặc none, hoặc bỏ NODE_ENV=production nếu chỉ dùng thử.`,
      `Sample data does not go into a production system: set SAMPLE_DATA=minimal or none, or unset NODE_ENV=production for a trial.`,
    );
  }
  return asked;
}

/**
 * Puts values into the text of an environment file: into the empty line of that name, or at the end.
 * @param {string} text
 * @param {[string, string][]} values
 * @returns {string}
 */
export function fillIn(text, values) {
  return values.reduce((filled, [name, value]) => {
    const line = new RegExp(`^${name}=[ \\t]*$`, 'm');
    if (line.test(filled)) return filled.replace(line, () => `${name}=${value}`);
    return `${filled}${filled === '' || filled.endsWith('\n') ? '' : '\n'}${name}=${value}\n`;
  }, text);
}

/** @param {string} text */
function writeSecretly(text) {
  const target = existsSync(FILE) ? realpathSync(FILE) : FILE;
  const unfinished = `${target}.${process.pid}`;
  try {
    writeFileSync(unfinished, text, { mode: 0o600 });
    renameSync(unfinished, target);
    chmodSync(target, 0o600);
  } catch (error) {
    throw retellFileError(error, target);
  }
}

/**
 * Reads `.env`, after creating it from `.env.example` and giving it the secrets it lacks. A value that is there, in the
 * file or in the process, is never changed.
 * @returns {NodeJS.ProcessEnv & { SAMPLE_DATA: SampleData }} the process's environment over the file's
 */
export function ensureEnvironment() {
  /** @type {{ parse(text: string): Record<string, string> }} */
  const dotenv = require('dotenv');
  const existing = existsSync(FILE) ? readFileSync(FILE, 'utf8') : undefined;
  const text = existing ?? readFileSync(EXAMPLE, 'utf8');
  const inFile = dotenv.parse(text);
  const sample = sampleData({ ...inFile, ...process.env });
  const wanted = sample === 'none' ? SECRETS : { ...SECRETS, SAMPLE_PASSWORD: password };
  /** @type {[string, string][]} */
  const generated = Object.entries(wanted)
    .filter(([name]) => !inFile[name] && !process.env[name])
    .map(([name, make]) => [name, make()]);
  const filled = fillIn(text, generated);
  if (filled !== existing) writeSecretly(filled);
  const secrets = Object.fromEntries(
    Object.keys(wanted).map((name) => [name, process.env[name] || dotenv.parse(filled)[name]]),
  );
  return { ...inFile, ...process.env, ...secrets, SAMPLE_DATA: sample };
}
