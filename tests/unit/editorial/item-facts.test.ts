import fc from 'fast-check';
import {
  answerFacts,
  arePicturesDescribed,
  hasOriginal,
  isSignedOff,
  plainText,
} from '../../../src/plugins/editorial/server/src/domain/item-facts';
import type { SealedContent, SealedValue } from '../../../src/plugins/editorial/server/src/domain/seal';
import type { PublishedType } from '../../../src/regulation';

const plain: PublishedType = {
  label: { vi: 'Tin', en: 'Item' },
  title: '{title}',
  origin: 'source',
  kind: { always: 'other' },
  outsidersSubmit: false,
};

const documents: PublishedType = {
  ...plain,
  original: {
    file: 'original',
    archive: 'archivePlace',
    issuedBy: 'issuedBy',
    foreign: ['other'],
    copies: ['attachments', 'scan'],
  },
};

const of = (fields: SealedContent['fields']): SealedContent => ({
  type: 'api::a.a',
  documentId: 'd1',
  fields,
});

const file = (more: { [key: string]: SealedValue } = {}): SealedValue => ({
  sha256: 'ab',
  name: 'a.jpg',
  mime: 'image/jpeg',
  alternativeText: 'Cờ',
  caption: null,
  ...more,
});

test('R18 what is plain is read trimmed; lists, files and nothing are no text', () => {
  expect([' a ', 12, true, 0].map(plainText)).toEqual(['a', '12', 'true', '0']);
  expect([null, undefined, [], ['a'], file()].map(plainText)).toEqual(['', '', '', '', '']);
});

describe('R12 the original', () => {
  const pdf = file({ mime: 'application/pdf' });

  test('of what has none is never missing', () => {
    expect(hasOriginal(plain, of({}))).toBe(true);
  });

  test("of the commune's own document is its file and its place; of another's a copy is enough", () => {
    const files: readonly (SealedValue | undefined)[] = [pdf, null, undefined, '', []];
    const places = ['Kho 1', ' ', '', null];
    for (const issuedBy of ['commune', 'other', null]) {
      for (const [at, original] of files.entries()) {
        for (const archivePlace of places) {
          for (const attachments of [[pdf], [], null]) {
            for (const scan of [pdf, null]) {
              const content = of({
                issuedBy,
                archivePlace,
                attachments,
                scan,
                ...(original === undefined ? {} : { original }),
              });
              const isThere = at === 0;
              const copied = isThere || attachments?.length === 1 || scan !== null;
              const expected = issuedBy === 'other' ? copied : isThere && archivePlace === 'Kho 1';
              expect({ content, has: hasOriginal(documents, content) }).toEqual({ content, has: expected });
            }
          }
        }
      }
    }
  });
});

describe('R16 the sign-off', () => {
  const signed: PublishedType = { ...plain, signOff: ['signedBy', 'signerPost'] };

  test('names person and post, both', () => {
    const values = ['Nguyễn Thị Hoa', ' ', null];
    for (const signedBy of values) {
      for (const signerPost of values) {
        const expected = signedBy === values[0] && signerPost === values[0];
        expect(isSignedOff(signed, of({ signedBy, signerPost }))).toBe(expected);
      }
    }
    expect(isSignedOff(signed, of({}))).toBe(false);
    expect(isSignedOff(plain, of({}))).toBe(true);
  });
});

describe('R18 pictures', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.record({
      sha256: fc.constant('ab'),
      name: fc.constant('x'),
      mime: fc.constantFrom('image/png', 'image/jpeg', 'application/pdf', 'video/mp4'),
      alternativeText: fc.constantFrom('Một lá cờ', '', '  ', null),
      caption: fc.constant(null),
    }),
  );
  const { tree } = fc.letrec<{ tree: SealedValue }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf as fc.Arbitrary<SealedValue>,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('children', 'image', 'gallery', 'text'), tie('tree'), { maxKeys: 3 }),
    ),
  }));

  /** In the text of the whole, wherever it lies: each picture by itself. */
  function naive(value: SealedValue): boolean {
    const pictures =
      JSON.stringify(value).match(/"mime":"image\/[a-z]+","alternativeText":("[^"]*"|null)/g) ?? [];
    return pictures.every((picture) => picture.includes('Một lá cờ'));
  }

  test('each has its words, however deep it lies; other files need none', () => {
    fc.assert(fc.property(tree, (value) => expect(arePicturesDescribed(value)).toBe(naive(value))));
  });

  test('nothing is described by itself', () => {
    expect(arePicturesDescribed(undefined)).toBe(true);
    expect(arePicturesDescribed(null)).toBe(true);
    expect(arePicturesDescribed([file(), file({ alternativeText: null })])).toBe(false);
  });
});

