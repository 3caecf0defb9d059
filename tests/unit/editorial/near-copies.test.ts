import fc from 'fast-check';
import type { Field, Fields } from '../../../src/plugins/editorial/server/src/domain/fields';
import {
  fingerprintsOf,
  folded,
  passagesOf,
  sharedRun,
  spread,
} from '../../../src/plugins/editorial/server/src/domain/passages';
import { blockLines } from '../../../src/plugins/editorial/server/src/domain/plain-text';
import {
  partsOf,
  proseOf,
  titleFields,
  titleWordsOf,
} from '../../../src/plugins/editorial/server/src/domain/prose';
import type { SealedValue } from '../../../src/plugins/editorial/server/src/domain/seal';

const word = fc.constantFrom('xã', 'họp', 'thôn', 'Đông', 'dân', 'lúa', 'tỏi', 'nước', 'đường', 'hội', 'mùa');
const words = (most: number) => fc.array(word, { maxLength: most });
const print = (sentence: readonly string[]) => fingerprintsOf(passagesOf(sentence.join(' ')));

test(`R18 sentences that share ${sharedRun} words in a row share a fingerprint, whatever stands around them`, () => {
  const run = fc.array(word, { minLength: sharedRun, maxLength: sharedRun });
  fc.assert(
    fc.property(run, words(20), words(20), words(20), words(20), (shared, a, b, c, d) => {
      const one = new Set(print([...a, ...shared, ...b]));
      expect(print([...c, ...shared, ...d]).some((hash) => one.has(hash))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('R18 fingerprints are integers that the database holds, each once, and no word in common gives none in common', () => {
  fc.assert(
    fc.property(words(50), (sentence) => {
      const prints = print(sentence);
      expect(new Set(prints).size).toBe(prints.length);
      expect(prints.every((hash) => hash === (hash | 0))).toBe(true);
      const others = print(sentence.map((one) => `khác${one}`));
      expect(prints.filter((hash) => others.includes(hash))).toEqual([]);
    }),
  );
});

test('R18 a text reads the same however it was typed', () => {
  fc.assert(
    fc.property(words(30), (sentence) => {
      const text = sentence.join(' ');
      expect(folded(text.normalize('NFD').toUpperCase())).toBe(folded(text.normalize('NFC')));
      expect(folded(text)).toMatch(/^[a-z0-9 ]*$/);
    }),
  );
  expect(folded('  Thôn ĐÔNG – số 12/QĐ-UBND… ')).toBe('thon dong so 12 qd ubnd');
});

test('R18 a long sentence is cut, a short one is nobody’s, a repeated one counts once, a long text is sampled', () => {
  const long = Array.from({ length: 130 }, (_, index) => `tu${index}`).join(' ');
  expect(passagesOf(`Trân trọng cảm ơn. ${long}`).map(({ words: count }) => count)).toEqual([44, 44, 42]);
  expect(passagesOf('Xã họp về mùa lúa mới. Xã họp về mùa lúa mới!')).toHaveLength(1);
  const sentences = Array.from({ length: 1000 }, (_, index) => `Câu số ${index} của bài rất dài này.`);
  const kept = passagesOf(sentences.join(' '));
  expect(kept).toHaveLength(200);
  expect(kept.at(-1)?.key).toBe('cau so 995 cua bai rat dai nay');
});

const field = (type: string, more: Partial<Field> = {}): Field => ({
  type,
  label: { vi: '', en: '' },
  private: false,
  ...more,
});
const fields: Fields = {
  title: field('string'),
  hidden: field('string', { private: true }),
  month: field('integer'),
  summary: field('text'),
  name: field('text', { private: true }),
  origin: field('string'),
  body: field('blocks'),
  steps: field('component', { fields: { what: field('text'), note: field('text', { private: true }) } }),
  zone: field('dynamiczone', { components: { 'a.b': { quote: field('richtext') } } }),
};

test('R18 prose is what somebody wrote: long texts, blocks, components; no names, no private field, no picture', () => {
  const body: SealedValue = [
    {
      type: 'list',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'Mục một' }] }],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Xem ' },
        { type: 'link', url: 'https://x.example', children: [{ type: 'text', text: 'ở đây' }] },
      ],
    },
    {
      type: 'image',
      image: { sha256: 'a', name: 'anh.png', mime: '', alternativeText: null, caption: null },
    },
  ];
  const values = {
    title: 'Tiêu đề',
    summary: 'Tóm tắt',
    name: 'Người dân',
    origin: 'Nguồn',
    body,
    steps: [{ what: 'Bước', note: 'Kín' }],
    zone: [
      { __component: 'a.b', quote: 'Trích' },
      { __component: 'a.c', quote: 'Lạ' },
    ],
  };
  expect(proseOf(values, fields)).toBe('Tóm tắt\nMục một\nXem ở đây\nBước\nTrích');
  expect(proseOf(values, fields, new Set(['summary']))).not.toContain('Tóm tắt');
});

test('R18 of a title only words are compared, and no private ones', () => {
  const values = { title: 'Tiêu đề', hidden: 'Kín', month: 5 };
  expect(titleWordsOf(values, fields, '{title}: {hidden}')).toBe('Tiêu đề');
  expect(titleWordsOf(values, fields, 'Kết quả tháng {month}')).toBe('');
});

test.each([
  ['  XÃ  Lạc-Long, 2026! ', 'xa lac long 2026'],
  ['Đường đê', 'duong de'],
  ['…', ''],
])('R18 "%s" is compared as "%s"', (text, as) => {
  expect(folded(text)).toBe(as);
});

const counted = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `w${index + from}`).join(' ');

