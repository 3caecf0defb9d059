import { isMain, readFiles, readValue } from '../../../src/plugins/editorial/server/src/domain/reading';

const file = (mime: string) => ({ name: 'a', url: '/files/a', mime, alternativeText: null, caption: null });

test.each([
  ['string', 'Tên', { as: 'text', text: 'Tên' }],
  ['integer', 0, { as: 'text', text: '0' }],
  ['integer', 2026, { as: 'text', text: '2026' }],
  ['decimal', '812.4', { as: 'figure', figure: '812.4' }],
  ['enumeration', 'news', { as: 'code', code: 'news' }],
  ['boolean', false, { as: 'yes-no', yes: false }],
  ['date', '2026-11-20', { as: 'day', day: '2026-11-20' }],
  ['datetime', new Date('2026-11-20T01:00:00Z'), { as: 'instant', at: '2026-11-20T01:00:00.000Z' }],
  ['datetime', '2026-11-20T01:00:00.000Z', { as: 'instant', at: '2026-11-20T01:00:00.000Z' }],
  ['blocks', [{ type: 'paragraph' }], { as: 'blocks', blocks: [{ type: 'paragraph' }] }],
])('Desk a %s that holds %p is read as what it is', (type, value, expected) => {
  expect(readValue(type, value)).toEqual(expected);
});

test.each([
  ['string', ''],
  ['text', null],
  ['blocks', []],
  ['date', undefined],
])('Desk a %s that holds %p is left out', (type, value) => {
  expect(readValue(type, value)).toBeNull();
});

test('Desk pictures are shown, other files are handed over; one file that is no picture makes a list of files', () => {
  expect(readFiles([file('image/png')]).as).toBe('pictures');
  expect(readFiles([file('image/png'), file('application/pdf')]).as).toBe('files');
});

test('Desk texts, pictures and repeated parts are read as a whole, all else are particulars', () => {
  expect(isMain('text', { as: 'text', text: 'x' })).toBe(true);
  expect(isMain('string', { as: 'text', text: 'x' })).toBe(false);
  expect(isMain('media', readFiles([file('image/png')]))).toBe(true);
  expect(isMain('media', readFiles([file('application/pdf')]))).toBe(false);
  expect(isMain('component', { as: 'parts', parts: [] })).toBe(true);
});
