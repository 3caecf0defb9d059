import { mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { urlOf } from '../support/database';
import { cloneProject, freePort, type Project, type Start } from '../support/project';

/** The uid that owns nothing, on every Unix. */
const NOBODY = 65_534;

let project: Project;
let port: string;

beforeAll(async () => {
  project = cloneProject();
  port = String(await freePort());
});

afterAll(() => project.remove());

/** One sentence in each language, no stack, and an exit code that scripts notice. */
async function expectRefusal(start: Start, vi: RegExp, en: RegExp) {
  expect(await start.ended).toBe(1);
  const complaint = start.output().split('✖ ')[1] ?? start.output();
  const [first, second, ...rest] = complaint.trimEnd().split('\n');
  expect(first).toMatch(vi);
  expect(second).toMatch(en);
  expect(rest).toEqual([]);
}

describe('Set-up: what cannot start names the cure', () => {
  test('Set-up: a Node that is too old is told which one to install', async () => {
    const preload = path.join(project.folder, 'old-node.cjs');
    writeFileSync(preload, "Object.defineProperty(process.versions, 'node', { value: '14.21.3' });");
    const start = project.start({ NODE_OPTIONS: `--require ${preload}` });
    await expectRefusal(
      start,
      /Node\.js 14\.21\.3 không dùng được: hãy cài Node\.js 24/,
      /install Node\.js 24/,
    );
  });

  test('Set-up: a port that is taken names another port', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(Number(port), '127.0.0.1', resolve));
    const start = project.start({ PORT: port });
    await expectRefusal(
      start,
      new RegExp(`Cổng ${port} đã có chương trình khác`),
      new RegExp(`PORT=${Number(port) + 1} npm start`),
    );
    await new Promise((resolve) => other.close(resolve));
  });

  test('Set-up: a port that is no port says what a port is', async () => {
    await expectRefusal(
      project.start({ PORT: 'abc' }),
      /PORT=abc không phải là cổng/,
      /a number from 1 to 65535/,
    );
  });

  test('Set-up: a database that is not reached names DATABASE_URL, and not its password', async () => {
    const closed = await freePort();
    const start = project.start({
      PORT: port,
      DATABASE_URL: `postgresql://portal:hidden@127.0.0.1:${closed}/portal`,
    });
    await expectRefusal(
      start,
      /Không kết nối được tới cơ sở dữ liệu 127\.0\.0\.1/,
      /check that the PostgreSQL server runs/,
    );
    expect(start.output()).not.toContain('hidden');
  });

  test('Set-up: a wrong database password names DATABASE_URL', async () => {
    const url = new URL(urlOf('portal'));
    url.password = 'wrong';
    const start = project.start({ PORT: port, DATABASE_URL: url.toString() });
    await expectRefusal(start, /từ chối đăng nhập/, /correct the user and password in DATABASE_URL/);
  });

  test('Set-up: a database that does not exist is told to be created', async () => {
    const start = project.start({ PORT: port, DATABASE_URL: urlOf('nowhere') });
    await expectRefusal(start, /Không có cơ sở dữ liệu .*\/nowhere/, /CREATE DATABASE/);
  });

  test('Set-up: a folder that cannot be written names its owner', async () => {
    const ordinary = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const sealed = cloneProject({ mode: 0o555 });
    const start = sealed.start({ PORT: port }, ordinary);
    await expectRefusal(start, /Không ghi được vào .*\.data/, /run as the user who owns this folder/);
    sealed.remove();
  });

  test('Set-up: a data folder of another PostgreSQL says how to keep the data', async () => {
    const foreign = cloneProject();
    const data = path.join(foreign.folder, '.data', 'postgres', 'data');
    mkdirSync(data, { recursive: true });
    writeFileSync(path.join(data, 'PG_VERSION'), '16\n');
    const start = foreign.start({ PORT: port });
    await expectRefusal(start, /thuộc PostgreSQL 16/, /use a PostgreSQL 16 by DATABASE_URL/);
    foreign.remove();
  });

  test('Set-up: the sample is refused in production', async () => {
    const start = project.start({ PORT: port, NODE_ENV: 'production', SAMPLE_DATA: 'full' });
    await expectRefusal(start, /Không nạp dữ liệu mẫu vào hệ thống thật/, /SAMPLE_DATA=minimal or none/);
  });
});