test.each([
  [5, []],
  [6, [6]],
  [60, [60]],
  [61, [31, 30]],
  [120, [60, 60]],
  [121, [41, 41, 39]],
])('R18 a sentence of %i words is compared in pieces of %j', (count, pieces) => {
  const passages = passagesOf(counted(count));
  expect(passages.map(({ words: size }) => size)).toEqual(pieces);
  expect(passages.map(({ key }) => key).join(' ')).toBe(count < 6 ? '' : counted(count));
});

test('R18 sentences end with a full stop, a question, a call, an ellipsis or their line; each counts once', () => {
  const sentences = [0, 10, 20, 30, 40, 50].map((from) => counted(6, from));
  const [a, b, c, d, e, f] = sentences;
  const text = `${a}. ${b}? ${c}!  ${d}… ${e}\n\n${f}. ${a}.`;
  expect(passagesOf(text).map(({ key }) => key)).toEqual(sentences);
  // No end of a sentence: nothing follows it apart.
  expect(passagesOf(`${a}.${b}`)).toHaveLength(1);
});

test('R18 of a long text two hundred passages are kept, evenly spread', () => {
  expect(spread([1, 2, 3], 3)).toEqual([1, 2, 3]);
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6]);
  expect(spread([0, 1, 2], 2)).toEqual([0, 1]);
  const text = Array.from({ length: 400 }, (_, index) => counted(6, index * 10)).join('.\n');
  const kept = passagesOf(text);
  expect(kept).toHaveLength(200);
  expect(kept[1]?.key).toBe(counted(6, 20));
});

test('R18 the fingerprints of a text are always the same numbers: they are stored', () => {
  expect(sharedRun).toBe(6);
  const hash = (text: string) =>
    [...text].reduce((last, letter) => Math.imul(last ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) | 0;
  const shingles = ['a b c d', 'b c d e', 'c d e f', 'd e f g'].map(hash);
  const least = [Math.min(...shingles.slice(0, 3)), Math.min(...shingles.slice(1, 4))];
  expect(fingerprintsOf([{ key: 'a b c d e f g' }])).toEqual([...new Set(least)]);
  expect(fingerprintsOf([{ key: 'a b c d e f' }])).toEqual(least.slice(0, 1));
  expect(fingerprintsOf([{ key: 'a b c d e' }, { key: 'a b c' }, { key: '' }])).toEqual([]);
});

const line = (type: string, ...children: SealedValue[]): SealedValue => ({ type, children });
const said = (text: string): SealedValue => ({ type: 'text', text });

test('R18 each paragraph, heading, quote, code and item of a list is a line; a list in an item follows it', () => {
  const nested = line('list', line('list-item', said('trong')));
  const blocks: SealedValue = [
    line('paragraph', said('một'), said(' hai')),
    line('heading', said('đầu')),
    line('quote', said('trích')),
    line('code', said('mã')),
    line('list', line('list-item', said('ngoài'), nested, said(' nữa')), line('list-item', said('cuối'))),
    line('unheard-of', line('paragraph', said('sâu'))),
    { type: 'paragraph' },
    { type: 'image' },
    line('paragraph', line('link', said('không địa chỉ')), { type: 'unheard-of' }),
  ];
  const saying = { picture: () => '[ảnh]', link: (words: string, url: string) => `${words} <${url}>` };
  const lines = ['một hai', 'đầu', 'trích', 'mã', 'ngoài nữa', 'trong', 'cuối', 'sâu', '', 'không địa chỉ'];
  expect(blockLines(blocks, saying)).toEqual(lines);
  const linked: SealedValue = [
    { type: 'paragraph', children: [{ type: 'link', url: '/x', children: [said('đây')] }] },
  ];
  expect(blockLines(linked, saying)).toEqual(['đây </x>']);
  const shown: SealedValue = [{ type: 'image', image: { name: 'a' }, children: [said('')] }];
  expect(blockLines(shown, saying)).toEqual(['[ảnh]']);
  for (const none of [null, undefined, 'chữ', { type: 'paragraph' }]) {
    expect(blockLines(none, saying)).toEqual([]);
  }
});

test('R18 one component or several are its parts; what is none is left out', () => {
  expect(partsOf({ what: 'a' })).toEqual([{ what: 'a' }]);
  expect(partsOf([{ what: 'a' }, null, 'x', ['y'], 7])).toEqual([{ what: 'a' }]);
  for (const none of [null, undefined, 'x', 7, []]) expect(partsOf(none)).toEqual([]);
});

test('R18 empty lines, values of another form and unknown fields say nothing', () => {
  const values = { summary: ' ', body: 'chữ', steps: { what: 'Bước' }, zone: null, unknown: 'x' };
  expect(proseOf(values, fields)).toBe('Bước');
  expect(proseOf({ summary: 7, body: null }, fields)).toBe('');
});

test('R18 a title names its fields in its pattern, in their order', () => {
  expect(titleFields('{number}/{symbol}: {abstract}')).toEqual(['number', 'symbol', 'abstract']);
  expect(titleFields('Kết quả')).toEqual([]);
  expect(
    titleWordsOf({ title: 'A', summary: 'B', name: 'C' }, fields, '{title}/{summary}/{name}/{unknown}'),
  ).toBe('A B');
  expect(titleWordsOf({ title: null, summary: 7 }, fields, '{title} {summary}')).toBe('');
});
