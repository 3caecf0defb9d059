import fc from 'fast-check';
import {
  arePicturesDescribed,
  hasOnlyWhatFits,
  hasOriginal,
  isOver,
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

describe('R25 the type of an event', () => {
  const typed: PublishedType = { ...plain, onlyWith: { field: 'subtype', where: 'kind', is: 'conference' } };

  test('goes with conferences alone', () => {
    expect(hasOnlyWhatFits(typed, of({ subtype: 'meeting', kind: 'conference' }))).toBe(true);
    expect(hasOnlyWhatFits(typed, of({ subtype: 'meeting', kind: 'news' }))).toBe(false);
    expect(hasOnlyWhatFits(typed, of({ subtype: 'meeting' }))).toBe(false);
    for (const subtype of [null, '', ' ']) {
      expect(hasOnlyWhatFits(typed, of({ subtype, kind: 'news' }))).toBe(true);
      expect(hasOnlyWhatFits(typed, of({ subtype, kind: 'conference' }))).toBe(true);
    }
    expect(hasOnlyWhatFits(plain, of({ subtype: 'meeting', kind: 'news' }))).toBe(true);
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

describe('R25 what reports of something that is over', () => {
  const reporting: PublishedType = { ...plain, onceOver: { kind: 'conference', field: 'eventEnd' } };
  const end = '2026-11-24T10:00:00.000Z';
  const at = (instant: string) => new Date(instant);

  test.each([
    ['the millisecond before its end', '2026-11-24T09:59:59.999Z', false],
    ['at its end', end, true],
    ['afterwards', '2026-11-25T00:00:00.000Z', true],
  ])('%s', (_when, instant, over) => {
    expect(isOver(reporting, 'conference', of({ eventEnd: end }), at(instant))).toBe(over);
  });

  test('other kinds, other types and what has no end wait for nothing', () => {
    const before = at('2026-11-01T00:00:00Z');
    expect(isOver(reporting, 'news', of({ eventEnd: end }), before)).toBe(true);
    expect(isOver(plain, 'conference', of({ eventEnd: end }), before)).toBe(true);
    for (const eventEnd of [null, '', 'mai']) {
      expect(isOver(reporting, 'conference', of({ eventEnd }), before)).toBe(true);
    }
  });
});
