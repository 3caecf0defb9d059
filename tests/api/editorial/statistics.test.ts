import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Fault } from '../../../src/plugins/editorial/server/src/domain/integrity';
import type { Caller, Portal } from '../../support/portal';
import { actOn, at, draftIn, entriesOf, staffedPortal } from './staffed';
import { attestation, codesOf, done } from './support';

const uid = 'api::statistics-report.statistics-report';
const regimeType = 'api::report-regime.report-regime';
const formOf = (type: string, documentId = '') => `/content-manager/collection-types/${type}/${documentId}`;

let portal: Portal;
let office: Caller;
beforeAll(async () => {
  portal = await staffedPortal();
  office = await portal.panel('office');
});
afterAll(() => portal.stop());

const indicators = [
  { name: 'Tổng thu', unit: 'triệu đồng', value: 812.4, previousValue: 765.15 },
  { name: 'Tổng chi', unit: 'triệu đồng', value: 778.35, previousValue: null },
];
const report = (more: object = {}) => ({
  title: 'Báo cáo thu, chi ngân sách',
  period: '2026-10',
  regimeDueOn: '2026-11-05',
  source: 'Sổ kế toán',
  indicators,
  ...more,
});

const act = (name: string, documentId: string, verb: string, body: object = {}) =>
  actOn(portal, name, { uid, documentId }, verb, body);
const verbsOf = async (documentId: string) =>
  (await entriesOf(portal, documentId)).map(({ verb, actor_key }) => [verb, actor_key.split(':')[0]]);
const publicOf = (documentId: string) =>
  portal.http.get(`/api/statistics-reports/${documentId}?populate=indicators`);

/** A report of the finance officer, up to a state. */
async function reportIn(state: 'draft' | 'awaiting-approval' | 'approved', more: object = {}) {
  const documentId = await draftIn(portal, 'finance', uid, report(more));
  if (state === 'draft') return documentId;
  await done(act('finance', documentId, 'submit', { attestation }));
  await done(act('office', documentId, 'forward'));
  if (state === 'approved') await done(act('chief', documentId, 'approve'));
  return documentId;
}

describe('R26 a report is public the moment it is sent', () => {
  test('R26 approved ahead: at the actual time, with its number, its figures identical, under the same seal', async () => {
    const documentId = await reportIn('approved');
    const refused = await act('office', documentId, 'publish');
    expect([refused.status, codesOf(refused)]).toEqual([422, ['sent']]);
    const { seal } = (await office.get(`/editorial/documents/${uid}/${documentId}`)).body.data;
    const sentAt = new Date(Date.now() - 90_000).toISOString();
    const answer = await done(
      act('finance', documentId, 'record-sent', { sentAt, sentNumber: '31/BC-UBND' }),
    );
    expect(answer.body.data).toMatchObject({
      state: 'published',
      sent: { at: sentAt, number: '31/BC-UBND' },
      seal: { hash: seal.hash, intact: true },
    });
    const { body } = await publicOf(documentId);
    expect(body.data).toMatchObject({ reportSentAt: sentAt, reportNumber: '31/BC-UBND' });
    const figures = body.data.indicators.map(
      ({ name, unit, value, previousValue }: (typeof indicators)[0]) => ({
        name,
        unit,
        value,
        previousValue,
      }),
    );
    expect(figures).toEqual(indicators);
    const { data } = await portal.graphql(
      'query ($id: ID!) { statisticsReport(documentId: $id) { reportSentAt reportNumber } }',
      { id: documentId },
    );
    expect(data).toEqual({ statisticsReport: { reportSentAt: sentAt, reportNumber: '31/BC-UBND' } });
    expect((await verbsOf(documentId)).slice(-2)).toEqual([
      ['record-sent', 'panel'],
      ['publish', 'system'],
    ]);
    expect((await entriesOf(portal, documentId)).at(-1)?.actor_key).toBe('system:sending');
    expect(await service(portal.strapi, 'ledger').verify()).toMatchObject({ ok: true });

    const again = await act('finance', documentId, 'record-sent', { sentNumber: '32/BC-UBND' });
    expect(again.status).toBe(409);
    expect(codesOf(again)).toContain('not-sent');
  });

  test('R26 sent but not approved: nothing is public, and the Chief is told; approving it then is enough', async () => {
    const documentId = await reportIn('awaiting-approval', { period: '2026-09' });
    await done(act('office', documentId, 'record-sent'));
    expect((await publicOf(documentId)).status).toBe(404);
    const { id } = (await office.get(`/editorial/documents/${uid}/${documentId}`)).body.data;
    const told = await portal.strapi.db
      .connection('editorial_notices')
      .where({ topic: `sent-unapproved:${id}` });
    expect(told.map(({ email }: { email: string }) => email)).toEqual(['chief@laclong.example']);
    const early = await act('office', documentId, 'publish');
    expect(early.status).toBe(409);
    await done(act('chief', documentId, 'approve', { publish: true }));
    const { body } = await publicOf(documentId);
    expect(body.data.reportNumber).toBeNull();
    expect(Date.parse(body.data.reportSentAt)).toBeLessThanOrEqual(Date.now());
  });

  test.each(['radio', 'official', 'culture', 'operator'])('R26 %s records no sending', async (name) => {
    const documentId = await reportIn('draft');
    expect((await act(name, documentId, 'record-sent')).status).toBe(403);
  });

  test('R26 not at a time that lies ahead', async () => {
    const documentId = await reportIn('draft');
    const before = await portal.snapshot();
    const answer = await act('finance', documentId, 'record-sent', {
      sentAt: new Date(Date.now() + 60_000).toISOString(),
    });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['sent-time']]);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R26 due by the end of the day of sending, on a rest day too', async () => {
    const documentId = await reportIn('draft');
    // A Saturday, in local time already the next day than in UTC.
    const answer = await done(act('finance', documentId, 'record-sent', { sentAt: '2026-11-21T05:30' }));
    expect(answer.body.data).toMatchObject({
      deadline: { due: '2026-11-21', status: 'overdue' },
      sent: { at: '2026-11-20T22:30:00.000Z' },
    });
  });
});

