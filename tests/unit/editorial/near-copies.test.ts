import fc from 'fast-check';
import type { Field, Fields } from '../../../src/plugins/editorial/server/src/domain/fields';
import {
  fingerprintsOf,
  folded,
  passagesOf,
  sharedRun,
} from '../../../src/plugins/editorial/server/src/domain/passages';
import { proseOf, titleWordsOf } from '../../../src/plugins/editorial/server/src/domain/prose';
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
