import { type PublishedType, regulation } from '../../../src/regulation';
import { fieldRecord, reportRegimes, unitRecord } from '../../../src/regulation/governed';

/** Article 4: nothing of these types is public without an approval. By type: name on the desk, origin, kind. */
const governed: [type: string, title: string, origin: string, kind: PublishedType['kind']][] = [
  ['article', '{title}', 'source', { field: 'kind', fallback: 'news' }],
  [
    'legal-document',
    '{number}/{symbol}: {abstract}',
    'issuer',
    {
      field: 'issuedBy',
      values: { 'commune-committee': 'legal-document', 'commune-chairman': 'legal-document', other: 'other' },
      fallback: 'legal-document',
    },
  ],
  ['statistics-report', '{title} ({period})', 'source', { always: 'statistics' }],
  ['question', '{subject}', 'answerSource', { always: 'answer' }],
  ['procedure', '{name}', 'source', { always: 'other' }],
  [
    'procedure-result',
    'Kết quả giải quyết TTHC đến tháng {throughMonth}/{year}',
    'source',
    { always: 'other' },
  ],
  ['page', '{title}', 'source', { always: 'other' }],
];

const typeOf = (name: string) => regulation.publishedTypes[`api::${name}.${name}`];

test.each(governed)(
  'R4 R18 %s goes by the process; named %s, its origin in %s',
  (name, title, origin, kind) => {
    expect(typeOf(name)).toMatchObject({ title, origin });
    expect(typeOf(name)?.kind).toEqual(kind);
  },
);

test('R4 nothing else is governed; sections, units, fields, regimes and the portal itself are recorded', () => {
  const uids = (names: readonly string[]) => names.map((name) => `api::${name}.${name}`);
  expect(Object.keys(regulation.publishedTypes)).toEqual(uids(governed.map(([name]) => name)));
  expect(Object.keys(regulation.recordedTypes)).toEqual(
    uids(['section', 'unit', 'field', 'report-regime', 'portal']),
  );
});

/** What is asked of one type alone. */
const own: [id: string, name: string, facts: Partial<PublishedType>][] = [
  ['R25', 'article', { onlyWith: { field: 'subtype', where: 'kind', is: 'conference' } }],
  ['R16', 'article', { signOff: ['signedOffBy', 'signedOffPost'] }],
  ['R16', 'statistics-report', { signOff: ['signedOffBy', 'signedOffPost'] }],
  ['R26', 'statistics-report', { stamps: { sentAt: 'reportSentAt', sentNumber: 'reportNumber' } }],
  [
    'R12',
    'legal-document',
    {
      original: {
        file: 'original',
        archive: 'archivePlace',
        issuedBy: 'issuedBy',
        foreign: ['other'],
        copies: ['attachments'],
      },
    },
  ],
  [
    'R8',
    'legal-document',
    { classification: { field: 'classification', refused: ['confidential', 'secret', 'top-secret'] } },
  ],
  ['R31', 'procedure-result', { figures: { total: 'processed', parts: ['onTime', 'overdue'] } }],
  [
    'R27',
    'question',
    {
      answer: {
        text: 'answer',
        field: 'field',
        receivedAt: 'receivedAt',
        category: 'category',
        complaints: ['complaint', 'denunciation'],
        asker: ['askerName', 'askerPhone', 'askerEmail', 'askerAddress'],
        shown: ['subject', 'body', 'answer', 'answerSource'],
        wish: { field: 'publicity', named: 'name-shown', nothing: 'not-public' },
        shownAs: 'askerShown',
      },
    },
  ],
];

test.each(own)('%s %s: %j', (_id, name, facts) => {
  expect(typeOf(name)).toMatchObject(facts);
});

test('R8 R12 R16 R25 R26 R27 R31 and of no other type', () => {
  const asked = ['onlyWith', 'signOff', 'stamps', 'original', 'classification', 'figures', 'answer'];
  const found = Object.entries(regulation.publishedTypes).flatMap(([uid, type]) =>
    asked.filter((fact) => fact in type).map((fact) => `${uid.split('.')[1]} ${fact}`),
  );
  const expected = own.flatMap(([, name, facts]) => Object.keys(facts).map((fact) => `${name} ${fact}`));
  expect(found.sort()).toEqual(expected.sort());
});

test('R6 collaborators send in articles, and nothing else', () => {
  const open = Object.entries(regulation.publishedTypes).filter(([, type]) => type.outsidersSubmit);
  expect(open.map(([uid]) => uid)).toEqual(['api::article.article']);
});

test('R17 R26 where units, fields and reporting regimes are kept', () => {
  expect(unitRecord).toEqual({ type: 'api::unit.unit', name: 'name', address: 'noticeEmail' });
  expect(fieldRecord).toEqual({ type: 'api::field.field', name: 'name' });
  expect(reportRegimes).toEqual({
    type: 'api::report-regime.report-regime',
    reports: 'api::statistics-report.statistics-report',
  });
});

test('R29 what is erased is secret, personal, or past its retention', () => {
  expect(Object.keys(regulation.erasureGrounds)).toEqual([
    'state-secret',
    'personal-data',
    'retention-expired',
  ]);
});
