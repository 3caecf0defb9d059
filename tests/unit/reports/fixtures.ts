import type { Counts, Figures, Group } from '../../../src/plugins/reports/server/src/domain/figures';
import { nameOf, periodOf } from '../../../src/plugins/reports/server/src/domain/period';
import { rateOf } from '../../../src/plugins/reports/server/src/domain/rate';
import { regulation, type Text } from '../../../src/regulation';

const plain = (text: string): Text => ({ vi: text, en: text });

/** Numbers that differ from each other, so that no two can be taken for one another. */
const counts = (from: number): Counts => ({
  published: from,
  corrections: from + 1,
  limited: from + 2,
  inTime: from - 1,
  late: 3,
  overdue: from + 3,
  returned: from + 4,
  rejected: from + 5,
});

function group(id: string | null, label: Text, from: number): Group {
  return { id, label, counts: counts(from), onTimeRate: rateOf(counts(from)) };
}

const empty: Group = {
  id: 'empty',
  label: plain('Đơn vị chưa có gì'),
  counts: Object.fromEntries(Object.keys(counts(0)).map((name) => [name, 0])) as Counts,
  onTimeRate: null,
};

/** What a spreadsheet would run, and what would leave its cell. */
export const hostile = '=HYPERLINK("http://xấu.example";"Bấm")';

/** A report with something of everything in it. */
export function figuresOf(code = '2026-10'): Figures {
  const period = periodOf(code);
  if (!period) throw new RangeError(code);
  const { objectives, kinds } = regulation;
  return {
    period: { ...period, name: nameOf(period) },
    countedAt: '2026-11-02T01:00:00.000Z',
    totals: {
      ...counts(40),
      onTimeRate: rateOf(counts(40)),
      owed: 2,
      approved: 61,
      ownWork: 4,
      byMandate: 5,
      hidden: 6,
      withdrawn: 7,
      erased: 8,
      imported: 9,
      workingDays: 22,
      quietDays: 2,
    },
    kinds: Object.entries(kinds).map(([id, label], index) => group(id, label, 10 + index * 7)),
    units: [
      group('u1', plain('Văn phòng HĐND – UBND xã'), 12),
      empty,
      group(null, plain('Không ghi đơn vị'), 5),
    ],
    sections: [group('s1', plain('Tin tức – Sự kiện'), 30)],
    objectives: Object.entries(objectives).map(([id, { label }], index) => ({
      ...group(id, label, 6 + index * 5),
      coverage: { sections: 3 + index, covered: 1 + index },
    })),
    delays: {
      total: 3,
      rows: [
        {
          subject: { type: 'api::article.article', documentId: 'a1' },
          title: hostile,
          kind: kinds.news,
          unit: plain('Văn phòng HĐND – UBND xã'),
          provider: '@Đỗ Thu Trang',
          due: '2026-10-05',
          doneAt: '2026-10-06T20:30:00.000Z',
          daysLate: 2,
          reason: 'Mất điện; "cả ngày"\nrồi mất mạng',
        },
        {
          subject: { type: 'api::article.article', documentId: 'a2' },
          title: 'Ra quân làm thủy lợi nội đồng',
          kind: kinds.news,
          unit: plain('Không ghi đơn vị'),
          provider: 'Trần Minh Phương',
          due: '2026-10-30',
          doneAt: null,
          daysLate: 2,
          reason: null,
        },
      ],
    },
    contributors: {
      total: 1,
      rows: [
        {
          key: 'member:1',
          name: 'Trần Minh Phương',
          unit: plain('Đài truyền thanh xã'),
          submitted: 14,
          published: 13,
          returned: 12,
        },
      ],
    },
    quietDays: ['2026-10-07', '2026-10-20'],
    questions: {
      received: 21,
      answeredInTime: 11,
      answeredLate: 1,
      passedOn: 2,
      redirected: 1,
      merged: 1,
      closed: 1,
      notAnswered: 0,
      open: 4,
      overdue: 1,
      bodies: [{ words: 'UBND thị xã', count: 2 }],
      reasons: [{ words: '-Thư rác', count: 1 }],
    },
  };
}
