import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { quiet?: boolean }} [options] quiet: its output is kept and only returned
 * @returns {Promise<{ code: number, output: string }>} code 127 where it could not be started
 */
export function runToEnd(file, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
