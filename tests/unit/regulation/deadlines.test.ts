import { type Kind, regulation } from '../../../src/regulation';

/** Article 8 and the trace: the act that starts the clock, and the working days after its day. */
const limits: [id: string, kind: Kind, trigger: string | null, days: number | null, article: string][] = [
  ['R23', 'news', 'eventStart', 1, 'Đ8a'],
  ['R24', 'legal-document', 'signedAt', 1, 'Đ8b'],
  ['R25', 'conference', 'eventEnd', 2, 'Đ8c'],
  ['R26', 'statistics', 'reportSentAt', 0, 'Đ8d'],
  ['R27', 'answer', 'receivedAt', 15, 'Đ8đ'],
  ['R28', 'other', null, null, 'Đ8e'],
];

test.each(limits)('%s %s: counted from %s, %s working days, by %s', (_id, kind, trigger, days, article) => {
  const rules = regulation.deadlineRules.filter((rule) => rule.kind === kind);
  expect(rules).toHaveLength(1);
  expect(rules[0]).toMatchObject({ trigger, days, article, from: '2021-01-12', to: null });
  expect(rules[0]?.sentence).toEqual({
    vi: expect.stringMatching(/.{20}/),
    en: expect.stringMatching(/.{20}/),
  });
});

test('R23 R24 R25 R26 R27 every act that starts a clock has a name that people read', () => {
  const triggers = limits.flatMap(([, , trigger]) => trigger ?? []);
  expect(Object.keys(regulation.triggerLabels).sort()).toEqual([...triggers].sort());
  for (const trigger of triggers) {
    expect(regulation.triggerLabels[trigger]).toEqual({
      vi: expect.stringMatching(/^\p{L}{3}/u),
      en: expect.stringMatching(/^\p{L}{3}/u),
    });
  }
});

test('R23 R25 R27 the longer a limit, the more often people are reminded of it; no limit, no reminder', () => {
  const { ofKind, steps, hour } = regulation.reminders;
  expect(ofKind).toEqual({
    news: ['due-today'],
    'legal-document': ['due-today'],
    statistics: ['due-today'],
    conference: ['day-before', 'due-today'],
    answer: ['half-time', 'day-before', 'due-today'],
    other: [],
  });
  expect(Object.keys(steps)).toEqual(['half-time', 'day-before', 'due-today']);
  expect(hour).toBe(8);
});

test('R23 whoever is reminded is told what to do, in each state that waits for somebody', () => {
  const { nextAct } = regulation.reminders;
  expect(Object.keys(nextAct).sort()).toEqual(Object.keys(regulation.holderOf).sort());
  for (const act of Object.values(nextAct)) {
    expect(act).toEqual({ vi: expect.stringMatching(/^\p{L}{3}/u), en: expect.stringMatching(/^\p{L}{3}/u) });
  }
});

test('R28 sections and pages are reviewed at their own interval; the office and the culture officer are told', () => {
  expect(regulation.reviewedTypes).toEqual({
    'api::section.section': { interval: 'reviewEvery', title: 'name', renewedBy: 'items' },
    'api::page.page': { interval: 'reviewEvery', title: 'title', renewedBy: 'itself' },
  });
  expect(regulation.reviewReminders).toEqual(['office', 'culture']);
});

test('R18 from when on an item counts as a near copy', () => {
  expect(regulation.nearCopies).toEqual({
    article: 'Đ7',
    titlePercent: 70,
    textPercent: 30,
    sentencePercent: 60,
    atMost: 10,
  });
});
