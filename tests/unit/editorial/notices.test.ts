import {
  assignedNotice,
  takenOverNotice,
  unassignedNotice,
} from '../../../src/plugins/editorial/server/src/domain/assignment-notices';
import { actorWords } from '../../../src/plugins/editorial/server/src/domain/history-words';
import {
  digestNotice,
  enterYearNotice,
  type NoticeWords,
  reminderNotice,
  staleNotice,
} from '../../../src/plugins/editorial/server/src/domain/notice-words';
import {
  delegationEndedNotice,
  delegationNotice,
  hiddenNotice,
  refusedScheduleNotice,
  sentUnapprovedNotice,
} from '../../../src/plugins/editorial/server/src/domain/process-notices';
import { missingReportsNotice } from '../../../src/plugins/editorial/server/src/domain/report-notices';
import {
  actLabel,
  lockedNotice,
  releasedNotice,
  theftNotice,
} from '../../../src/plugins/editorial/server/src/domain/theft-words';
import { regulation } from '../../../src/regulation';
import { mandate } from './asked';
import { expectLines, type Lines, read } from './notice-lines';

const title = 'Họp\r\nBcc: a@b\tthôn';
const name = 'Họp Bcc: a@b thôn';
const item = { title, due: '2026-12-01' };
const due = '01/12/2026';
const lent = mandate(['news', 'answer'], { instrument: 'Thông báo\n05' });

const told: [string, NoticeWords, vi: Lines, en?: Lines][] = [
  [
    'R5 who is assigned, with the limit',
    assignedNotice(item, actorWords('panel:1', 'Ông\nTin')),
    [name, name, 'Ông Tin', due],
  ],
  [
    'R5 who is assigned without a limit, by the system',
    assignedNotice({ title, due: null }, actorWords('system:assignment', 'assignment')),
    [name, name, 'Hệ thống'],
    [name, name, 'The system'],
  ],
  ['R5 who had it, and who has it now', takenOverNotice(item, 'Bà\nHoa'), [name, [name, 'Bà Hoa']]],
  [
    'R5 who had it: nobody has it now',
    takenOverNotice(item, null),
    [name, [name, 'Văn phòng']],
    [name, [name, 'the office']],
  ],
  ['R17 a question is nobody’s', unassignedNotice(item), [name, name, due, '']],
  ['R17 the same without a limit', unassignedNotice({ title, due: null }), [name, name, '']],
  [
    'R10 a mandate: its days, ground and kinds',
    delegationNotice(regulation, lent),
    [
      ['24/11/2026', '26/11/2026'],
      ['24/11/2026', '26/11/2026'],
      'Thông báo 05',
      'Tin tức, sự kiện, Trả lời',
      '',
    ],
    [['24/11/2026', '26/11/2026'], ['24/11/2026', '26/11/2026'], 'Thông báo 05', 'News, events, Answer', ''],
  ],
  [
    'R10 a mandate for everything',
    delegationNotice(regulation, mandate(null)),
    ['', '', '', 'tất cả các loại', ''],
    ['', '', '', 'all kinds', ''],
  ],
  ['R10 the end of a mandate', delegationEndedNotice(lent), ['', ['Thông báo 05', 'Nguyễn Văn Tin']]],
  [
    'R35 what was not posted at its time, with every reason',
    refusedScheduleNotice(title, [
      { code: 'a', article: 'Đ8', message: { vi: 'lý do một', en: 'first reason' } },
      { code: 'b', article: 'Đ8', message: { vi: 'lý do hai', en: 'second reason' } },
    ]),
    [name, name, 'lý do một', 'lý do hai', ''],
    [name, name, 'first reason', 'second reason', ''],
  ],
  ['R26 what was sent without an approval', sentUnapprovedNotice(title), [name, name, '']],
  [
    'R8 what was hidden, by whom and why',
    hiddenNotice(title, actorWords('panel:2', 'Hoa'), 'mật\nthật'),
    [name, ['Hoa', name], 'mật thật', ''],
  ],
  ['Days the year that is not entered', enterYearNotice(2027), ['2027', '2027', '']],
  [
    'R28 what is to be reviewed',
    staleNotice([
      { typeLabel: { vi: 'Trang', en: 'Page' }, title, due: '2026-12-01' },
      { typeLabel: { vi: 'Chuyên mục', en: 'Section' }, title: 'Tin', due: '2026-12-02' },
    ]),
    ['2', '', ['Trang', name, 'hạn rà soát', due], ['Chuyên mục', 'Tin', '02/12/2026'], ''],
    ['2', '', ['Page', name, 'review due', due], ['Section', 'Tin', '02/12/2026'], ''],
  ],
  ['R19 an account is locked', lockedNotice('2026-11-24T02:05:00.000Z'), ['', '09:05', '', '']],
  [
    'R19 an account is released',
    releasedNotice('Bà\nHoa', '12/QĐ\n2026'),
    ['Bà Hoa', ['Bà Hoa', '12/QĐ 2026']],
  ],
];

test.each(told)('%s: said in both languages, on lines of their own', (_name, notice, vi, en = vi) => {
  expectLines(notice, 'vi', vi);
  expectLines(notice, 'en', en);
});

const news = (more: object = {}) =>
  theftNotice(regulation, {
    name: 'Bà\nHoa',
    since: '2026-11-23T17:30:00.000Z',
    reportedAt: '2026-11-24T02:05:00.000Z',
    comment: null,
    total: 2,
    first: [
      { at: '2026-11-24T00:10:00.000Z', verb: 'approve', subjectId: 'd1' },
      { at: '2026-11-24T00:20:00.000Z', verb: 'appoint', subjectId: null },
    ],
    ...more,
  });

