import {
  dueByRule,
  explain,
  Refusal,
  ruleFor,
  statusBounds,
  statusOf,
  workingDaysBetween,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { deadlineRules } from '../../../src/regulation/deadlines';
import { local, shipped } from './support';

const reckoning = { snapshot: shipped, rules: deadlineRules };
/** A Friday. */
const triggerAt = local('2026-03-06T10:00:00');

describe('R21–R28 the limits of article 8', () => {
  test.each([
    ['R23', 'news', 'eventStart', 1, 'Đ8a', '2026-03-09'],
    ['R24', 'legal-document', 'signedAt', 1, 'Đ8b', '2026-03-09'],
    ['R25', 'conference', 'eventEnd', 2, 'Đ8c', '2026-03-10'],
    ['R26', 'statistics', 'reportSentAt', 0, 'Đ8d', '2026-03-06'],
    ['R27', 'answer', 'receivedAt', 15, 'Đ8đ', '2026-03-27'],
  ])('%s %s: from %s, %i working days (%s)', (_id, kind, trigger, days, article, due) => {
    const deadline = dueByRule(reckoning, { kind, triggerAt });
    expect(deadline).toMatchObject({ due, provisional: false, calendarVersion: 1 });
    expect(deadline?.rule).toMatchObject({ kind, trigger, days, article });
    expect(explain(shipped, triggerAt, days)).toContainEqual(expect.objectContaining({ date: due }));
  });

  test('R24 the date on the document counts, rest day or not', () => {
    expect(dueByRule(reckoning, { kind: 'legal-document', triggerAt: '2026-03-07' })?.due).toBe('2026-03-09');
  });

  test('R27 receipt at any hour of the local day starts the same clock', () => {
    for (const time of ['00:00:00', '06:59:59', '23:59:59.999']) {
      const deadline = dueByRule(reckoning, { kind: 'answer', triggerAt: local(`2026-02-06T${time}`) });
      expect(deadline?.due).toBe('2026-03-06');
    }
  });

  test('R28 other sections have a rule but no limit', () => {
    expect(dueByRule(reckoning, { kind: 'other', triggerAt })).toBeNull();
    expect(ruleFor(deadlineRules, 'other', '2026-03-06')).toMatchObject({
      article: 'Đ8e',
      days: null,
    });
  });

  test('R30 the regulation binds from the day it was signed', () => {
    expect(dueByRule(reckoning, { kind: 'news', triggerAt: local('2021-01-11T23:59:59.999') })).toBeNull();
    expect(dueByRule(reckoning, { kind: 'news', triggerAt: local('2021-01-12T00:00:00') })?.due).toBe(
      '2021-01-13',
    );
  });

  test('R30 a past item is judged by the rule of its trigger’s day', () => {
    const [news] = deadlineRules;
    if (news === undefined) throw new Error('no rules');
    const rules = [
      { ...news, to: '2026-06-30' },
      { ...news, days: 3, from: '2026-07-01' },
    ];
    expect(ruleFor(rules, 'news', '2026-06-30')?.days).toBe(1);
    expect(ruleFor(rules, 'news', '2026-07-01')?.days).toBe(3);
    expect(ruleFor(rules, 'answer', '2026-07-01')).toBeNull();
  });

  test('R30 each kind has exactly one rule in force, with its sentence in both languages', () => {
    const kinds = ['news', 'legal-document', 'conference', 'statistics', 'answer', 'other'];
    expect(deadlineRules.map(({ kind }) => kind)).toEqual(kinds);
    for (const { sentence } of deadlineRules) expect(sentence.vi !== '' && sentence.en !== '').toBe(true);
  });

  test('R23 what is no date is refused', () => {
    expect(() => dueByRule(reckoning, { kind: 'news', triggerAt: new Date('nonsense') })).toThrow(Refusal);
  });

  test('R23 status and days left by the same calendar', () => {
    const now = local('2026-03-06T12:00:00');
    expect(statusOf(shipped, { due: '2026-03-09', now })).toBe('due-soon');
    expect(workingDaysBetween(shipped, now, '2026-03-09')).toBe(1);
    expect(workingDaysBetween(shipped, now, '2026-03-05')).toBe(-1);
    expect(statusBounds(shipped, now)).toEqual({ today: '2026-03-06', soonThrough: '2026-03-09' });
  });
});
