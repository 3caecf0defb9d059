import {
  type BlockImage,
  imagesIn,
  mapImages,
  pictureOf,
  type ShownFile,
} from '../../../src/plugins/editorial/server/src/domain/blocks';
import {
  erasedTitle,
  tellingTitles,
  withoutTitles,
} from '../../../src/plugins/editorial/server/src/domain/erasure';
import { localInstant } from '../../../src/plugins/editorial/server/src/domain/local-time';
import type { SealedContent, SealedValue } from '../../../src/plugins/editorial/server/src/domain/seal';
import {
  areFilesThere,
  filesIn,
  noBytes,
} from '../../../src/plugins/editorial/server/src/domain/sealed-files';

const picture = (url: string) => ({ type: 'image', image: { url }, children: [{ type: 'text', text: '' }] });
const blocks = [
  { type: 'paragraph', children: [{ type: 'text', text: 'xã' }] },
  picture('/a'),
  { type: 'list', children: [{ type: 'list-item', children: [picture('/b'), { type: 'text', text: 'x' }] }] },
  { type: 'image' },
  { type: 'paragraph', image: { url: '/no-picture' } },
];
const marked = (image: BlockImage) => ({ ...image, marked: true });

test('R12 every picture of a text is found, however deep it lies, in its order; the text stays', () => {
  expect(imagesIn(blocks)).toEqual([{ url: '/a' }, { url: '/b' }]);
  const changed = mapImages(blocks, marked) as unknown[];
  expect(imagesIn(changed)).toEqual([
    { url: '/a', marked: true },
    { url: '/b', marked: true },
  ]);
  expect(mapImages(changed, ({ url }) => ({ url }))).toEqual(blocks);
  expect([changed[0], changed[3], changed[4]]).toEqual([blocks[0], blocks[3], blocks[4]]);
});

test.each([null, undefined, 'text', 7, { type: 'image' }])(
  'R12 %j is no text of blocks, and stays',
  (value) => {
    expect(mapImages(value, marked)).toBe(value);
    expect(imagesIn(value)).toEqual([]);
  },
);

const stored: ShownFile = {
  hash: 'h',
  ext: '.png',
  name: 'anh.png',
  mime: 'image/png',
  size: 12.5,
  width: 4,
  height: 3,
  provider: 'local',
  createdAt: '2026-11-24T02:00:00.000Z',
  updatedAt: '2026-11-24T02:00:00.000Z',
  alternativeText: 'Cờ',
  caption: 'Lễ',
};

test('R12 a picture in a text says what its stored file says; of what was given only the words count', () => {
  const whole = { ...stored, url: '/files/h.png', previewUrl: null, formats: null };
  expect(pictureOf(stored, '/files/h.png', {})).toEqual(whole);
  const given = {
    name: 'x',
    hash: 'y',
    url: '//evil',
    extra: 1,
    formats: {},
    alternativeText: 'Khác',
    caption: null,
  };
  expect(pictureOf(stored, '/files/h.png', given)).toEqual({
    ...whole,
    alternativeText: 'Khác',
    caption: null,
  });
});

const contentOf = (fields: { [name: string]: SealedValue }): SealedContent => ({
  type: 't',
  documentId: 'd',
  fields,
});

test('R29 every file of the revisions is erased, each once, however deep it lies; what only looks like one is none', () => {
  const [one, two, three] = ['a', 'b', 'c'].map((name) => ({
    sha256: name.repeat(64),
    name,
    mime: 'image/png',
  }));
  const first = contentOf({ cover: one ?? null, files: [one ?? null, two ?? null], none: null, title: 'a' });
  const again = contentOf({
    body: [{ type: 'image', image: three ?? null, sha256: 7, name: 'x' }],
    cover: one ?? null,
  });
  const renamed = contentOf({
    cover: { sha256: 'a'.repeat(64), name: 'khác' },
    odd: { sha256: 'z', name: 3 },
  });
  expect(filesIn([first, again, renamed])).toEqual([
    { sha256: 'a'.repeat(64), name: 'a' },
    { sha256: 'b'.repeat(64), name: 'b' },
    { sha256: 'c'.repeat(64), name: 'c' },
    { sha256: 'a'.repeat(64), name: 'khác' },
  ]);
  expect(filesIn([])).toEqual([]);
});

test('R12 a file whose bytes are gone is missed, wherever in the content it is named', () => {
  const gone: SealedValue = { sha256: noBytes, name: 'a.png', mime: 'image/png' };
  const here: SealedValue = { ...gone, sha256: 'a'.repeat(64) };
  const inText = (image: SealedValue): SealedValue => [{ type: 'image', image }];
  expect(areFilesThere(contentOf({ cover: here, body: inText(here), title: noBytes }))).toBe(true);
  expect(areFilesThere(contentOf({ cover: gone, body: inText(here) }))).toBe(false);
  expect(areFilesThere(contentOf({ cover: here, body: inText(gone) }))).toBe(false);
  expect(areFilesThere(contentOf({ files: [here, gone] }))).toBe(false);
});

test('R29 a title that tells something goes from every text, the longest first; short ones stand by chance', () => {
  const titles = ['Họp thôn', 'Họp thôn\nĐoài', 'Họp thôn', 'Tin xã', 'bảy chữ', 'một hai ba bốn'];
  expect(tellingTitles(titles)).toEqual(['một hai ba bốn', 'Họp thôn Đoài', 'Họp thôn']);
  const said = withoutTitles(
    { vi: 'Duyệt «Họp thôn Đoài», rồi Họp thôn và Họp thôn', en: 'Approved "Họp thôn Đoài"' },
    tellingTitles(titles),
    erasedTitle('12/QĐ\nBBT'),
  );
  const instead = '(đã xóa theo quyết định 12/QĐ BBT)';
  expect(said).toEqual({
    vi: `Duyệt «${instead}», rồi ${instead} và ${instead}`,
    en: `Approved "${instead}"`,
  });
});

test.each([
  ['2026-11-18T23:30', '2026-11-18T23:30+07:00'],
  ['2026-11-18 23:30', '2026-11-18T23:30+07:00'],
  [' 2026-11-18T23:30:05 ', '2026-11-18T23:30:05+07:00'],
  ['2026-11-18T23:30:05.5', '2026-11-18T23:30:05.5+07:00'],
  ['2026-11-18T23:30:05.123', '2026-11-18T23:30:05.123+07:00'],
  ['2026-11-18', '2026-11-18T00:00+07:00'],
])('Days "%s" is read by the clock of the commune', (value, instant) => {
  expect(localInstant(value)).toBe(instant);
});

test.each([
  '2026-11-18T23:30Z',
  '2026-11-18T23:30+01:00',
  'x2026-11-18',
  '2026-11-18T23:30x',
  '2026-11-18T',
  '2026-11-18T23',
  '2026-11-18T23:30:05.1234',
  '226-11-18',
  '2026-1-18',
  '2026-11-8',
  '18/11/2026',
  '',
])('Days "%s" names its zone, or is no time: it stays', (value) => {
  expect(localInstant(value)).toBe(value);
});
