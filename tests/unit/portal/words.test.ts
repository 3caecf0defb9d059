import fc from 'fast-check';
import { foldedText, isAccented, wordsOf } from '../../../src/plugins/portal/server/src/domain/fold';
import { excerptOf, highlighted } from '../../../src/plugins/portal/server/src/domain/highlight';
import {
  askedBy,
  exactQuery,
  nearQuery,
  openQuery,
  type Query,
  wholeQuery,
} from '../../../src/plugins/portal/server/src/domain/query';
import { vectorOf } from '../../../src/plugins/portal/server/src/domain/vector';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('Đường', 'liên', 'thôn', 'hòa', 'hoà', '<b>', '&', '"', '12/QĐ', ' ', '\n', '\0'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(' ')),
);

test.each([
  ['Đường Liên THÔN', 'duong lien thon'],
  ['12/2026/QĐ-UBND', '12 2026 qd ubnd'],
  ['số 005, 0 và 00', 'so 5 0 va 0'],
  ['hoà, hòa, hòa', 'hoa hoa hoa'],
  ['ﬁ ½ ①', 'fi 12 1'],
  ['北京 лаос', '北京 лаос'],
  ['!?\0\uD800', ''],
])('R34 %j is folded to %j', (text, folded) => {
  expect(foldedText(text)).toBe(folded);
});

test('R34 the tone is the same wherever its key put it, and another tone is another word', () => {
  const accented = (text: string) => wordsOf(text)[0]?.accented;
  expect(accented('hòa')).toBe(accented('hoà'));
  expect(accented('HÒA'.normalize('NFD'))).toBe(accented('hòa'));
  expect(new Set(['ma', 'má', 'mà', 'mả', 'mã', 'mạ'].map(accented)).size).toBe(6);
  expect(accented('đâu')).not.toBe(accented('dâu'));
  expect(['đi', 'Ấp', 'ăn'].every(isAccented) && !isAccented('xa12')).toBe(true);
});

test('R34 a word holds letters and figures alone, and stands where it says', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { folded, accented, start, end } of wordsOf(text)) {
        expect(folded).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(accented).not.toMatch(/['\\\s\0&|!():*<>~@]/);
        expect(start >= last && end > start && end <= text.length).toBe(true);
        last = end;
      }
    }),
  );
});

test('R34 whatever the text, its vector is made of quoted words and places', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (parts) => {
      const word = "'[^'\\\\]+'(:\\d+(,\\d+)*)?";
      expect(vectorOf(parts, { accents: true })).toMatch(new RegExp(`^(${word}( ${word})*)?$`, 'u'));
    }),
  );
});

test('R34 a vector has words with their places, accents beside them, pairs, and keys', () => {
  expect(vectorOf(['Đò đò', 'ma'], { accents: true, keys: ['@number 1'] })).toBe(
    `'@number 1' 'do':1,2 'đo\u0300':1,2 '~do do' 'ma':13`,
  );
});

test('R34 a book is cut where PostgreSQL would refuse it', () => {
  const book = Array.from({ length: 200_000 }, (_, index) => `ừ${index.toString(36)}`).join(' ');
  expect(Buffer.byteLength(vectorOf([book], { accents: true }))).toBeLessThan(1_000_000);
});

test.each([
  ['', null, null, null, null],
  ['thôn', "('thon')", "('thon':*)", null, "('thôn')"],
  ['t', "('t')", null, null, "('t')"],
  [
    'liên thôn',
    "('lien') & ('thon')",
    "('lien') & ('thon':*)",
    "('lien') & ('thon') & ('~lien thon')",
    "('liên') & ('thôn') & ('~lien thon')",
  ],
  ['"liên thôn"', "('~lien thon')", null, null, "('liên' <-> 'thôn')"],
  [
    '12/QĐ-UB',
    "('~12 qd' & '~qd ub') / ('12' <-> 'qd' <-> 'ub')",
    "('~12 qd' & '~qd ub':*) / ('12' <-> 'qd' <-> 'ub':*)",
    null,
    "('12' <-> 'qđ' <-> 'ub')",
  ],
  ['a "b', "('a') & ('b')", null, "('a') & ('b') & ('~a b')", "('a') & ('b') & ('~a b')"],
])('R34 %j is asked as %s', (text, whole, open, near, exact) => {
  const asked = askedBy(text);
  const written = (query: Query | null) =>
    query && [query.index, query.check].filter(Boolean).join(' / ').normalize('NFC');
  expect(written(wholeQuery(asked))).toBe(whole);
  expect(written(openQuery(asked))).toBe(open);
  expect(written(nearQuery(asked))).toBe(near);
  expect(written(exactQuery(asked))).toBe(exact);
});

test('R34 what is marked is the text itself, escaped, and each mark is what was asked for', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, q) => {
      const asked = askedBy(q);
      const html = highlighted(text, asked);
      expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
      const plain = html
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      expect(plain).toBe(text);
      const excerpt = excerptOf([text], asked);
      expect(excerpt.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
      expect(excerpt.split('<mark>').length).toBe(excerpt.split('</mark>').length);
    }),
  );
});

test('R34 the original is marked, with diacritics where the question has none; words side by side are one mark', () => {
  expect(highlighted('Họp thôn Đông, đồng Đống', askedBy('thon dong'))).toBe(
    'Họp <mark>thôn Đông</mark>, <mark>đồng Đống</mark>',
  );
  expect(highlighted('Đông Đoài', askedBy('"dong do'))).toBe('<mark>Đông Đoài</mark>');
  expect(highlighted('<mark>', askedBy('mark'))).toBe('&lt;<mark>mark</mark>&gt;');
});

test('R34 an excerpt is the part with most of the words, cut between words', () => {
  const filler = 'lời dẫn chuyện '.repeat(60);
  const text = `${filler}cầu ở đây. ${filler}cầu treo bắc qua sông. ${filler}`;
  const excerpt = excerptOf(['Tóm tắt', text], askedBy('cau treo'));
  expect(excerpt).toContain('<mark>cầu treo</mark> bắc qua sông');
  expect(excerpt).toMatch(/^… (lời|dẫn|chuyện) .* (lời|dẫn|chuyện) …$/);
  expect(excerpt.length).toBeLessThan(330);
  expect(excerptOf(['Tóm tắt', text], askedBy('khong co'))).toBe('Tóm tắt');
  expect(excerptOf(['', ''], askedBy('a'))).toBe('');
});
