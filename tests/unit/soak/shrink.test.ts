import fc from 'fast-check';
import { shrunk } from '../../api/editorial/soak/shrink';

const isWithin = (needed: readonly number[], part: readonly number[]) =>
  needed.every((one) => part.includes(one));

test('what does not matter to a failure is left out of its record, and nothing else', async () => {
  const cases = fc
    .array(fc.boolean(), { minLength: 1, maxLength: 60 })
    .map((kept) => ({ length: kept.length, needed: kept.flatMap((is, n) => (is ? [n] : [])) }));
  await fc.assert(
    fc.asyncProperty(cases, async ({ length, needed }) => {
      const all = Array.from({ length }, (_, n) => n);
      const fails = async (part: readonly number[]) => isWithin(needed, part);
      expect(await shrunk(all, fails, Number.POSITIVE_INFINITY)).toEqual(needed);
    }),
  );
});

test('it asks no more often than it may, and what it gives fails still', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(20), fc.nat(59), async (tries, needed) => {
      let asked = 0;
      const all = Array.from({ length: 60 }, (_, n) => n);
      const part = await shrunk(
        all,
        async (some) => {
          asked += 1;
          return some.includes(needed);
        },
        tries,
      );
      expect(asked).toBeLessThanOrEqual(tries);
      expect(part).toContain(needed);
    }),
  );
});
