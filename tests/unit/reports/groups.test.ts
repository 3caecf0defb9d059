import fc from 'fast-check';
import { isEmpty } from '../../../src/plugins/reports/server/src/domain/figures';
import {
  groupsBy,
  objectivesOf,
  type Part,
  sumOf,
} from '../../../src/plugins/reports/server/src/domain/groups';
import { rateOf, rateText } from '../../../src/plugins/reports/server/src/domain/rate';
import { figuresOf } from './fixtures';

const plain = (text: string) => ({ vi: text, en: text });
const words = { none: plain('none'), gone: plain('gone') };
const known = ['a', 'b'].map((id) => ({ id, label: plain(id) }));
const sections = [
  { id: 's1', label: plain('s1'), objective: 'a' },
  { id: 's2', label: plain('s2'), objective: 'a' },
  { id: 's3', label: plain('s3'), objective: 'b' },
];

const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom('news', 'other'),
  unitId: fc.constantFrom(null, 'a', 'b', 'former'),
  sectionId: fc.constantFrom(null, 's1', 's2', 's3', 'former'),
  published: fc.nat(5),
  limited: fc.nat(5),
});

test('R2 R7 whatever was counted is in exactly one group, those that are gone or were never said too', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const units = groupsBy(parts, known, ({ unitId }) => unitId, words);
      const objectives = objectivesOf(parts, known, sections, words);
      for (const groups of [units, objectives]) {
        const added = groups.reduce((sum, { counts }) => sum + counts.published, 0);
        expect(added).toBe(sumOf(parts).published);
      }
    }),
  );
});

test('R2 an objective counts its sections, and those of them that got something', () => {
  const parts: Part[] = [
    { kind: 'news', unitId: null, sectionId: 's1', published: 2 },
    { kind: 'news', unitId: null, sectionId: 's2', published: 0, returned: 1 },
    { kind: 'news', unitId: null, sectionId: null, published: 1 },
  ];
  const found = objectivesOf(parts, known, sections, words);
  expect(found.map(({ id, coverage, counts }) => [id, coverage, counts.published])).toEqual([
    ['a', { sections: 2, covered: 1 }, 2],
    ['b', { sections: 1, covered: 0 }, 0],
    [null, { sections: 0, covered: 0 }, 1],
  ]);
});

test('R21 R23 a rate of nothing is “–”, and 100 % means all', () => {
  expect([rateOf({ inTime: 0, limited: 0 }), rateText(null, 'vi')]).toEqual([null, '–']);
  expect(rateOf({ inTime: 9_999, limited: 10_000 })).toBe(99.9);
  expect(rateText(rateOf({ inTime: 9_999, limited: 10_000 }), 'vi')).toBe('99,9%');
  expect(rateText(rateOf({ inTime: 7, limited: 7 }), 'en')).toBe('100%');
  expect(rateText(rateOf({ inTime: 0, limited: 7 }), 'vi')).toBe('0%');
});

test('R7 a period in which nothing happened is said to be empty, working days notwithstanding', () => {
  const full = figuresOf();
  const nothing = {
    ...full,
    totals: Object.fromEntries(
      Object.keys(full.totals).map((name) => [
        name,
        name === 'workingDays' ? 22 : name === 'onTimeRate' ? null : 0,
      ]),
    ) as typeof full.totals,
    delays: { rows: [], total: 0 },
    contributors: { rows: [], total: 0 },
    quietDays: [],
    questions: { ...full.questions, received: 0 },
  };
  expect([isEmpty(full), isEmpty(nothing)]).toEqual([false, true]);
  expect(isEmpty({ ...nothing, totals: { ...nothing.totals, hidden: 1 } })).toBe(false);
});
