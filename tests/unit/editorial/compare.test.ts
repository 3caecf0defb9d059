import fc from 'fast-check';
import { comparedContents } from '../../../src/plugins/editorial/server/src/domain/compare';
import type { Field, Fields } from '../../../src/plugins/editorial/server/src/domain/fields';
import type { SealedContent, SealedValue } from '../../../src/plugins/editorial/server/src/domain/seal';
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

const field = (type: string, more: Partial<Field> = {}): Field => ({
  type,
  label: { vi: type, en: type },
  private: false,
  ...more,
});
const fields: Fields = {
  title: field('string'),
  body: field('blocks'),
  eventStart: field('datetime'),
  day: field('date'),
  open: field('boolean'),
  section: field('relation'),
  files: field('media'),
  steps: field('component', { fields: { name: field('string'), fee: field('integer') } }),
};
const contentOf = (values: { [name: string]: SealedValue }): SealedContent => ({
  type: 't',
  documentId: 'd',
  fields: values,
});
const compared = (from: { [name: string]: SealedValue }, to: { [name: string]: SealedValue }) =>
  comparedContents(contentOf(from), contentOf(to), fields, new Map([['s1', 'Tin tức']]));
const file = (name: string, sha256: string) => ({
  sha256,
  name,
  mime: 'image/png',
  alternativeText: null,
  caption: null,
});
const [bytes, otherBytes] = ['a'.repeat(64), 'b'.repeat(64)];
const paragraph = (...children: SealedValue[]) => ({ type: 'paragraph', children });
const bold = { type: 'text', text: 'xã', bold: true };
const plain = { type: 'text', text: 'xã' };

test.each<[string, string, SealedValue, SealedValue, string, [string, Piece['op']][]]>([
  ['a field filled for the first time', 'title', null, 'Một', 'added', [['Một', 'added']]],
  ['a field emptied', 'title', 'Một', '', 'removed', [['Một', 'removed']]],
  ['a field left as it was', 'title', 'Một', 'Một', 'same', [['Một', 'same']]],
  ['only the form of a text', 'body', [paragraph(plain)], [paragraph(bold)], 'changed', [['xã', 'same']]],
  [
    'the time of an event, by the clock of the commune',
    'eventStart',
    '2026-05-01T17:30:00.000Z',
    '2026-05-01T17:31:00.000Z',
    'changed',
    [
      ['00:30 02/05/2026', 'removed'],
      ['00:31 02/05/2026', 'added'],
    ],
  ],
  [
    'a day',
    'day',
    '2026-05-01',
    '2026-05-11',
    'changed',
    [
      ['01/05/2026', 'removed'],
      ['11/05/2026', 'added'],
    ],
  ],
  [
    'a section, by its name where it has one',
    'section',
    's1',
    's2',
    'changed',
    [
      ['Tin tức', 'removed'],
      ['s2', 'added'],
    ],
  ],
  [
    'other bytes under the same name',
    'files',
    [file('anh.png', bytes), file('b.png', bytes)],
    [file('anh.png', otherBytes), file('b.png', bytes)],
    'changed',
    [
      ['anh.png (SHA-256 aaaaaaaaaaaa)\n', 'removed'],
      ['anh.png (SHA-256 bbbbbbbbbbbb)\n', 'added'],
      ['b.png (SHA-256 aaaaaaaaaaaa)', 'same'],
    ],
  ],
  [
    'a picture in the text',
    'body',
    [paragraph(plain)],
    [paragraph(plain), { type: 'image', image: file('anh.png', bytes), children: [] }],
    'changed',
    [
      ['xã', 'same'],
      ['\n[anh.png (SHA-256 aaaaaaaaaaaa)]', 'added'],
    ],
  ],
  [
    'a figure in a component',
    'steps',
    [{ name: 'Nộp', fee: 5 }],
    [{ name: 'Nộp', fee: 8 }],
    'changed',
    [
      ['string: Nộp\ninteger: ', 'same'],
      ['5', 'removed'],
      ['8', 'added'],
    ],
  ],
])('R29 %s', (_name, of, from, to, change, pieces) => {
  const [found] = compared({ [of]: from }, { [of]: to });
  expect(found).toMatchObject({ field: of, change });
  expect(found?.pieces.map((piece) => [piece.text, piece.op])).toEqual(pieces);
});

test('R29 fields stand in the order of the schema, one that the type no longer has last, empty ones nowhere', () => {
  const names = compared({ gone: 'x', body: [] }, { open: true, title: 'Một' }).map(({ field: of }) => of);
  expect(names).toEqual(['title', 'open', 'gone']);
});