describe('R27 an answer', () => {
  const questions: PublishedType = {
    ...plain,
    answer: {
      text: 'answer',
      category: 'category',
      complaints: ['complaint', 'denunciation'],
      asker: ['askerName', 'askerPhone', 'askerAddress'],
      shown: ['publicQuestion', 'answer'],
    },
  };
  const facts = (fields: SealedContent['fields']) => answerFacts(questions, of(fields));
  const block = (text: string): SealedValue => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

  test('what is no question has nothing to be seen to', () => {
    expect(answerFacts(plain, of({}))).toEqual({ answered: true, complaint: false, anonymous: true });
  });

  test.each<[SealedValue | undefined, boolean]>([
    [undefined, false],
    [null, false],
    ['', false],
    [' \n', false],
    [[], false],
    [true, false],
    [block(' '), false],
    ['Nộp tại bộ phận một cửa.', true],
    [block('Nộp tại bộ phận một cửa.'), true],
  ])('R27 %j is an answer: %s', (answer, expected) => {
    expect(facts(answer === undefined ? {} : { answer }).answered).toBe(expected);
  });

  test('R27 a complaint or denunciation is one by its category', () => {
    const is = (category: SealedValue) => facts({ category }).complaint;
    expect(['complaint', 'denunciation', 'question', '', null].map(is)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  const asker = { askerName: 'Trần Văn Bình', askerPhone: '0912 345 678', askerAddress: 'Thôn 3' };

  test.each([
    ['Kính gửi ông Trần Văn Bình', false],
    ['Kính gửi ông TRẦN VĂN BÌNH', false],
    ['Kính gửi ông Trần Văn Bình'.normalize('NFD'), false],
    ['Kính gửi ông Bình', true],
    ['Gọi 0912 345 678', false],
    ['Gọi 0912345678', false],
    ['Gọi 0912.345.678', false],
    ['Gọi (0912)-345-678', false],
    ['Gọi +84 0912345678', false],
    ['Gọi 0912 345 679', true],
    ['Tại thôn 3 có đường mới', false],
    ['Kính gửi Ông/Bà', true],
    ['', true],
  ])('R27 with "%s" shown it is anonymous: %s', (text, expected) => {
    expect(facts({ ...asker, answer: text }).anonymous).toBe(expected);
    expect(facts({ ...asker, answer: block(text) }).anonymous).toBe(expected);
    expect(facts({ ...asker, publicQuestion: text, answer: 'Có.' }).anonymous).toBe(expected);
  });

  test('R27 what is not shown names nobody', () => {
    expect(facts({ ...asker, question: 'Tôi là Trần Văn Bình' }).anonymous).toBe(true);
    expect(facts({ answer: 'Kính gửi ông Trần Văn Bình' }).anonymous).toBe(true);
  });

  test.each([
    ['Thu', 'Thu phí ở xã', true],
    ['Thuý', 'Chị Thuý hỏi', false],
    ['', 'Kính gửi', true],
  ])('R27 a name of fewer than four letters says nothing of anybody: %s', (askerName, answer, expected) => {
    expect(facts({ askerName, answer }).anonymous).toBe(expected);
  });

  test.each([
    ['1234567', '1.234.567 đồng', true],
    ['12345678', '12.345.678 đồng', false],
    ['0912345678x', 'Gọi 0912 345 678', false],
    ['0912345678 (máy của con trai)', 'Gọi 0912 345 678', true],
    ['abcd0912345678', 'Gọi 0912 345 678', false],
    ['abcde0912345678', 'Gọi 0912 345 678', true],
  ])('R27 a number is found however it is written, if it is one: %s', (askerPhone, answer, expected) => {
    expect(facts({ askerPhone, answer }).anonymous).toBe(expected);
  });

  test('R27 words of one field and of the next are not read as one', () => {
    expect(facts({ askerName: 'Bình An', publicQuestion: 'Bình', answer: 'An toàn' }).anonymous).toBe(false);
    expect(facts({ askerName: 'BìnhAn', publicQuestion: 'Bình', answer: 'An toàn' }).anonymous).toBe(true);
  });
});
