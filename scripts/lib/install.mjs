import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runToEnd } from './child.mjs';
import { hydrateSymlinks } from './postgres-binaries.mjs';
import { ROOT } from './root.mjs';
import { Refusal, withProgress } from './say.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether node_modules holds what the lock file names. npm's own record of the installation is compared, not a stamp of
 * ours, so that an `npm ci` by hand counts as well.
 */
function isInstalled() {
  const record = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const present = lockedPackages(record);
  return Object.entries(lockedPackages(path.join(ROOT, 'package-lock.json'))).every(
    ([place, { version, optional, devOptional, link }]) =>
      place === '' || optional || devOptional || link || present[place]?.version === version,
  );
}

/** The npm that started us, or the one on the path. */
function npm() {
  const own = process.env.npm_execpath;
  return own && /npm-cli\.c?js$/.test(own)
    ? { file: process.execPath, args: [own] }
    : { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/** The compilers bring a program per platform; one that was left out shows only at the first use, far from its cause. */
const PROBE = `
require('@swc/core').transformSync('const a: number = 1', { jsc: { parser: { syntax: 'typescript' } } });
require('esbuild').transformSync('const a: number = 1', { loader: 'ts' });
`;

async function probeCompilers() {
  const { code, output } = await runToEnd(process.execPath, ['-e', PROBE], { cwd: ROOT, quiet: true });
  if (code !== 0) {
    throw new Refusal(
      'Gói cài đặt thiếu trình biên dịch của máy này: hãy xoá thư mục node_modules rồi chạy "npm ci --include=optional".',
      'The installation lacks this machine’s compilers: delete the folder node_modules and run "npm ci --include=optional".',
      output,
    );
  }
}

/**
 * Installs from the lock file where node_modules is missing or differs from it.
 * @returns {Promise<void>}
 * @throws {Refusal} where npm fails
 */
export async function ensureInstalled() {
  if (isInstalled()) return hydrateSymlinks();
  await withProgress(
    'Cài đặt các gói theo package-lock.json',
    'Installing packages from package-lock.json',
    async () => {
      const { file, args } = npm();
      // Development packages build the portal, so an operator's NODE_ENV=production must not leave them out.
      const { code } = await runToEnd(file, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
        cwd: ROOT,
        shell: file.endsWith('.cmd'),
      });
      if (code !== 0) {
        throw new Refusal(
          'Cài đặt không thành công (lời báo của npm ở trên): hãy kiểm tra kết nối tới kho gói npm và quyền ghi vào thư mục, rồi chạy lại.',
          'The installation failed (npm’s message is above): check the connection to the npm registry and the right to write here, then run again.',
        );
      }
      hydrateSymlinks();
      await probeCompilers();
    },
  );
}