describe('R26 nobody writes when it was sent', () => {
  const forged = { reportSentAt: '2026-01-01T00:00:00.000Z', reportNumber: '1/BC' };

  test('R26 neither in the form nor by an edit', async () => {
    const documentId = await reportIn('draft', forged);
    const finance = await portal.panel('finance');
    await finance.put(formOf(uid, documentId)).send(forged);
    const { body } = await done(office.get(formOf(uid, documentId)));
    expect(body.data).toMatchObject({ reportSentAt: null, reportNumber: null });
    const chief = await portal.panel('operator');
    await chief.put(formOf(uid, documentId)).send(forged);
    expect((await office.get(formOf(uid, documentId))).body.data.reportSentAt).toBeNull();
  });

  test('R26 a correction keeps the sending of the report, and needs none of its own', async () => {
    const documentId = await reportIn('approved', { period: '2026-08' });
    await done(act('finance', documentId, 'record-sent', { sentNumber: '20/BC-UBND' }));
    const { reportSentAt } = (await publicOf(documentId)).body.data;
    await done(
      office.put(formOf(uid, documentId)).send({ ...forged, title: 'Báo cáo thu, chi (đính chính)' }),
    );
    expect((await act('office', documentId, 'record-sent')).status).toBe(409);
    await done(act('office', documentId, 'submit', { attestation }));
    await done(act('office', documentId, 'forward'));
    await done(act('chief', documentId, 'approve', { publish: true }));
    expect((await publicOf(documentId)).body.data).toMatchObject({
      title: 'Báo cáo thu, chi (đính chính)',
      reportSentAt,
      reportNumber: '20/BC-UBND',
    });
  });
});

test('R26 R4 a sending that was changed in the database is found by the sweep, in the row and in the dossier', async () => {
  const documentId = await reportIn('approved', { period: '2026-07' });
  await done(act('finance', documentId, 'record-sent', { sentNumber: '07/BC-UBND' }));
  const faults = async () => {
    const found: Fault[] = [];
    for await (const fault of service(portal.strapi, 'integrity').sweep()) found.push(fault);
    return found.map(({ code, id }) => [code, id]);
  };
  expect(await faults()).toEqual([]);
  const asOwner = (table: string, where: string, values: string) =>
    portal.strapi.db.connection.transaction(async (trx) => {
      await trx.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      await trx.raw(`UPDATE ${table} SET ${values} WHERE ${where}`);
      await trx.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    });
  const row = `document_id = '${documentId}' AND published_at IS NOT NULL`;
  const dossier = `subject_id = '${documentId}'`;
  const moved = (column: string, by: string) => `${column} = ${column} ${by} interval '1 day'`;
  for (const [table, where, spoil, mend] of [
    ['statistics_reports', row, moved('report_sent_at', '-'), moved('report_sent_at', '+')],
    ['statistics_reports', row, "report_number = '1/BC'", "report_number = '07/BC-UBND'"],
    ['statistics_reports', row, 'report_number = NULL', "report_number = '07/BC-UBND'"],
    ['editorial_dossiers', dossier, moved('sent_at', '-'), moved('sent_at', '+')],
    ['editorial_dossiers', dossier, "sent_number = '1/BC'", "sent_number = '07/BC-UBND'"],
  ] as const) {
    await asOwner(table, where, spoil);
    expect([spoil, await faults()]).toEqual([spoil, [['stamps', documentId]]]);
    await asOwner(table, where, mend);
    expect([mend, await faults()]).toEqual([mend, []]);
  }
});

