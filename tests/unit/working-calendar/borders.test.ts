import {
  amend,
  checkCalendar,
  checkRows,
  checkRules,
  revoke,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { checkDate } from '../../../src/plugins/working-calendar/server/src/domain/row';
import { deadlineRules } from '../../../src/regulation/deadlines';
import { codesOf, row } from './support';

const context = {
  today: '2026-03-09',
  triggerLabel: null,
  kindLabel: { vi: 'Tin', en: 'News' },
  article: 'Đ11',
};
const amendment = { kind: 'news', days: 3, from: '2026-04-01', decision: '12/QĐ' };
const refused = (more: object) => codesOf(() => amend(deadlineRules, { ...amendment, ...more }, context));
const taken = (more: object) => amend(deadlineRules, { ...amendment, ...more }, context).rule;
const sentence = (length: number) => ({ vi: 'a'.repeat(length), en: 'b'.repeat(length) });

test('R30 a limit has 365 days at most, its decision 200 characters, its sentence 500 and no blank one', () => {
  expect(taken({ days: 365 }).days).toBe(365);
  expect(refused({ days: 366 })).toEqual(['rule.days']);
  expect(taken({ decision: 'a'.repeat(200) }).days).toBe(3);
  expect(refused({ decision: 'a'.repeat(201) })).toEqual(['rule.decision']);
  expect(taken({ sentence: sentence(500) }).sentence.vi).toHaveLength(500);
  expect(refused({ sentence: sentence(501) })).toEqual(['rule.sentence']);
  expect(refused({ sentence: { vi: ' ', en: 'News' } })).toEqual(['rule.sentence']);
});

test('R30 what is taken back opens its predecessor alone: every other end stays', () => {
  const first = amend(deadlineRules, amendment, context).rules;
  const other = amend(first, { ...amendment, kind: 'answer' }, context).rules;
  const second = amend(other, { ...amendment, days: 5, from: '2026-05-01' }, context).rules;
  const back = revoke(second, { kind: 'news', from: '2026-05-01' }, context);
  expect(back).toEqual(other);
  expect(back.filter(({ to }) => to !== null).map(({ kind, to }) => [kind, to])).toEqual([
    ['news', '2026-03-31'],
    ['answer', '2026-03-31'],
  ]);
});

test('R30 a rule may be in force for a single day, not for less', () => {
  const [news] = deadlineRules;
  const lasting = (to: string) => [
    { ...(news ?? { kind: '' }), from: '2026-03-01', to },
    { ...(news ?? { kind: '' }), from: '2026-03-02', to: null },
  ];
  const codes = (to: string) => checkRules(lasting(to) as typeof deadlineRules).map(({ code }) => code);
  expect(codes('2026-03-01')).toEqual([]);
  expect(codes('2026-02-28')).toEqual(['rule.overlap']);
});

test.each([
  ['1989-12-31', false],
  ['1990-01-01', true],
  ['2099-12-31', true],
  ['2100-01-01', false],
])('How days are counted: %s can be reckoned with: %s', (date, can) => {
  expect(checkDate(date)).toHaveLength(can ? 0 : 1);
});

test.each([
  ['1990-01-01', '2099-12-31', true],
  ['2026-03-10', '2026-03-10', true],
  ['1989-12-31', '2026-12-31', false],
  ['2026-01-01', '2100-01-01', false],
  ['2026-03-11', '2026-03-10', false],
])('How days are counted: a calendar is entered from %s to %s: %s', (from, to, can) => {
  expect(checkCalendar({ version: 1, rows: [], from, to }).map(({ code }) => code)).toEqual(
    can ? [] : ['calendar.bounds'],
  );
});

test('R23 names and decisions have 200 characters at most, and are not blank', () => {
  const codes = (more: object) => checkRows([row('2026-03-10', 'day-off', more)]).map(({ code }) => code);
  const long = (length: number) => 'a'.repeat(length);
  expect(codes({ name: { vi: long(200), en: long(200) }, decision: long(200) })).toEqual([]);
  expect(codes({ name: { vi: long(201), en: '' } })).toEqual(['calendar.name-too-long']);
  expect(codes({ decision: long(201) })).toEqual(['calendar.decision-too-long']);
  expect(codes({ name: { vi: ' ', en: 'x' } })).toEqual(['calendar.name-missing']);
  // What is no day is no weekday either: one reason, not two.
  expect(checkRows([row('2026-02-30', 'make-up')]).map(({ code }) => code)).toEqual(['calendar.date']);
});

test('R23 the other half of a swap says itself that it is one', () => {
  const off = row('2026-03-10', 'day-off', { reason: 'swapped', swapWith: '2026-03-14' });
  const work = row('2026-03-14', 'make-up', { reason: 'local', swapWith: '2026-03-10' });
  expect(checkRows([off, work]).map(({ code }) => code)).toEqual([
    'calendar.swap-reason',
    'calendar.swap-half',
  ]);
});
