import { calculation, type Question } from '../../../src/plugins/working-calendar/server/src/domain';
import { deadlineRules } from '../../../src/regulation/deadlines';
import { codesOf, reasonsOf, shipped } from './support';

const reckoning = { snapshot: shipped, rules: deadlineRules };
const answer = (question: Question) => calculation(reckoning, question);

describe('How days are counted: a bare question', () => {
  test('R23 by a kind: its rule, its days and each day of the reckoning', () => {
    const news = answer({ start: '2025-12-31T16:00:00+07:00', kind: 'news' });
    expect(news).toMatchObject({
      start: '2025-12-31T16:00:00+07:00',
      days: 1,
      due: '2026-01-05',
      provisional: false,
      rule: { kind: 'news', article: 'Đ8a' },
      calendarVersion: shipped.version,
    });
    expect(news.explanation.map(({ date }) => date)).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
      '2026-01-05',
    ]);
  });

  test('How days are counted: by a number of days, from an instant or a bare local day', () => {
    expect(answer({ start: '2026-03-06', days: 2 })).toMatchObject({
      days: 2,
      due: '2026-03-10',
      rule: null,
    });
    expect(answer({ start: '2026-03-06T18:00:00Z', days: 1 })).toMatchObject({ days: 1, due: '2026-03-09' });
    expect(answer({ start: '2026-03-07', days: 0 })).toMatchObject({ days: 0, due: '2026-03-07' });
    expect(answer({ start: '2026-11-20', days: 6 }).provisional).toBe(true);
  });

  test('R28 a kind without a limit has an answer without a day', () => {
    expect(answer({ start: '2026-03-06', kind: 'other' })).toEqual({
      start: '2026-03-06',
      days: null,
      due: null,
      provisional: false,
      rule: deadlineRules.find(({ kind }) => kind === 'other'),
      calendarVersion: shipped.version,
      explanation: [],
    });
  });

  test.each<[string, Question, string[]]>([
    ['a start without an offset', { start: '2026-03-06T10:00', days: 1 }, ['deadline.start']],
    ['a day with something before it', { start: 'x2026-03-06', days: 1 }, ['deadline.start']],
    ['a day with something after it', { start: '2026-03-06x', days: 1 }, ['deadline.start']],
    ['a day that is no date', { start: '2026-02-30', days: 1 }, ['deadline.start-out-of-range']],
    ['no number of days', { start: '2026-03-06' }, ['deadline.days']],
    ['an unknown kind', { start: '2026-03-06', kind: 'rumour' }, ['deadline.kind']],
    ['a kind before its first rule', { start: '2021-01-11', kind: 'news' }, ['deadline.no-rule']],
    ['a start and days', { start: 'x', days: -1 }, ['deadline.start', 'deadline.days']],
    ['a start and a kind', { start: 'x', kind: 'rumour' }, ['deadline.start', 'deadline.kind']],
  ])('How days are counted: %s: refused, with every reason', (_what, question, codes) => {
    expect(codesOf(() => answer(question))).toEqual(codes);
  });

  test('How days are counted: who asks for an unknown kind reads which there are', () => {
    const [unknown] = reasonsOf(() => answer({ start: '2026-03-06', kind: 'rumour' }));
    const kinds = 'news, legal-document, conference, statistics, answer, other';
    expect(unknown?.message).toEqual({
      vi: expect.stringContaining(kinds),
      en: expect.stringContaining(kinds),
    });
    expect(answer({ start: '2021-01-12', kind: 'news' }).due).toBe('2021-01-13');
  });
});