describe('R26 a missing report is shown', () => {
  interface Missing {
    regime: { documentId: string; name: string };
    unit: { name: string } | null;
    period: string;
    dueOn: string;
    daysLate: number;
    underWay: string | null;
  }
  let regime: string;
  let unit: { id: number; documentId: string; name: string };
  const missing = () =>
    at(portal, new Date('2026-11-24T10:00:00+07:00'), () => service(portal.strapi, 'missing-reports').list());
  const periods = async () =>
    (await missing()).filter((one) => one.regime.documentId === regime).map(({ period }) => period);

  beforeAll(async () => {
    [unit] = await portal.strapi.db.query('api::unit.unit').findMany({ limit: 1 });
    await portal.strapi.db
      .query('api::unit.unit')
      .update({ where: { id: unit.id }, data: { noticeEmail: 'truong-don-vi@laclong.example' } });
    const data = {
      name: 'Báo cáo đăng ký hộ tịch',
      unit: unit.id,
      periodicity: 'month',
      dueDays: 5,
      activeFrom: '2026-08-15',
    };
    regime = await draftIn(portal, 'office', regimeType, data);
  });

  test('R26 each period since it is in force, with its due day and how late it is', async () => {
    const found = (await missing()).filter((one) => one.regime.documentId === regime);
    expect(found.map(({ period, dueOn, daysLate }) => [period, dueOn, daysLate])).toEqual([
      ['2026-08', '2026-09-05', 80],
      ['2026-09', '2026-10-05', 50],
      ['2026-10', '2026-11-05', 19],
    ]);
    expect(found[0]).toMatchObject({
      regime: { name: 'Báo cáo đăng ký hộ tịch' },
      unit: { name: unit.name },
    });
    const answer = await done(office.get('/editorial/missing-reports'));
    const rows: Missing[] = answer.body.data;
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const operator = await portal.panel('operator');
    expect((await operator.get('/editorial/missing-reports')).status).toBe(403);
  });

  test('R26 one under way is still missing, one that was sent is not, approved or not', async () => {
    const documentId = await reportIn('draft', { period: '2026-09', regime });
    expect((await missing()).find(({ period }) => period === '2026-09')?.underWay).toBe(documentId);
    await done(act('finance', documentId, 'record-sent'));
    expect(await periods()).toEqual(['2026-08', '2026-10']);
    await reportIn('draft', { period: '2026-10' });
    expect(await periods()).toEqual(['2026-08', '2026-10']);
  });

  test('R26 once a week the office and the head of the unit are told of what is overdue', async () => {
    const monday = new Date('2026-11-23T09:00:00+07:00');
    for (let times = 0; times < 2; times += 1)
      await at(portal, monday, () => service(portal.strapi, 'daily').run());
    const told = await portal.strapi.db
      .connection('editorial_notices')
      .where({ topic: 'missing-reports:2026-11-23' })
      .orderBy('email');
    expect(told.map(({ email }: { email: string }) => email)).toEqual([
      'office@laclong.example',
      'truong-don-vi@laclong.example',
    ]);
    expect(JSON.parse(told[1].body).vi).toContain('Báo cáo đăng ký hộ tịch (2026-08): hạn 05/09/2026');
  });

  test.each(['finance', 'culture', 'operator'])('R26 %s sets no regime', async (name) => {
    const panel = await portal.panel(name);
    const before = await portal.snapshot();
    const answer = await panel
      .post(formOf(regimeType).slice(0, -1))
      .send({ name: 'Chế độ tự đặt', periodicity: 'year', dueDays: 1, activeFrom: '2026-01-01' });
    expect(answer.status).toBe(403);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R26 what asks for no possible report is refused', async () => {
    for (const wrong of [{ periodicity: 'week' }, { dueDays: -1 }, { dueDays: 400 }, { activeFrom: 'mai' }]) {
      const data = {
        name: 'Chế độ sai',
        periodicity: 'year',
        dueDays: 1,
        activeFrom: '2026-01-01',
        ...wrong,
      };
      expect((await office.post(formOf(regimeType).slice(0, -1)).send(data)).status).toBe(400);
    }
  });
});
