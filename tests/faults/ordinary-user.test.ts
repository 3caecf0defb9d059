import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { cloneProject, freePort, postgresHome, postgresPid } from '../support/project';

/** The uid that owns nothing, on every Unix. */
const NOBODY = 65_534;
const ROOT = path.resolve(__dirname, '..', '..');

/** Whether everybody may enter the folder, and all those it lies in. */
function isOpen(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o005) === 0o005 && (parent === folder || isOpen(parent));
}

// Started by an ordinary user, every test of this folder shows it already; in a folder that only root may enter, the
// installed packages cannot be lent to one.
const canShow = process.getuid?.() === 0 && isOpen(ROOT);

(canShow ? test : test.skip)('Set-up: an ordinary user keeps database and all in the folder', async () => {
  const project = cloneProject({ mode: 0o700 });
  execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, project.folder]);
  const port = String(await freePort());
  const start = project.start({ PORT: port, HOME: project.folder }, { uid: NOBODY, gid: NOBODY });
  await start.ready;
  expect((await fetch(`http://127.0.0.1:${port}/admin`)).status).toBe(200);
  expect(postgresHome(project.folder)).toBe(path.join(project.folder, '.data', 'postgres'));
  if (existsSync('/proc')) expect(statSync(`/proc/${postgresPid(project.folder)}`).uid).toBe(NOBODY);
  process.kill(start.pid, 'SIGTERM');
  expect(await start.ended).toBe(0);
  project.remove();
});
