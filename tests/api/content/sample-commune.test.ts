import { componentLabels, contentLabels } from '../../../src/setup/labels';
import { loadSample } from '../../../src/setup/sample';
import { SAMPLE_PASSWORD } from '../../support/environment';
import { type Caller, type Portal, startPortal } from '../../support/portal';

interface Row {
  state: string;
  kind: string;
  imported: boolean;
  deadline: { status: string } | null;
  provider: { channel: string };
  subject: { type: string };
  title: string;
}

describe('the sample commune', () => {
  let portal: Portal;
  let chief: Caller;
  let rows: Row[];
  beforeAll(async () => {
    portal = await startPortal({ sample: 'full' });
    chief = await portal.panel('chief');
    const { body } = await chief.get('/editorial/dossiers?pageSize=100');
    rows = body.data;
  });
  afterAll(() => portal.stop());

  it('R4 items stand in every state of the process', () => {
    const states = new Set(rows.map(({ state }) => state));
    for (const state of [
      'draft',
      'submitted',
      'awaiting-approval',
      'approved',
      'published',
      'returned',
      'rejected',
      'hidden',
      'withdrawn',
    ]) {
      expect(states).toContain(state);
    }
  });

  it('R23 R25 deadlines are alive: met, met late, overdue, running, not started', () => {
    const statuses = new Set(rows.flatMap(({ deadline }) => deadline?.status ?? []));
    for (const status of ['met', 'met-late', 'overdue']) expect(statuses).toContain(status);
    expect(statuses).toContain('not-started');
    // On a day off nothing is due today; what is due next then is due soon.
    expect(statuses.has('due-today') || statuses.has('due-soon')).toBe(true);
  });

  it('R6 the collaborator brought in the item that waits for the chief', () => {
    const item = rows.find(({ title }) => title === 'Thôn Đông khánh thành nhà văn hóa mới');
    expect(item).toMatchObject({ state: 'awaiting-approval', provider: { channel: 'api' } });
  });

  it('R33 the regulation is the first legal document, with its own dates and its original', async () => {
    const { body } = await portal.http.get(
      '/api/legal-documents?filters[number]=09&filters[symbol]=QĐ-BBT&populate[original]=true&populate[section]=true',
    );
    const [regulation] = body.data;
    expect(regulation).toMatchObject({ signedAt: '2021-01-12', signer: 'Nguyễn Văn Tin' });
    expect(regulation.section.slug).toBe('thu-tuc-hanh-chinh');
    expect(regulation.original).toMatchObject({ mime: 'application/pdf' });
    expect(new Date(regulation.publishedAt)).toEqual(new Date('2021-09-17T09:40:37+07:00'));
    const file = await portal.http.get(regulation.original.url);
    expect(file.status).toBe(200);
  });

  it('R12 the regulation and the old results entered by import, outside the on-time rates', () => {
    const imported = rows.filter((row) => row.imported);
    expect(imported.map(({ subject }) => subject.type).sort()).toEqual([
      'api::legal-document.legal-document',
      'api::procedure-result.procedure-result',
    ]);
  });

  it('R4 the ledger verifies', async () => {
    const verdict = await portal.strapi.plugin('editorial').service('ledger').verify();
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.publicItems).toBeGreaterThan(10);
  });

  it('R4 loading again changes nothing', async () => {
    const before = await portal.snapshot();
    await loadSample(portal.strapi, { SAMPLE_PASSWORD });
    expect(await portal.snapshot()).toEqual(before);
  });

  it('R1 every sample account signs in with the sample password', async () => {
    const panel = await portal.http
      .post('/admin/login')
      .send({ email: 'chief@laclong.example', password: SAMPLE_PASSWORD });
    expect(panel.status).toBe(200);
    const member = await portal.http
      .post('/api/auth/local')
      .send({ identifier: 'collaborator@laclong.example', password: SAMPLE_PASSWORD });
    expect(member.status).toBe(200);
    expect(await portal.strapi.db.query('admin::user').count()).toBe(12);
  });

  it.each(Object.entries(contentLabels))('R34 the form of %s has Vietnamese labels', async (uid, labels) => {
    const operator = await portal.panel('operator');
    const { body } = await operator.get(`/content-manager/content-types/${uid}/configuration`);
    const { metadatas, layouts } = body.data.contentType;
    for (const [field, label] of Object.entries(labels)) expect(metadatas[field].edit.label).toBe(label.vi);
    const shown = layouts.edit.flat().map(({ name }: { name: string }) => name);
    expect(shown.sort()).toEqual(Object.keys(labels).sort());
  });

  it.each(Object.entries(componentLabels))(
    'R34 the repeated part %s has Vietnamese labels',
    async (uid, labels) => {
      const operator = await portal.panel('operator');
      const { body } = await operator.get(`/content-manager/components/${uid}/configuration`);
      const { metadatas, layouts } = body.data.component;
      for (const [field, label] of Object.entries(labels)) expect(metadatas[field].edit.label).toBe(label.vi);
      const shown = layouts.edit.flat().map(({ name }: { name: string }) => name);
      expect(shown.sort()).toEqual(Object.keys(labels).sort());
    },
  );

  it('R26 R27 R33 the sample holds reports that wait, questions that are open, and public procedures', () => {
    const states = (type: string) =>
      rows
        .filter((row) => row.subject.type === type)
        .map(({ state, kind }) => `${state} ${kind}`)
        .sort();
    expect(states('api::statistics-report.statistics-report')).toEqual([
      'awaiting-approval statistics',
      'awaiting-approval statistics',
      'draft statistics',
      'published statistics',
    ]);
    expect(states('api::question.question')).toEqual([
      'answered answer',
      'draft answer',
      'passed-on answer',
      'passed-on answer',
      'published answer',
      'published answer',
    ]);
    expect(states('api::procedure.procedure')).toEqual([
      'published other',
      'published other',
      'published other',
    ]);
  });

  it('R26 what was sent is public with its number; a report that nobody wrote is missing, those under way are', async () => {
    const { body } = await portal.http.get('/api/statistics-reports?populate[regime][fields]=name');
    expect(body.data).toEqual([
      expect.objectContaining({
        title: 'Báo cáo hộ nghèo, hộ cận nghèo',
        reportSentAt: expect.stringContaining('T'),
        reportNumber: '96/BC-UBND',
        regime: expect.objectContaining({ name: 'Hộ nghèo, hộ cận nghèo' }),
      }),
    ]);
    const missing: { regime: { name: string }; underWay: string | null }[] = (
      await chief.get('/editorial/missing-reports')
    ).body.data;
    expect(missing.map(({ regime, underWay }) => [regime.name, underWay !== null]).sort()).toEqual([
      ['Sản xuất nông nghiệp', true],
      ['Thu gom rác thải sinh hoạt', false],
      ['Thu, chi ngân sách xã', true],
      ['Đăng ký hộ tịch', true],
    ]);
  });

  it('R1 R16 the account of the organisations supplies for its five units alone', async () => {
    const { body } = await chief.get('/editorial/appointments');
    const held = body.data.find(({ office }: { office: string }) => office === 'union');
    const units = await portal.strapi.db
      .query('api::unit.unit')
      .findMany({ where: { documentId: { $in: held.unitIds } } });
    expect(units.map(({ office }: { office: string }) => office)).toEqual(Array(5).fill('union'));
  });

  it('R26 what only the engine writes is read in the form, and filled in by nobody', async () => {
    const stored: { action: string; properties: { fields: string[] } }[] = await portal.strapi.db
      .query('admin::permission')
      .findMany({
        where: { subject: 'api::statistics-report.statistics-report', role: { code: 'editorial-finance' } },
      });
    const fieldsOf = (access: string) =>
      stored.find(({ action }) => action.endsWith(`.${access}`))?.properties.fields ?? [];
    expect(fieldsOf('read')).toEqual(
      expect.arrayContaining(['reportSentAt', 'reportNumber', 'indicators.value']),
    );
    for (const access of ['create', 'update']) {
      expect(fieldsOf(access)).toContain('indicators.value');
      expect(fieldsOf(access)).not.toContain('reportSentAt');
      expect(fieldsOf(access)).not.toContain('reportNumber');
    }
  });
});
