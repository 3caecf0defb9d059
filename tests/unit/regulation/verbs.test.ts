import { regulation, type Verb } from '../../../src/regulation';

const all = Object.entries(regulation.verbs);
const where = (is: (facts: (typeof all)[number][1]) => boolean) =>
  all
    .filter(([, facts]) => is(facts))
    .map(([verb]) => verb)
    .sort();
const sorted = (words: string) => words.split(' ').sort();

test('R4 content is written directly; whatever is decided about it is asked for', () => {
  expect(where(({ mode }) => mode === 'direct')).toEqual(sorted('create edit discard abandon correct'));
  expect(where(({ mode }) => mode === 'asked')).toHaveLength(all.length - 5);
  expect(where(({ writes }) => writes === true)).toEqual(sorted('create edit correct'));
});

test('R6 R29 whoever returns, rejects or takes something away says why', () => {
  expect(where(({ comment }) => comment === 'required')).toEqual(
    sorted('return reject pass-on redirect close hide withdraw'),
  );
  expect(where(({ comment }) => comment === 'none')).toEqual(
    sorted('create edit discard abandon correct explain-delay import retract'),
  );
  expect(where(({ comment }) => comment === 'optional')).toHaveLength(all.length - 15);
});

test('R29 what takes away is shown as such; what carries on comes first', () => {
  expect(where(({ tone }) => tone === 'danger')).toEqual(
    sorted('discard abandon reject close hide withdraw erase retract'),
  );
  expect(where(({ tone }) => tone === 'primary')).toEqual(
    sorted('create submit forward approve publish record-sent'),
  );
  expect(where(({ tone }) => tone === 'secondary')).toHaveLength(all.length - 14);
});

test('R4 each act that needs a reason asks for it in its own dialog', () => {
  const needing = regulation.process.transitions.filter(({ needs }) => needs.includes('comment'));
  const asking: Verb[] = needing.map(({ verb }) => verb);
  for (const verb of asking) expect(regulation.verbs[verb].comment).toBe('required');
});
