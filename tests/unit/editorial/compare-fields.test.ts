import { comparedContents, linkedBy } from '../../../src/plugins/editorial/server/src/domain/compare';
import type { Field, Fields } from '../../../src/plugins/editorial/server/src/domain/fields';
import type { SealedContent, SealedValue } from '../../../src/plugins/editorial/server/src/domain/seal';
import type { Piece } from '../../../src/plugins/editorial/server/src/domain/words';

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
  parts: field('dynamiczone', { components: { 'a.note': { note: field('text') } } }),
  lead: field('text'),
  long: field('richtext'),
  data: field('json'),
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
  [
    'yes and no',
    'open',
    true,
    false,
    'changed',
    [
      ['có', 'removed'],
      ['không', 'added'],
    ],
  ],
  [
    'the words of a picture',
    'files',
    [{ ...file('anh.png', bytes), alternativeText: 'Cờ' }],
    [{ ...file('anh.png', bytes), alternativeText: 'Cờ', caption: 'Lễ' }],
    'changed',
    [
      ['anh.png – Cờ (SHA-256 aaaaaaaaaaaa)', 'removed'],
      ['anh.png – Cờ; Lễ (SHA-256 aaaaaaaaaaaa)', 'added'],
    ],
  ],
  [
    'the address of a link',
    'body',
    [paragraph({ type: 'link', url: '/a', children: [plain] })],
    [paragraph({ type: 'link', url: '/b', children: [plain] })],
    'changed',
    [
      ['xã (/', 'same'],
      ['a', 'removed'],
      ['b', 'added'],
      [')', 'same'],
    ],
  ],
  [
    'a component more, by its filled fields alone',
    'steps',
    [{ name: 'Nộp', fee: null }],
    [
      { name: 'Nộp', fee: null },
      { name: '', fee: 8 },
    ],
    'changed',
    [
      ['string: Nộp', 'same'],
      ['\n\ninteger: 8', 'added'],
    ],
  ],
  [
    'what a zone holds, by its own component; what is unknown there says nothing',
    'parts',
    [
      { __component: 'a.note', note: 'cũ' },
      { __component: 'a.gone', note: 'x' },
    ],
    [
      { __component: 'a.note', note: 'mới' },
      { __component: 'a.gone', note: 'x' },
    ],
    'changed',
    [
      ['text: ', 'same'],
      ['cũ', 'removed'],
      ['mới', 'added'],
      ['\n\n', 'same'],
    ],
  ],
  [
    'data, by its canonical form',
    'data',
    { b: 1, a: 2 },
    { a: 3, b: 1 },
    'changed',
    [
      ['{"a":', 'same'],
      ['2', 'removed'],
      ['3', 'added'],
      [',"b":1}', 'same'],
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

test.each(['title', 'lead', 'long', 'gone'])('R29 what people write (%s) is compared word by word', (of) => {
  const [found] = compared({ [of]: 'Họp xã' }, { [of]: 'Họp thôn' });
  expect(found?.pieces).toEqual([
    { text: 'Họp ', op: 'same' },
    { text: 'xã', op: 'removed' },
    { text: 'thôn', op: 'added' },
  ]);
});

test('R29 a field that the type no longer has is called by its own name', () => {
  const [found] = compared({ gone: 'x' }, {});
  expect(found).toMatchObject({ field: 'gone', label: { vi: 'gone', en: 'gone' }, change: 'removed' });
});

test('R29 the documents that two revisions link are asked for by the field that links them, each once', () => {
  const linking: Fields = { ...fields, related: field('relation'), none: field('relation') };
  const contents = [
    contentOf({ section: 's1', related: ['a', 'b'], title: 's9' }),
    contentOf({ section: 's2', related: ['b', 'c'], none: [] }),
  ];
  expect([...linkedBy(contents, linking)]).toEqual([
    ['section', ['s1', 's2']],
    ['related', ['a', 'b', 'c']],
  ]);
  expect(linkedBy([], linking).size).toBe(0);
});
