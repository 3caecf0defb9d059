import process from 'node:process';
import { runToEnd } from './child.mjs';
import { program } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { parts } from './mutation-parts.mjs';
import { ROOT } from './root.mjs';
import { conduct, say } from './say.mjs';

/**
 * `npm run test:mutation`: is every change of a rule noticed by a unit test? Outside CI: all parts take half an hour, or
 * twice as long on a busy machine.
 * Arguments name parts; others go to Stryker: `-- editorial --mutate src/plugins/editorial/server/src/domain/decide.ts`.
 */
export const run = () =>
  conduct(async () => {
    await ensureInstalled();
    const args = process.argv.slice(2);
    const named = Object.keys(parts).filter((part) => args.includes(part));
    const options = args.filter((arg) => !named.includes(arg));
    let failed = 0;
    for (const part of named.length > 0 ? named : Object.keys(parts)) {
      say(`Kiểm thử đột biến: ${part}`, `Mutation testing: ${part}`);
      const { code } = await runToEnd(
        process.execPath,
        [program('@stryker-mutator/core/bin/stryker.js'), 'run', ...options],
        { cwd: ROOT, env: { ...process.env, MUTATION_PART: part } },
      );
      if (code !== 0) failed += 1;
    }
    return failed === 0 ? 0 : 1;
  });
