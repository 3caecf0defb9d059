import fc from 'fast-check';
import { comparedWords, type Piece } from '../../../src/plugins/editorial/server/src/domain/words';

const put = (pieces: readonly Piece[], left: Piece['op']) =>
  pieces
    .filter(({ op }) => op !== left)
    .map(({ text }) => text)
    .join('');
const older = (pieces: readonly Piece[]) => put(pieces, 'added');
const newer = (pieces: readonly Piece[]) => put(pieces, 'removed');
const exchanged: Record<Piece['op'], Piece['op']> = { same: 'same', added: 'removed', removed: 'added' };

/** Few words, so that two texts have some in common; and whatever else a keyboard gives. */
const text = fc.oneof(
  fc
    .array(fc.constantFrom('xã', 'Lạc', 'Long', ' ', '\n', '. ', ', ', 'họp', '2026'), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

test('R29 the pieces of a comparison put together are the older text and the newer one', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const pieces = comparedWords(from, to);
      expect([older(pieces), newer(pieces)]).toEqual([from, to]);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('R29 the other way round the comparison is the same, with what was added and removed exchanged', () => {
  const told = (pieces: readonly Piece[], op: Piece['op']) =>
    pieces.filter((piece) => piece.op === op).map((piece) => piece.text);
  fc.assert(
    fc.property(text, text, (from, to) => {
      const [there, back] = [comparedWords(from, to), comparedWords(to, from)];
      for (const op of ['same', 'added', 'removed'] as const)
        expect(told(back, exchanged[op])).toEqual(told(there, op));
    }),
    { numRuns: 2000 },
  );
});

test('R29 what did not change is one piece, what has nothing in common is removed whole and added whole', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(comparedWords(same, same)).toEqual(same === '' ? [] : [{ text: same, op: 'same' }]);
    }),
  );
  expect(comparedWords('một hai', 'ba bốn')).toEqual([
    { text: 'một hai', op: 'removed' },
    { text: 'ba bốn', op: 'added' },
  ]);
});

test.each<[string, string, string, Piece[]]>([
  [
    'a word is changed, not its letters',
    'họp ngày 12 tháng 5',
    'họp ngày 13 tháng 5',
    [
      { text: 'họp ngày ', op: 'same' },
      { text: '12', op: 'removed' },
      { text: '13', op: 'added' },
      { text: ' tháng 5', op: 'same' },
    ],
  ],
  [
    'words changed side by side read as one change',
    'ông Nguyễn Văn An dự',
    'ông Trần Đức Bình dự',
    [
      { text: 'ông ', op: 'same' },
      { text: 'Nguyễn Văn An', op: 'removed' },
      { text: 'Trần Đức Bình', op: 'added' },
      { text: ' dự', op: 'same' },
    ],
  ],
  [
    'a word that stays parts two changes',
    'một hai ba',
    'bốn hai năm',
    [
      { text: 'một', op: 'removed' },
      { text: 'bốn', op: 'added' },
      { text: ' hai ', op: 'same' },
      { text: 'ba', op: 'removed' },
      { text: 'năm', op: 'added' },
    ],
  ],
  [
    'a space at the beginning or the end stays as it is',
    ' họp ',
    ' nghỉ ',
    [
      { text: ' ', op: 'same' },
      { text: 'họp', op: 'removed' },
      { text: 'nghỉ', op: 'added' },
      { text: ' ', op: 'same' },
    ],
  ],
  [
    'a tone is a letter of its word',
    'thôn Đoài',
    'thôn Đoái',
    [
      { text: 'thôn ', op: 'same' },
      { text: 'Đoài', op: 'removed' },
      { text: 'Đoái', op: 'added' },
    ],
  ],
])('R29 %s', (_name, from, to, pieces) => {
  expect(comparedWords(from, to)).toEqual(pieces);
});

test('R29 two long texts without a word in common are compared in bounded work', () => {
  const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
  const begun = process.cpuUsage();
  const pieces = comparedWords(long('a'), long('b'));
  // Microseconds of this process, so that a busy machine does not count; unbounded it would be minutes.
  expect(process.cpuUsage(begun).user).toBeLessThan(8_000_000);
  expect(pieces.map(({ op }) => op)).toEqual(['removed', 'added']);
});
