import process from 'node:process';
import { runToEnd } from './child.mjs';
import { program } from './compile.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './root.mjs';
import { conduct, say } from './say.mjs';

const STEPS = [
  {
    vi: 'Kiểu của máy chủ',
    en: 'Types of the server',
    args: [program('typescript/bin/tsc'), '-p', 'tsconfig.json', '--noEmit', '--incremental', 'false'],
  },
  {
    vi: 'Kiểu của trang quản trị',
    en: 'Types of the panel',
    args: [program('typescript/bin/tsc'), '-p', 'src/admin/tsconfig.json'],
  },
  {
    vi: 'Kiểu của kiểm thử và lệnh',
    en: 'Types of tests and scripts',
    args: [program('typescript/bin/tsc'), '-p', 'tests/tsconfig.json'],
  },
  {
    vi: 'Quy tắc viết mã và định dạng',
    en: 'Lint and format',
    args: [program('@biomejs/biome/bin/biome'), 'ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'],
  },
];

/** `npm run check`: types, lint and format. Every step is run, so that all faults are seen at once. */
export const run = () =>
  conduct(async () => {
    await ensureInstalled();
    let failed = 0;
    for (const { vi, en, args } of STEPS) {
      say(vi, en);
      const { code } = await runToEnd(process.execPath, args, { cwd: ROOT });
      if (code !== 0) failed += 1;
    }
    return failed === 0 ? 0 : 1;
  });
