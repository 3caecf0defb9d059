import fc from 'fast-check';
import {
  type Amendment,
  amend,
  checkRules,
  type DeadlineRule,
  Refusal,
  revoke,
  ruleFor,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { deadlineRules } from '../../../src/regulation/deadlines';
import { codesOf, reasonsOf } from './support';

const context = {
  today: '2026-03-09',
  triggerLabel: { vi: 'ngày diễn ra sự kiện', en: 'date of the event' },
  kindLabel: { vi: 'Tin tức, sự kiện', en: 'News, events' },
  article: 'Đ11',
};
const amendment: Amendment = { kind: 'news', days: 3, from: '2026-04-01', decision: '12/QĐ-BBT' };
const amended = amend(deadlineRules, amendment, context);

describe('R30 a time limit is amended', () => {
  test('R30 the new rule begins, its predecessor ends the day before, all else stays', () => {
    const { rules, rule, ends } = amended;
    expect(rule).toMatchObject({
      kind: 'news',
      trigger: 'eventStart',
      article: 'Đ8a',
      days: 3,
      from: '2026-04-01',
      to: null,
    });
    expect(ends).toEqual({ ...deadlineRules[0], to: '2026-03-31' });
    expect(rules).toEqual([ends, ...deadlineRules.slice(1), rule]);
    expect(checkRules(rules)).toEqual([]);
    expect(ruleFor(rules, 'news', '2026-03-31')?.days).toBe(1);
    expect(ruleFor(rules, 'news', '2026-04-01')?.days).toBe(3);
  });

  test.each([
    [
      3,
      'chậm nhất là hết ngày làm việc thứ 3 sau ngày diễn ra sự kiện',
      'within 3 working days after the date of the event',
    ],
    [
      0,
      'ngay trong ngày, tính theo ngày diễn ra sự kiện, dù là ngày làm việc hay ngày nghỉ',
      'on the very day, by the date of the event, working day or not',
    ],
  ])('R30 with %i days and no sentence given, one is made', (days, vi, en) => {
    expect(amend(deadlineRules, { ...amendment, days }, context).rule.sentence).toEqual({
      vi: `Tin tức, sự kiện: ${vi} (12/QĐ-BBT).`,
      en: `News, events: ${en} (12/QĐ-BBT).`,
    });
  });

  test('R30 one day is the first; a trigger without a name is the triggering act', () => {
    const { sentence } = amend(
      amended.rules,
      { ...amendment, days: 1, from: '2026-05-01' },
      { ...context, triggerLabel: null },
    ).rule;
    expect(sentence.vi).toContain('ngày làm việc thứ nhất sau ngày phát sinh');
    expect(sentence.en).toContain('within 1 working day after the day of the triggering act');
  });

  test('R30 a sentence that is given is taken', () => {
    const sentence = { vi: ' Tin đăng trong ba ngày. ', en: 'News within three days.' };
    expect(amend(deadlineRules, { ...amendment, sentence }, context).rule.sentence).toEqual({
      vi: 'Tin đăng trong ba ngày.',
      en: 'News within three days.',
    });
  });

  test.each<[string, Partial<Amendment>, string[]]>([
    ['a kind without a rule', { kind: 'poem' }, ['rule.kind']],
    ['a kind without a trigger', { kind: 'other' }, ['rule.no-trigger']],
    ['negative days', { days: -1 }, ['rule.days']],
    ['half days', { days: 1.5 }, ['rule.days']],
    ['days that are no number', { days: Number.NaN }, ['rule.days']],
    ['more days than a year', { days: 366 }, ['rule.days']],
    ['no decision', { decision: ' ' }, ['rule.decision']],
    ['a decision too long', { decision: 'x'.repeat(201) }, ['rule.decision']],
    ['a decision of two lines', { decision: '12\n13' }, ['rule.decision']],
    ['a sentence in one language', { sentence: { vi: 'Ba ngày.', en: '' } }, ['rule.sentence']],
    ['a sentence too long', { sentence: { vi: 'x'.repeat(501), en: 'x' } }, ['rule.sentence']],
    ['yesterday', { from: '2026-03-08' }, ['rule.backdated']],
    ['no date', { from: '2026-02-30' }, ['rule.from']],
    ['a date out of range', { from: '2100-01-01' }, ['rule.from']],
    ['before the regulation', { from: '2021-01-12' }, ['rule.backdated', 'rule.overlap']],
    ['the limit that holds', { days: 1 }, ['rule.no-change']],
    [
      'all of it at once',
      { kind: 'other', days: 400, from: '2020-01-01', decision: '' },
      ['rule.no-trigger', 'rule.days', 'rule.decision', 'rule.backdated', 'rule.overlap'],
    ],
  ])('R30 refused: %s', (_what, more, codes) => {
    const act = () => amend(deadlineRules, { ...amendment, ...more }, context);
    expect(codesOf(act)).toEqual(codes);
    for (const { message } of reasonsOf(act)) expect(message.vi !== '' && message.en !== '').toBe(true);
  });

  test('R30 today is not backdated; the day of a rule ahead is taken', () => {
    expect(amend(deadlineRules, { ...amendment, from: context.today }, context).ends.to).toBe('2026-03-08');
    for (const from of ['2026-03-20', '2026-04-01']) {
      expect(codesOf(() => amend(amended.rules, { ...amendment, days: 5, from }, context))).toEqual([
        'rule.overlap',
      ]);
    }
  });

  test('R30 what refuses an amendment cites the provision that it rests on', () => {
    const articles = (more: Partial<Amendment>) =>
      reasonsOf(() => amend(deadlineRules, { ...amendment, ...more }, context)).map(({ article }) => article);
    expect(articles({ from: '2026-03-08' })).toEqual(['Đ11']);
    expect(articles({ kind: 'other' })).toEqual(['Đ8e']);
  });
});

describe('R30 a rule that is not in force yet is taken back', () => {
  test('R30 its predecessor is open again', () => {
    expect(revoke(amended.rules, amended.rule, context)).toEqual(deadlineRules);
  });

  test.each<[string, Pick<DeadlineRule, 'kind' | 'from'>, string, string[]]>([
    ['one that nobody made', { kind: 'news', from: '2026-04-02' }, context.today, ['rule.unknown']],
    ['one of another kind', { kind: 'answer', from: '2026-04-01' }, context.today, ['rule.unknown']],
    ['on its first day', amended.rule, '2026-04-01', ['rule.in-force']],
    [
      'the regulation’s own',
      { kind: 'answer', from: '2021-01-12' },
      context.today,
      ['rule.in-force', 'rule.first'],
    ],
    [
      'the regulation’s own, not in force',
      { kind: 'answer', from: '2021-01-12' },
      '2021-01-01',
      ['rule.first'],
    ],
    [
      'one with a successor',
      { kind: 'news', from: '2021-01-12' },
      '2021-01-01',
      ['rule.not-last', 'rule.first'],
    ],
  ])('R30 refused: %s', (_what, rule, today, codes) => {
    expect(codesOf(() => revoke(amended.rules, rule, { today }))).toEqual(codes);
  });
});

describe('R30 periods of one kind never overlap or gap', () => {
  const news = deadlineRules[0] as DeadlineRule;
  const period = (from: string, to: string | null): DeadlineRule => ({ ...news, from, to });

  test.each<[string, DeadlineRule[], string[]]>([
    ['none', [], []],
    ['the regulation’s own', [...deadlineRules], []],
    ['in any order', [period('2026-07-01', null), period('2021-01-12', '2026-06-30')], []],
    [
      'an open one before another',
      [period('2021-01-12', null), period('2026-07-01', null)],
      ['rule.overlap'],
    ],
    ['one day in two', [period('2021-01-12', '2026-07-01'), period('2026-07-01', null)], ['rule.overlap']],
    ['the same day twice', [period('2021-01-12', null), period('2021-01-12', null)], ['rule.overlap']],
    ['one day in none', [period('2021-01-12', '2026-06-29'), period('2026-07-01', null)], ['rule.gap']],
    ['no end that is open', [period('2021-01-12', '2026-06-30')], ['rule.gap']],
    [
      'an end before the beginning',
      [period('2026-07-01', '2026-06-30'), period('2026-07-01', null)],
      ['rule.overlap'],
    ],
    ['no date', [period('2026-02-30', null)], ['rule.from']],
    ['an end that is no date', [period('2026-02-01', 'x')], ['rule.from']],
  ])('R30 %s', (_what, rules, codes) => {
    expect(checkRules(rules).map(({ code }) => code)).toEqual(codes);
  });

  const kinds = deadlineRules.map(({ kind }) => kind);
  const dayUpTo = (month: number) =>
    fc
      .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, month, 0) })
      .map((ms) => new Date(ms).toISOString().slice(0, 10));
  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      days: fc.integer({ min: -1, max: 20 }),
      from: dayUpTo(12),
      today: dayUpTo(4),
      back: fc.boolean(),
    }),
    { maxLength: 25 },
  );
  const YEAR = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );

  /** How each day of 2026 is judged, for each kind; every rule in force, so that two would be seen. */
  const judged = (rules: readonly DeadlineRule[]) =>
    kinds.map((kind) =>
      YEAR.map((date) =>
        rules
          .filter((rule) => rule.kind === kind && rule.from <= date && (rule.to === null || date <= rule.to))
          .map(({ days, from }) => `${days} ${from}`)
          .join(),
      ),
    );

  test('R30 after any amendments and revocations each day has one rule, and the days before keep theirs', () => {
    let accepted = 0;
    fc.assert(
      fc.property(steps, (sequence) => {
        let rules: readonly DeadlineRule[] = deadlineRules;
        for (const { kind, days, from, today, back } of sequence) {
          const before = judged(rules);
          const last = rules.filter((rule) => rule.kind === kind).at(-1) as DeadlineRule;
          try {
            rules = back
              ? revoke(rules, last, { today })
              : amend(rules, { kind, days, from, decision: '12/QĐ-BBT' }, { ...context, today }).rules;
            accepted += 1;
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            expect(judged(rules)).toEqual(before);
            continue;
          }
          const after = judged(rules);
          expect(checkRules(rules)).toEqual([]);
          const changed = back ? last.from : from;
          const kept = YEAR.findIndex((date) => date >= changed);
          for (const [index, each] of after.entries()) {
            expect(each.every((rule) => rule !== '' && !rule.includes(','))).toBe(true);
            const until = kinds[index] === kind ? kept : YEAR.length;
            expect(each.slice(0, until)).toEqual(before[index]?.slice(0, until));
          }
        }
      }),
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
