import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createZone,
  dueDate,
  explain,
  parseInstant,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { codesOf, local, ROOT, runDeadline, shipped } from './support';

const START = local('2026-03-06T10:00:00');

describe('How days are counted: bad input', () => {
  test.each([Number.NaN, -1, 1.5, 10_001, 1e9, Number.POSITIVE_INFINITY, '1', null, undefined])(
    'How days are counted: %p working days are refused',
    (days) => {
      expect(codesOf(() => dueDate(shipped, START, days as number))).toEqual(['deadline.days']);
      expect(codesOf(() => explain(shipped, START, days as number))).toEqual(['deadline.days']);
    },
  );

  test.each([
    new Date(Number.NaN),
    Number.NaN,
    '2026-02-30',
    '06/03/2026',
    '',
    '1989-12-31',
    '2100-01-01',
    8.64e15,
  ])('How days are counted: the start %p is refused', (start) => {
    expect(codesOf(() => dueDate(shipped, start, 1))).toEqual(['deadline.start-out-of-range']);
  });

  test('How days are counted: the longest limit from the last start still has an answer', () => {
    expect(dueDate(shipped, '2099-12-31', 10_000)).toEqual({ due: '2138-05-01', provisional: true });
  });

  test.each([
    '2026-03-06T10:00:00',
    '2026-03-06',
    '2026-02-30T10:00:00+07:00',
    '2026-03-06T25:00:00+07:00',
    'tomorrow',
    '',
    1_772_766_000_000,
    null,
    undefined,
  ])('How days are counted: %p is no instant', (value) => {
    expect(parseInstant(value)).toMatchObject({ code: 'deadline.start' });
  });

  test.each([
    ['2026-03-06T10:00+07:00', '2026-03-06T03:00:00.000Z'],
    ['2026-03-06T10:00:00.5+0700', '2026-03-06T03:00:00.500Z'],
    ['2026-03-06T03:00:00Z', '2026-03-06T03:00:00.000Z'],
  ])('How days are counted: %s is %s', (written, instant) => {
    expect(parseInstant(written)).toEqual(new Date(instant));
  });

  test('How days are counted: an unknown zone is refused', () => {
    expect(() => createZone('Asia/Nowhere')).toThrow(RangeError);
  });
});

describe('How days are counted: the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deadline-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function fileOf(content: string): string {
    const file = join(folder, 'cases.json');
    writeFileSync(file, content);
    return file;
  }

  test('How days are counted: one question with its explanation, by npm', () => {
    const command = ['run', '-s', 'deadline', '--', '--start', '2025-12-31T16:00:00+07:00', '--kind', 'news'];
    const { status, stdout } = spawnSync('npm', command, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      start: '2025-12-31T16:00:00+07:00',
      kind: 'news',
      days: 1,
      due: '2026-01-05',
      provisional: false,
      calendarVersion: 1,
      rule: { article: 'Đ8a' },
    });
    expect(answer.explanation).toHaveLength(6);
  });

  test('R28 the command says that other sections have no limit', () => {
    const { status, stdout } = runDeadline(['--start', '2026-03-06T10:00:00Z', '--kind', 'other']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ due: null, days: null, rule: { article: 'Đ8e' } });
  });

  test('How days are counted: every wrong case is named, and nothing is answered', () => {
    const file = fileOf(
      JSON.stringify([
        { start: '2026-03-06T10:00:00+07:00', days: 1 },
        { start: '2026-03-06T10:00:00', days: -1 },
        { start: '2206-03-06T10:00:00Z', days: 1 },
        null,
      ]),
    );
    const { status, stdout, stderr } = runDeadline(['--cases', file]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('Mục 2: '))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('Entry 3: '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Mục 4: '))).toHaveLength(2);
  });

  test.each([
    ['no options', []],
    ['an unknown option', ['--foo']],
    ['too much', ['--start', '2026-03-06T10:00:00Z', '--kind', 'news', '--days', '1']],
    ['an unknown kind', ['--start', '2026-03-06T10:00:00Z', '--kind', 'rumour']],
    ['a kind before the regulation', ['--start', '2020-03-06T10:00:00Z', '--kind', 'news']],
    ['no offset', ['--start', '2026-03-06T10:00:00', '--kind', 'news']],
    ['days that are no number', ['--start', '2026-03-06T10:00:00Z', '--days', '']],
    ['a file that is not there', ['--cases', '/nowhere/cases.json']],
  ])('How days are counted: %s ends with 2 and a sentence in both languages', (_what, args) => {
    const { status, stdout, stderr } = runDeadline(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test.each([
    ['--kind', 'rumour'],
    ['--days', '-1'],
    ['--days', '1e9'],
  ])('How days are counted: a bad start and %s %s are refused together', (option, value) => {
    const { status, stdout, stderr } = runDeadline(['--start', 'tomorrow', `${option}=${value}`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(4);
  });

  test.each(['{}', 'not json', ''])('How days are counted: a file with %p is refused', (content) => {
    const { status, stdout } = runDeadline(['--cases', fileOf(content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('How days are counted: an empty list has no answers', () => {
    expect(runDeadline(['--cases', fileOf('[]')])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});
