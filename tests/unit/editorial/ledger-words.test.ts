import { csvLine, csvStart } from '../../../src/common/csv';
import type { ChainedEntry } from '../../../src/plugins/editorial/server/src/domain/chain';
import {
  filterWords,
  type LedgerNames,
  shownDetails,
} from '../../../src/plugins/editorial/server/src/domain/ledger-words';
import { regulation } from '../../../src/regulation';

const names: LedgerNames = {
  people: new Map([['panel:8', 'Ngô Văn Bình']]),
  fields: {
    name: { vi: 'Tên đơn vị', en: 'Name' },
    office: { vi: 'Vai trò', en: 'Office' },
    noticeEmail: { vi: 'Thư nhận nhắc việc', en: 'Address' },
    logo: { vi: 'Biểu trưng', en: 'Logo' },
  },
  closed: new Set(['noticeEmail']),
};

const shown = (details: Record<string, unknown>) =>
  shownDetails(regulation, { details } as unknown as ChainedEntry, names).map(({ label, value, hash }) => [
    label.vi,
    value.vi,
    hash,
  ]);

test('R29 what the regulation does not list of an entry stays closed, whatever it is', () => {
  expect(shown({ evidence: 'Hồ sơ kỷ luật', passwordSet: true, askerPhone: '0900', into: 7 })).toEqual([]);
  expect(shown({ sentNumber: { askerPhone: '0900' } })).toEqual([]);
});

test.each<[string, Record<string, unknown>, unknown[]]>([
  ['the decision of an appointment', { basis: { appointment: 3, decision: 'QĐ 09' } }, ['QĐ 09']],
  [
    'the mandate of the Deputy',
    { basis: { decision: 'QĐ 09', delegation: { instrument: 'TB 05', chief: 'Bà Hoa' } } },
    ['QĐ 09; thay Trưởng Ban Bà Hoa theo TB 05'],
  ],
  ['nothing, where the system acted', { basis: { appointment: null, decision: null } }, []],
  ['an instant by the commune’s clock', { sentAt: '2026-11-28T18:30:00.000Z' }, ['29/11/2026 01:30']],
  ['a day', { startsOn: '2026-11-02' }, ['02/11/2026']],
  ['a person by name', { user: 'panel:8' }, ['Ngô Văn Bình']],
  ['a person who is gone', { user: 'panel:9' }, ['panel:9']],
  ['to whom it was given', { to: { key: 'panel:8', name: 'Ngô Văn Bình' } }, ['Ngô Văn Bình']],
  ['an office', { office: 'radio' }, ['Đài truyền thanh xã']],
  ['a ground', { ground: 'state-secret' }, ['Bí mật nhà nước']],
  ['kinds as a list', { kinds: ['news', 'answer'] }, ['Tin tức, sự kiện, Trả lời']],
  ['kinds of a process', { kinds: { news: {} } }, ['Tin tức, sự kiện']],
  ['own work where it was', { ownWork: true }, ['có']],
  ['nothing where it was not', { ownWork: false, lateReason: '' }, []],
  [
    'the due day that moved',
    { deadline: { from: { due: null }, to: { due: '2026-12-01' } } },
    ['không có → 01/12/2026'],
  ],
])('R29 of an entry is read %s', (_what, details, values) => {
  expect(shown(details).map(([, value]) => value)).toEqual(values);
});

test('R29 hashes are marked as what is compared, of files one on each line', () => {
  expect(shown({ seal: 'ab', files: ['cd', 'ef'] })).toEqual([
    ['Mã xác thực bản duyệt', 'ab', true],
    ['Mã băm các tệp đã xóa', 'cd\nef', true],
  ]);
});

test('R4 of a record only what changed, of a private field only that it did', () => {
  const before = { name: 'Đài', office: 'radio', noticeEmail: 'a@b', logo: { id: 1 }, unknown: 1 };
  const after = { ...before, name: 'Đài truyền thanh', noticeEmail: 'c@d', logo: { id: 2 }, unknown: 2 };
  expect(shown({ before, after })).toEqual([
    ['Tên đơn vị', 'Đài → Đài truyền thanh', false],
    ['Thư nhận nhắc việc', 'đã thay đổi', false],
    ['Biểu trưng', 'đã thay đổi', false],
  ]);
  expect(shown({ before: null, after: { name: 'Mới' } })).toEqual([['Tên đơn vị', 'Mới', false]]);
  expect(JSON.stringify(shown({ before, after }))).not.toMatch(/a@b|c@d/);
});

test('R29 what was looked for is written in words, people by name', () => {
  const filter = {
    words: 'thủy lợi',
    verb: ['approve', 'publish'],
    type: 'api::article.article',
    actorKey: ['panel:8', 'system:reminders', 'system:schedules'],
    dossierId: 12,
    period: { from: '2026-11-01', to: '2026-11-30' },
  };
  expect(filterWords(regulation, filter, names.people)).toBe(
    'từ khóa «thủy lợi»; việc: Duyệt, Đăng; loại: Tin, bài; người thực hiện: Ngô Văn Bình, Hệ thống; hồ sơ số 12; từ 01/11/2026; đến hết 30/11/2026',
  );
  expect(filterWords(regulation, { period: {} }, names.people)).toBe('toàn bộ');
});

test('R29 a spreadsheet knows the letters, keeps the cells apart, and runs none of them', () => {
  expect(csvStart).toBe('\uFEFF');
  expect(csvLine(['Duyệt', 'a,b', 'nói "x"', 'hai\ndòng', ''])).toBe(
    'Duyệt,"a,b","nói ""x""","hai\ndòng",\r\n',
  );
  for (const cell of ['=1+1', '+84', '-1', '@x', '  =cmd', "'x"]) expect(csvLine([cell])[0]).toBe("'");
});
