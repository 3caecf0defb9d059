import { type Portal, startPortal } from '../../support/portal';
import { expectRefused } from './refused-support';
import { article, dossierOf, isPublic, itemIn, news } from './support';

let portal: Portal;
let documentId: string;

beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  documentId = await itemIn(portal, 'draft', 'Bản nháp không ai được thấy');
});
afterAll(() => portal.stop());

const drafts = `/content-manager/collection-types/${article}`;

describe('R4 in the panel, by the super administrator', () => {
  test('R4 Publish is refused', async () => {
    const operator = await portal.panel('operator');
    const body = news('Bản nháp không ai được thấy');
    await expectRefused(portal, () => operator.post(`${drafts}/${documentId}/actions/publish`).send(body), {
      status: 403,
      code: 'no-appointment',
    });
  });

  test('R4 Publish of a new entry is refused, and leaves no draft', async () => {
    const operator = await portal.panel('operator');
    await expectRefused(portal, () => operator.post(`${drafts}/actions/publish`).send(news('Mới')), {
      status: 403,
      code: 'no-appointment',
    });
  });

  test('R4 the data of an entry do not make it another document', async () => {
    const office = await portal.panel('office');
    const forged = { documentId: 'forged', id: 1, title: 'Đổi danh tính' };
    const created = await office.post(drafts).send({ ...news('Mới'), ...forged });
    expect(created.status).toBe(201);
    const { documentId: own } = created.body.data;
    expect(own).not.toBe('forged');
    const changed = await office.put(`${drafts}/${own}`).send({ ...forged, summary: 'Đã sửa' });
    expect([changed.status, changed.body.data?.documentId]).toEqual([200, own]);
    const rows = await portal.strapi.db.query(article).count({ where: { documentId: 'forged' } });
    expect(rows).toBe(0);
  });

  test('R4 bulk publish is refused', async () => {
    const operator = await portal.panel('operator');
    const approved = await itemIn(portal, 'approved');
    await expectRefused(
      portal,
      () => operator.post(`${drafts}/actions/bulkPublish`).send({ documentIds: [documentId, approved] }),
      { status: 403, code: 'process-only' },
    );
  });

  test('R4 clone is refused', async () => {
    const operator = await portal.panel('operator');
    await expectRefused(portal, () => operator.post(`${drafts}/clone/${documentId}`).send(news('Bản sao')), {
      status: 403,
      code: 'no-appointment',
    });
  });
});

test.each(['clone', 'auto-clone'])(
  'R4 a %s by an office-holder is a draft of his own; the public reads one version as before',
  async (path) => {
    const office = await portal.panel('office');
    const published = await itemIn(portal, 'published', 'Bản đã đăng');
    const answer = await office.post(`${drafts}/${path}/${published}`).send(news('Bản sao của Văn phòng'));
    expect(answer.status).toBe(200);
    const { documentId: copy } = answer.body.data;
    expect(copy).not.toBe(published);
    expect(await dossierOf(portal, copy)).toMatchObject({ state: 'draft', cycle: 1, seal: null });
    expect([await isPublic(portal, copy), await isPublic(portal, published)]).toEqual([false, true]);
  },
);

test.each(['publish', 'unpublish'])(
  'R4 the Chief himself has no %s in the panel but that of the dossier',
  async (action) => {
    const chief = await portal.panel('chief');
    const item = await itemIn(portal, action === 'publish' ? 'awaiting-approval' : 'published');
    const before = await portal.snapshot();
    const answer = await chief.post(`${drafts}/${item}/actions/${action}`).send(news('Đăng thẳng'));
    expect(answer.status).toBe(403);
    expect(await portal.snapshot()).toEqual(before);
  },
);

test('R4 the panel offers no other way: neither releases nor transfers of whole databases', async () => {
  const operator = await portal.panel('operator');
  for (const path of ['/content-releases', '/review-workflows/workflows', '/admin/transfer/tokens']) {
    expect([path, (await operator.get(path)).status]).toEqual([path, 404]);
  }
});
