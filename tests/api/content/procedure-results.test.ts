import { type Portal, startPortal } from '../../support/portal';

describe('R31 the newest procedure results', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ sample: 'full' });
  });
  afterAll(() => portal.stop());

  it('R31 REST: the figures of the page, their rates, and the time to the second', async () => {
    const { status, body } = await portal.http.get('/api/procedure-results/latest');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      year: 2023,
      throughMonth: 10,
      processed: 1078,
      onTime: 1078,
      overdue: 0,
      resolvedRate: 100,
      overdueRate: 0,
      resolvedRateText: { vi: '100%', en: '100%' },
      overdueRateText: { vi: '0%', en: '0%' },
      labels: { asOf: { vi: 'Cập nhật lúc', en: 'Updated at' } },
    });
    expect(new Date(body.data.asOf)).toEqual(new Date('2023-10-01T11:27:25+07:00'));
    expect(body.data).not.toHaveProperty('createdBy');
  });

  it('R31 GraphQL: the same', async () => {
    const rest = await portal.http.get('/api/procedure-results/latest');
    const { data, errors } = await portal.graphql<{ latestProcedureResult: Record<string, unknown> }>(
      `{ latestProcedureResult {
        documentId year throughMonth processed onTime overdue asOf detailsUrl source resolvedRate overdueRate
        resolvedRateText { vi en } overdueRateText { vi en } labels { processed { vi en } asOf { vi en } }
      } }`,
    );
    expect(errors).toEqual([]);
    expect(rest.body.data).toMatchObject(data?.latestProcedureResult ?? { missing: true });
  });

  it('R31 a draft with newer figures does not show', async () => {
    const office = await portal.panel('office');
    const draft = {
      year: 2024,
      throughMonth: 1,
      processed: 10,
      onTime: 9,
      overdue: 1,
      asOf: '2024-01-31T10:00:00Z',
    };
    const created = await office
      .post('/content-manager/collection-types/api::procedure-result.procedure-result')
      .send({ ...draft, source: 'Hệ thống một cửa' });
    expect(created.status).toBe(201);
    const { body } = await portal.http.get('/api/procedure-results/latest');
    expect(body.data.year).toBe(2023);
  });
});

describe('R31 without any public results', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ sample: 'minimal' });
  });
  afterAll(() => portal.stop());

  it('R31 REST and GraphQL answer null', async () => {
    const { status, body } = await portal.http.get('/api/procedure-results/latest');
    expect({ status, body }).toEqual({ status: 200, body: { data: null } });
    const { data, errors } = await portal.graphql('{ latestProcedureResult { year } }');
    expect({ data, errors }).toEqual({ data: { latestProcedureResult: null }, errors: [] });
  });

  it('R2 R3 the structure is there, without accounts, on the ledger', async () => {
    const sections = await portal.http.get('/api/sections?pagination[pageSize]=100');
    const objectives = new Set(sections.body.data.map(({ objective }: { objective: string }) => objective));
    expect([...objectives].sort()).toEqual(['D2.1', 'D2.2', 'D2.3', 'D2.4']);
    const identity = await portal.http.get('/api/portal');
    expect(identity.body.data).toMatchObject({
      portalName: 'Cổng thông tin điện tử xã Lạc Long',
      domain: 'laclong.kinhmon.haiduong.gov.vn',
      foundingNumber: '01/QĐ-UBND',
      foundedAt: '2020-01-07',
    });
    expect(identity.body.data.pageName).toContain('Trang thông tin điện tử');
    expect(identity.body.data.email).toMatch(/\.example$/);
    expect(await portal.strapi.db.query('admin::user').count()).toBe(0);
    expect(await portal.strapi.plugin('editorial').service('ledger').verify()).toMatchObject({ ok: true });
  });
});
