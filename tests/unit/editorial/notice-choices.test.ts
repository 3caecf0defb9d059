import { execFileSync } from 'node:child_process';
import {
  choiceFaults,
  choicesOf,
  isMailed,
} from '../../../src/plugins/editorial/server/src/domain/notice-choices';
import { type NoticeGroup, regulation } from '../../../src/regulation';

const groups: Record<string, NoticeGroup> = regulation.noticeGroups;
const all = new Set(Object.keys(groups));

test('R23 what is overdue with somebody is mailed whatever he chose, reminders only if he wants them', () => {
  expect(isMailed(groups, 'overdue:7:2026-11-02', all)).toBe(true);
  expect(isMailed(groups, 'reminder:7:due-today:2026-11-02', all)).toBe(false);
  expect(isMailed(groups, 'reminder:7:due-today:2026-11-02', new Set(['digest']))).toBe(true);
  expect(isMailed(groups, 'reminder:7:due-today:2026-11-02')).toBe(true);
});

test.each(['theft:3', 'theft:3:own', 'delegation:4:given', 'integrity:2026-11-02', 'unheard-of:1'])(
  'R19 %s is mailed whatever was chosen',
  (topic) => {
    expect(isMailed(groups, topic, all)).toBe(true);
  },
);

test('R23 every topic that the engine tells of belongs to one group, and every group has topics that it tells of', () => {
  const sources = ['editorial', 'portal'].map((plugin) => `src/plugins/${plugin}/server/src`);
  const written = execFileSync('grep', ['-rhoE', '`[a-z-]+:\\$\\{', ...sources], { encoding: 'utf8' });
  const told = new Set(written.split('\n').map((line) => line.slice(1).split(':')[0] ?? ''));
  const sorted = Object.values(groups).flatMap(({ topics }) => topics);
  expect(new Set(sorted).size).toBe(sorted.length);
  for (const topic of sorted) expect({ topic, told: told.has(topic) }).toEqual({ topic, told: true });
});

test('R23 each is asked only of what he is told of', () => {
  const codes = (...offices: Parameters<typeof choicesOf>[1]) =>
    choicesOf(groups, offices).map(({ code }) => code);
  const everybody = ['overdue', 'account', 'authority', 'reminders', 'assignment', 'schedules'];
  expect(codes().sort()).toEqual([...everybody].sort());
  expect(codes('union')).toEqual(codes());
  expect(codes('chief')).toEqual(expect.arrayContaining(['digest', 'taken', 'integrity', 'unassigned']));
  expect(codes('culture')).not.toContain('duties');
  expect(codes('office', 'chief')).toEqual(expect.arrayContaining(['duties', 'digest', 'reviews']));
});

test('R23 what cannot be switched off shows as mailed, and says so', () => {
  const shown = choicesOf(groups, ['chief'], all);
  expect(shown.filter(({ always }) => always).every(({ mail }) => mail)).toBe(true);
  expect(shown.filter(({ always }) => !always).some(({ mail }) => mail)).toBe(false);
});

test('R23 each group that cannot be switched off is a reason of its own, by its article', () => {
  const faults = choiceFaults(regulation, { overdue: false, integrity: false, reminders: false });
  expect(faults.map(({ code, article }) => [code, article])).toEqual([
    ['notice-always', 'Đ8'],
    ['notice-always', 'Đ4.3'],
  ]);
  expect(faults[0]?.message.vi).toContain('Hồ sơ của tôi bị quá hạn');
  expect(choiceFaults(regulation, { overdue: true, reminders: false })).toEqual([]);
});
