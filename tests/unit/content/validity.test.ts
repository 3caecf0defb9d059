import fc from 'fast-check';
import {
  type ForceDates,
  type IncomingLink,
  type Relation,
  type Validity,
  validityLabels,
  validityOf,
} from '../../../src/api/legal-document/validity';

const today = '2026-11-24';
const days = { before: '2026-11-23', today, after: '2026-11-25', none: null } as const;
type Day = keyof typeof days;

const dates = (signed: Exclude<Day, 'none'>, effective: Day, expired: Day): ForceDates => ({
  signedAt: days[signed],
  effectiveAt: days[effective],
  expiredAt: days[expired],
});
const link = (relation: Relation, signed: Exclude<Day, 'none'>, effective: Day = 'none'): IncomingLink => ({
  relation,
  dates: dates(signed, effective, 'none'),
});

describe('R12 validity by a document’s own dates', () => {
  const table: [Exclude<Day, 'none'>, Day, Day, Validity][] = [
    // signed, effective, expired
    ['before', 'none', 'none', 'in-force'],
    ['before', 'none', 'after', 'in-force'],
    ['before', 'none', 'today', 'expired'],
    ['before', 'none', 'before', 'expired'],
    ['before', 'before', 'none', 'in-force'],
    ['before', 'before', 'after', 'in-force'],
    ['before', 'before', 'today', 'expired'],
    ['before', 'before', 'before', 'expired'],
    ['before', 'today', 'none', 'in-force'],
    ['before', 'today', 'after', 'in-force'],
    ['before', 'today', 'today', 'expired'],
    ['before', 'today', 'before', 'expired'],
    ['before', 'after', 'none', 'not-yet-in-force'],
    ['before', 'after', 'after', 'not-yet-in-force'],
    ['before', 'after', 'today', 'expired'],
    ['before', 'after', 'before', 'expired'],
    ['today', 'none', 'none', 'in-force'],
    ['today', 'none', 'after', 'in-force'],
    ['today', 'none', 'today', 'expired'],
    ['today', 'none', 'before', 'expired'],
    ['today', 'before', 'none', 'in-force'],
    ['today', 'before', 'after', 'in-force'],
    ['today', 'before', 'today', 'expired'],
    ['today', 'before', 'before', 'expired'],
    ['today', 'today', 'none', 'in-force'],
    ['today', 'today', 'after', 'in-force'],
    ['today', 'today', 'today', 'expired'],
    ['today', 'today', 'before', 'expired'],
    ['today', 'after', 'none', 'not-yet-in-force'],
    ['today', 'after', 'after', 'not-yet-in-force'],
    ['today', 'after', 'today', 'expired'],
    ['today', 'after', 'before', 'expired'],
    ['after', 'none', 'none', 'not-yet-in-force'],
    ['after', 'none', 'after', 'not-yet-in-force'],
    ['after', 'none', 'today', 'expired'],
    ['after', 'none', 'before', 'expired'],
    ['after', 'before', 'none', 'in-force'],
    ['after', 'before', 'after', 'in-force'],
    ['after', 'before', 'today', 'expired'],
    ['after', 'before', 'before', 'expired'],
    ['after', 'today', 'none', 'in-force'],
    ['after', 'today', 'after', 'in-force'],
    ['after', 'today', 'today', 'expired'],
    ['after', 'today', 'before', 'expired'],
    ['after', 'after', 'none', 'not-yet-in-force'],
    ['after', 'after', 'after', 'not-yet-in-force'],
    ['after', 'after', 'today', 'expired'],
    ['after', 'after', 'before', 'expired'],
  ];

  test('R12 the table names every combination', () => {
    expect(new Set(table.map(([...row]) => row.slice(0, 3).join())).size).toBe(3 * 4 * 4);
  });

  test.each(table)('R12 signed %s, effective %s, expired %s: %s', (signed, effective, expired, validity) => {
    expect(validityOf(dates(signed, effective, expired), [], today)).toBe(validity);
  });
});

describe('R12 validity by what other documents do', () => {
  const inForce = dates('before', 'none', 'none');
  const future = dates('before', 'after', 'none');
  const ended = dates('before', 'none', 'today');

  test.each<[Relation, Validity, Validity, Validity]>([
    // relation, done to what is in force, to what is not yet, to what has expired
    ['replaces', 'replaced', 'replaced', 'replaced'],
    ['repeals', 'expired', 'expired', 'expired'],
    ['amends', 'amended', 'not-yet-in-force', 'expired'],
    ['supplements', 'amended', 'not-yet-in-force', 'expired'],
  ])('R12 a document in force that %s it', (relation, onInForce, onFuture, onEnded) => {
    for (const links of [
      [link(relation, 'before')],
      [link(relation, 'today')],
      [link(relation, 'after', 'today')],
    ]) {
      expect(validityOf(inForce, links, today)).toBe(onInForce);
      expect(validityOf(future, links, today)).toBe(onFuture);
      expect(validityOf(ended, links, today)).toBe(onEnded);
    }
  });

  test.each<Relation>(['replaces', 'repeals', 'amends', 'supplements'])(
    'R12 a document not yet in force that %s it changes nothing yet',
    (relation) => {
      for (const links of [[link(relation, 'after')], [link(relation, 'before', 'after')]]) {
        expect(validityOf(inForce, links, today)).toBe('in-force');
        expect(validityOf(future, links, today)).toBe('not-yet-in-force');
        expect(validityOf(ended, links, today)).toBe('expired');
      }
    },
  );

  const anyDay = fc.constantFrom('2025-01-01', '2026-06-01', today, '2027-01-01');
  const anyDates = fc.record({
    signedAt: anyDay,
    effectiveAt: fc.option(anyDay),
    expiredAt: fc.option(anyDay),
  });
  const anyRelation = fc.constantFrom<Relation>('replaces', 'repeals', 'amends', 'supplements');
  const anyLinks = fc.array(fc.record({ relation: anyRelation, dates: anyDates }), { maxLength: 5 });

  test('R12 the order of links and their repetition change nothing; every answer has words', () => {
    fc.assert(
      fc.property(anyDates, anyLinks, anyDay, (own, links, day) => {
        const validity = validityOf(own, links, day);
        expect(validityOf(own, [...links].reverse(), day)).toBe(validity);
        expect(validityOf(own, [...links, ...links], day)).toBe(validity);
        expect(validityLabels[validity].vi).not.toBe('');
      }),
    );
  });

  test('R12 what ended once never comes back into force', () => {
    const over = new Set<Validity>(['expired', 'replaced']);
    fc.assert(
      fc.property(anyDates, anyLinks, anyDay, anyDay, (own, links, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        if (over.has(validityOf(own, links, earlier))) {
          expect(over.has(validityOf(own, links, later))).toBe(true);
        }
      }),
    );
  });
});
