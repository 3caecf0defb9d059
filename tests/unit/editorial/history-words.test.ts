import type { ChainedEntry } from '../../../src/plugins/editorial/server/src/domain/chain';
import { actorIn, noteOf } from '../../../src/plugins/editorial/server/src/domain/history-words';

const entryOf = (verb: string, details: Record<string, unknown> = {}, actorKey = 'panel:5') =>
  ({ verb, details, actorKey, actorName: 'Đỗ Thu Trang' }) as unknown as ChainedEntry;

test('R27 the history says to whom a question was given, and where it was passed on', () => {
  expect(noteOf(entryOf('assign', { to: { key: 'panel:8', name: 'Ngô Văn Bình' } }))).toEqual({
    vi: 'Cho: Ngô Văn Bình',
    en: 'To: Ngô Văn Bình',
  });
  expect(noteOf(entryOf('pass-on', { body: 'Sở Xây dựng' }))).toEqual({
    vi: 'Chuyển tới: Sở Xây dựng',
    en: 'To: Sở Xây dựng',
  });
  expect(noteOf(entryOf('close', { legalBasis: 'Điều 6' }))).toEqual({
    vi: 'Căn cứ pháp luật: Điều 6',
    en: 'Legal basis: Điều 6',
  });
});

test('R23 a deadline that moved says from when to when, and why', () => {
  const why = { vi: 'Nghỉ bù', en: 'Day in lieu' };
  const moved = (from: string | null, to: string | null) =>
    noteOf(entryOf('move-deadline', { deadline: { from: { due: from }, to: { due: to } }, why }));
  expect(moved('2026-01-02', '2026-01-05')).toEqual({
    vi: '02/01/2026 → 05/01/2026. Nghỉ bù.',
    en: '2026-01-02 → 2026-01-05. Day in lieu.',
  });
  expect(moved(null, '2026-01-05')).toEqual({
    vi: 'không có → 05/01/2026. Nghỉ bù.',
    en: 'none → 2026-01-05. Day in lieu.',
  });
});

test.each([
  ['approve', { body: 'x' }],
  ['assign', {}],
  ['pass-on', { body: '' }],
  ['close', { legalBasis: 7 }],
])('R27 %s with %j has nothing to add', (verb, details) => {
  expect(noteOf(entryOf(verb, details))).toBeNull();
});

test('R10 who did it is read by his name; parts of the system have none that means anything', () => {
  expect(actorIn(entryOf('approve'), 'en')).toBe('Đỗ Thu Trang');
  expect(actorIn(entryOf('assign', {}, 'system:assignment'), 'vi')).toBe('Hệ thống');
  expect(actorIn(entryOf('assign', {}, 'system:assignment'), 'en')).toBe('The system');
  expect(actorIn(entryOf('appoint', {}, 'command:appoint'), 'en')).toBe('Command on the server');
});