test('R19 of a stolen password is told: whose, since when, and what was done, by the clock of the commune', () => {
  expectLines(news(), 'vi', [
    'Bà Hoa',
    ['Bà Hoa', '09:05'],
    ['00:30', '2 việc'],
    ['07:10', 'Duyệt', '(d1)'],
    ['07:20', 'Phân công', '(–)'],
    '',
  ]);
  expectLines(news(), 'en', [
    'Bà Hoa',
    ['Bà Hoa', '09:05'],
    ['00:30', '2'],
    ['07:10', 'Approve', '(d1)'],
    ['07:20', 'Appointed', '(–)'],
    '',
  ]);
  const long = news({ total: 5, comment: 'mất\nmáy' });
  expectLines(long, 'vi', ['', '', 'mất máy', '5', '', '', '3 việc khác', '']);
  expectLines(long, 'en', ['', '', 'mất máy', '5', '', '', '3 more', '']);
});

test('R19 an act that is no verb of the process has its name too, and an unknown one is called by its code', () => {
  expect(actLabel(regulation, 'approve')).toEqual(regulation.verbs.approve.label);
  expect(actLabel(regulation, 'suspend')).toEqual(regulation.recordedActs.suspend);
  expect(actLabel(regulation, 'unheard-of')).toEqual({ vi: 'unheard-of', en: 'unheard-of' });
});

test.each([100, 101, 104])(
  'R26 of %i missing reports a hundred are named, and the rest is counted',
  (count) => {
    const notice = missingReportsNotice(
      Array.from({ length: count }, (_, at) => ({
        regime: { name: `Chế\nđộ ${at}` },
        period: '2026-09',
        dueOn: '2026-10-10',
        daysLate: 45,
      })),
    );
    for (const language of ['vi', 'en'] as const) {
      const lines = read(notice, language);
      expect(lines[0]).toContain(String(count));
      expect(lines).toHaveLength(2 + 100 + (count > 100 ? 1 : 0) + 1);
      expect(lines[2]).toMatch(
        /^– Chế độ 0 \(2026-09\): (hạn|due) 10\/10\/2026, (chậm 45 ngày|45 days late)$/,
      );
      expect(lines[101]).toContain('Chế độ 99');
      if (count > 100) expect(lines[102]).toContain(` ${count - 100} `);
    }
  },
);

const overdue = (at: number) =>
  ({ title: `Tin\n${at}`, kind: 'news', state: 'submitted', due: '2026-11-20' }) as const;

test.each([1, 100, 101, 104])(
  'R23 the digest of %i overdue items names a hundred, and counts the rest',
  (total) => {
    const first = Array.from({ length: total }, (_, at) => overdue(at));
    const whole = digestNotice(regulation, { day: '2026-11-24', total, first });
    const ofUnit = digestNotice(regulation, { day: '2026-11-24', total, first, unit: 'Đài\nxã' });
    for (const language of ['vi', 'en'] as const) {
      const lines = read(whole, language);
      expect(lines).toHaveLength(2 + Math.min(total, 100) + (total > 100 ? 1 : 0) + 1);
      expect(lines[0]).toContain(`${total} ${language === 'vi' ? 'mục' : total === 1 ? 'item ' : 'items '}`);
      expect(lines[0]).toContain('24/11/2026');
      expect(lines[1]).toContain(String(total));
      expect(lines[2]).toMatch(
        /^– Tin 0 \((Tin tức, sự kiện; Chờ biên tập; hạn|News, events; Submitted; due) 20\/11\/2026\)$/,
      );
      if (total > 100) expect(lines[102]).toContain(` ${total - 100} `);
      expect(read(ofUnit, language)[0]).toContain(language === 'vi' ? ' của Đài xã' : ' of Đài xã');
      expect(read(ofUnit, language)[1]).toContain('Đài xã');
      expect(lines[0]).not.toContain(language === 'vi' ? ' của ' : ' of ');
    }
  },
);

test('R23 a reminder says which step, when it is due, what it is and what to do; nothing where nothing is to do', () => {
  const step = { step: 'due-today', due: '2026-12-01' } as const;
  const about = { title, kind: 'news', state: 'awaiting-approval' } as const;
  const reminder = reminderNotice(regulation, about, step);
  expectLines(reminder, 'vi', [
    ['Đến hạn hôm nay', due, name],
    'Đến hạn hôm nay',
    name,
    ['Tin tức', 'Chờ duyệt'],
    due,
    'duyệt, hoặc trả lại',
  ]);
  expectLines(reminder, 'en', [
    ['Due today', due, name],
    'Due today',
    name,
    ['News', 'Awaiting approval'],
    due,
    'approve it, or return it',
  ]);
  const closed = reminderNotice(regulation, { ...about, state: 'closed' }, step);
  expect(read(closed, 'vi')).toHaveLength(5);
  expect(read(closed, 'en')).toHaveLength(5);
});

test.each([
  [80, 80],
  [81, 80],
  [200, 80],
])('R23 of a title of %i letters the subject has %i', (length, shown) => {
  const long = 'ổ'.repeat(length);
  const about = { title: long, kind: 'news', state: 'draft' } as const;
  const { subject, body } = reminderNotice(regulation, about, { step: 'due-today', due: '2026-12-01' });
  const said = subject.vi.split(': ').at(-1) ?? '';
  expect([...said]).toHaveLength(shown);
  expect(said.endsWith('…')).toBe(length > 80);
  expect(body.vi).toContain(long);
});
