import {
  described,
  type Fault,
  type FaultCode,
  faultKey,
  isUnapproved,
} from '../../../src/plugins/editorial/server/src/domain/integrity';
import { integrityNotice } from '../../../src/plugins/editorial/server/src/domain/integrity-words';
import { regulation } from '../../../src/regulation';
import { expectLines, read } from './notice-lines';

const codes: readonly FaultCode[] = [
  'ledger',
  'ledger-cut',
  'no-dossier',
  'twice',
  'content',
  'no-approval',
  'no-authority',
  'gone',
  'file-changed',
  'file-missing',
];
const fault = (code: FaultCode, more: Partial<Fault> = {}): Fault => ({
  code,
  type: 'api::page.page',
  id: 'p1',
  dossierId: null,
  detail: 'is not what it was',
  ...more,
});
const sweep = (faults: readonly Fault[]) => integrityNotice(regulation, { day: '2026-11-24', faults });

test('R12 what the sweep found is told by kind, type and number, and whether it is hidden already', () => {
  for (const language of ['vi', 'en'] as const) {
    const lines = read(sweep(codes.map((code) => fault(code))), language).slice(2, -1);
    expect(lines).toHaveLength(codes.length);
    expect(new Set(lines).size).toBe(codes.length);
    for (const line of lines) expect(line).toMatch(/^– .{10,}: (Trang|Page) p1$/);
  }
  const found = sweep([fault('content', { hidden: true }), fault('ledger', { type: 'ledger', id: '7' })]);
  expectLines(found, 'vi', [['24/11/2026', '2'], '24/11/2026', '; hệ thống đã tạm ẩn', ': 7', '']);
  expectLines(found, 'en', [
    ['24/11/2026', '2 new faults'],
    '24/11/2026',
    '; the system has hidden it',
    ': 7',
    '',
  ]);
  expect(sweep([fault('gone')]).subject.en).toMatch(/1 new fault$/);
});

test.each([20, 21, 23])('R12 of %i faults twenty are named, and the rest is counted', (count) => {
  const many = sweep(Array.from({ length: count }, (_, at) => fault('gone', { id: `p${at}` })));
  for (const language of ['vi', 'en'] as const) {
    const lines = read(many, language);
    expect(lines).toHaveLength(2 + 20 + (count > 20 ? 1 : 0) + 1);
    expect(lines[21]).toContain('p19');
    if (count > 20) expect(lines[22]).toContain(` ${count - 20} `);
  }
});

test('R12 a fault is known again by what it is about, and told on one line', () => {
  expect(faultKey(fault('content'))).toBe('content|api::page.page|p1');
  expect(described(fault('content'))).toBe('api::page.page p1: is not what it was');
  expect(described(fault('ledger', { type: 'ledger' }))).toBe('ledger entry p1: is not what it was');
});

test.each<[FaultCode, boolean]>([
  ['no-dossier', true],
  ['content', true],
  ['no-approval', true],
  ['no-authority', true],
  ['ledger', false],
  ['ledger-cut', false],
  ['twice', false],
  ['gone', false],
  ['file-changed', false],
  ['file-missing', false],
])('R4 the sweep takes away what has the fault %s: %s', (code, away) => {
  expect(isUnapproved(fault(code))).toBe(away);
});
