import { type Portal, startPortal } from '../../support/portal';
import { act, codesOf, done, dossierOf, isPublic, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const others = [
  'deputy',
  'office',
  'culture',
  'finance',
  'radio',
  'union',
  'official',
  'support',
  'chairman',
  'operator',
];

describe('R4 who approves', () => {
  test.each(others)('R4 R10 %s does not approve', async (name) => {
    const documentId = await itemIn(portal, 'awaiting-approval');
    const before = await portal.snapshot();
    const answer = await act(portal, name, documentId, 'approve', { publish: true });
    expect(answer.status).toBe(403);
    const codes = name === 'operator' ? ['no-appointment'] : ['not-your-duty'];
    expect(codesOf(answer)).toEqual(name === 'deputy' ? [...codes, 'no-mandate'] : codes);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 R35 the Chief approves and posts in one act: two ledger entries, then it is public in REST and GraphQL', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval', 'Duyệt và đăng ngay');
    const answer = await done(act(portal, 'chief', documentId, 'approve', { publish: true, comment: 'Tốt' }));
    const { state, history, seal } = answer.body.data;
    expect(state).toBe('published');
    expect(history.slice(-2).map((entry: { verb: string }) => entry.verb)).toEqual(['approve', 'publish']);
    expect(seal).toMatchObject({ intact: true, version: 1 });
    expect(await isPublic(portal, documentId)).toBe(true);
    const found = await portal.graphql('query ($id: ID!) { article(documentId: $id) { title } }', {
      id: documentId,
    });
    expect(found.data).toEqual({ article: { title: 'Duyệt và đăng ngay' } });
  });

  test('R35 the Chief leaves the posting to the office', async () => {
    const documentId = await itemIn(portal, 'approved');
    expect(await isPublic(portal, documentId)).toBe(false);
    for (const name of ['culture', 'union', 'deputy', 'operator']) {
      expect((await act(portal, name, documentId, 'publish')).status).toBe(403);
    }
    await done(act(portal, 'office', documentId, 'publish'));
    expect(await isPublic(portal, documentId)).toBe(true);
  });

  test('R35 the radio station posts what it edited, and nothing else', async () => {
    const panel = await portal.panel('radio');
    const title = 'Đài biên tập';
    const created = await done(
      panel.post('/content-manager/collection-types/api::article.article').send(news(title)),
    );
    const documentId = created.body.data.documentId;
    const attestation = { accurate: true, original: true, noSecret: true };
    await done(act(portal, 'radio', documentId, 'submit', { attestation }));
    await done(act(portal, 'radio', documentId, 'forward'));
    await done(act(portal, 'chief', documentId, 'approve'));
    await done(act(portal, 'radio', documentId, 'publish'));
    expect(await isPublic(portal, documentId)).toBe(true);
    const other = await itemIn(portal, 'approved');
    expect(codesOf(await act(portal, 'radio', other, 'publish'))).toEqual(['not-your-duty']);
  });

  test.each(['return', 'reject'])('R4 %s needs a comment', async (verb) => {
    const documentId = await itemIn(portal, 'awaiting-approval');
    const refused = await act(portal, 'chief', documentId, verb, { comment: '  ' });
    expect([refused.status, codesOf(refused)]).toEqual([422, ['comment']]);
    await done(act(portal, 'chief', documentId, verb, { comment: 'Chưa đúng sự thật.' }));
  });

  test('R4 the Chief who approves what he wrote himself is marked', async () => {
    const panel = await portal.panel('chief');
    const created = await done(
      panel.post('/content-manager/collection-types/api::article.article').send(news('Tin của Trưởng ban')),
    );
    const documentId = created.body.data.documentId;
    const attestation = { accurate: true, original: true, noSecret: true };
    await done(act(portal, 'chief', documentId, 'submit', { attestation }));
    await done(act(portal, 'chief', documentId, 'forward'));
    const answer = await done(act(portal, 'chief', documentId, 'approve'));
    expect(answer.body.data.ownWork).toBe(true);
  });
});

describe('R4 an edit after approval voids it', () => {
  const path = (documentId: string) => `/content-manager/collection-types/api::article.article/${documentId}`;

  test('R4 the office edits an approved item: back to editing, the seal is gone, nothing is posted', async () => {
    const documentId = await itemIn(portal, 'approved');
    const panel = await portal.panel('office');
    await done(panel.put(path(documentId)).send({ title: 'Sửa sau khi duyệt' }));
    const dossier = await dossierOf(portal, documentId);
    expect(dossier).toMatchObject({ state: 'submitted', seal: null, revision: 2 });
    const refused = await act(portal, 'office', documentId, 'publish');
    expect(refused.status).toBe(409);
    expect(await isPublic(portal, documentId)).toBe(false);
  });

  test('R4 saving an approved item unchanged keeps the approval', async () => {
    const documentId = await itemIn(portal, 'approved');
    const panel = await portal.panel('office');
    const { body } = await done(panel.get(path(documentId)));
    await done(panel.put(path(documentId)).send({ title: body.data.title, summary: body.data.summary }));
    expect(await dossierOf(portal, documentId)).toMatchObject({ state: 'approved', seal: { intact: true } });
  });

  test('R4 a draft changed behind the engine is not posted', async () => {
    const documentId = await itemIn(portal, 'approved');
    await portal.strapi.db
      .connection('articles')
      .where({ document_id: documentId })
      .update({ title: 'Đổi bằng SQL' });
    const before = await portal.snapshot();
    const answer = await act(portal, 'office', documentId, 'publish');
    expect([answer.status, codesOf(answer)]).toEqual([409, ['seal-intact']]);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 editing a public item opens a correction: the public reads the old one until the new one is approved', async () => {
    const documentId = await itemIn(portal, 'published', 'Bản thứ nhất');
    const panel = await portal.panel('office');
    await done(panel.put(path(documentId)).send({ title: 'Bản đính chính' }));
    const dossier = await dossierOf(portal, documentId);
    expect(dossier).toMatchObject({ state: 'draft', cycle: 2, correction: true, deadline: null });
    const title = async () => (await portal.http.get(`/api/articles/${documentId}`)).body.data.title;
    expect(await title()).toBe('Bản thứ nhất');
    const attestation = { accurate: true, original: true, noSecret: true };
    await done(act(portal, 'office', documentId, 'submit', { attestation }));
    await done(act(portal, 'office', documentId, 'forward'));
    expect(await title()).toBe('Bản thứ nhất');
    await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
    expect(await title()).toBe('Bản đính chính');
    const cycles = await portal.strapi.db
      .connection('editorial_dossiers')
      .where({ subject_id: documentId })
      .orderBy('cycle')
      .select('state');
    expect(cycles).toEqual([{ state: 'superseded' }, { state: 'published' }]);
  });
});

test('R4 the Chief who read an older revision does not approve the newer one unseen', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const { revision } = await dossierOf(portal, documentId);
  const panel = await portal.panel('office');
  await done(
    panel
      .put(`/content-manager/collection-types/api::article.article/${documentId}`)
      .send({ title: 'Sửa lúc Trưởng ban đang đọc' }),
  );
  const answer = await act(portal, 'chief', documentId, 'approve', { revision });
  expect([answer.status, codesOf(answer)]).toEqual([409, ['revision-seen']]);
  await done(act(portal, 'chief', documentId, 'approve', { revision: revision + 1 }));
});

describe('R29 taking down', () => {
  test('R8 the office hides at once, with a reason; only the Chief shows it again', async () => {
    const documentId = await itemIn(portal, 'published');
    expect(codesOf(await act(portal, 'office', documentId, 'hide'))).toEqual(['comment']);
    await done(act(portal, 'office', documentId, 'hide', { comment: 'Có dữ liệu cá nhân' }));
    expect(await isPublic(portal, documentId)).toBe(false);
    expect((await act(portal, 'office', documentId, 'publish')).status).toBe(403);
    await done(act(portal, 'chief', documentId, 'publish'));
    expect(await isPublic(portal, documentId)).toBe(true);
  });

  test('R29 the Chief withdraws with a reason; draft, revisions and ledger stay', async () => {
    const documentId = await itemIn(portal, 'published');
    await done(act(portal, 'chief', documentId, 'withdraw', { comment: 'Hết thời hạn thông báo' }));
    expect(await isPublic(portal, documentId)).toBe(false);
    const dossier = await dossierOf(portal, documentId);
    expect(dossier.state).toBe('withdrawn');
    const kept = await portal.strapi.db
      .connection('editorial_revisions')
      .where({ dossier_id: dossier.id })
      .count({ count: '*' });
    expect(Number(kept[0]?.count)).toBeGreaterThan(0);
  });
});

describe('R4 a correction under way', () => {
  const path = (documentId: string) => `/content-manager/collection-types/api::article.article/${documentId}`;
  const attestation = { accurate: true, original: true, noSecret: true };

  async function correctionOf(documentId: string, name = 'office', title = 'Đính chính') {
    const panel = await portal.panel(name);
    await done(panel.put(path(documentId)).send({ title }));
    return dossierOf(portal, documentId);
  }

  test('R8 what the public sees is hidden from the correction, and not shown again by posting it', async () => {
    const documentId = await itemIn(portal, 'published');
    await correctionOf(documentId);
    await done(act(portal, 'office', documentId, 'submit', { attestation }));
    await done(act(portal, 'office', documentId, 'forward'));
    await done(act(portal, 'chief', documentId, 'approve'));
    expect((await dossierOf(portal, documentId)).allowedActions).toContain('hide');
    await done(act(portal, 'chief', documentId, 'hide', { comment: 'Lộ dữ liệu cá nhân' }));
    expect(await isPublic(portal, documentId)).toBe(false);
    for (const name of ['office', 'chief']) {
      const answer = await act(portal, name, documentId, 'publish');
      expect([answer.status, codesOf(answer)]).toEqual([409, ['not-taken-down']]);
    }
    expect(await isPublic(portal, documentId)).toBe(false);
  });

  test('R29 once rejected, the public item can be corrected again', async () => {
    const documentId = await itemIn(portal, 'published', 'Bản gốc');
    await correctionOf(documentId);
    await done(act(portal, 'office', documentId, 'submit', { attestation }));
    await done(act(portal, 'chief', documentId, 'reject', { comment: 'Không cần' }));
    expect((await portal.http.get(`/api/articles/${documentId}`)).body.data.title).toBe('Bản gốc');
    expect(await correctionOf(documentId, 'office', 'Đính chính lần hai')).toMatchObject({
      state: 'draft',
      cycle: 3,
    });
  });

  test('R29 abandoned by the office, the item is as it was', async () => {
    const documentId = await itemIn(portal, 'published');
    await correctionOf(documentId, 'radio');
    const editorial = portal.strapi.plugin('editorial');
    const user = await portal.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'office@laclong.example' } });
    const actor = await editorial.service('actors').ofPanelUser(user.id);
    await editorial
      .service('caller')
      .runAs(actor, () => portal.strapi.documents('api::article.article').discardDraft({ documentId }));
    expect(await dossierOf(portal, documentId)).toMatchObject({ state: 'published', cycle: 1 });
  });
});

test('R1 authority lost while an act waits for its turn does not count any more', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const dossier = await dossierOf(portal, documentId);
  const panel = await portal.panel('chief');
  const knex = portal.strapi.db.connection;
  const key = `editorial:api::article.article:${documentId}`;
  const before = await knex('editorial_appointments').where({ office: 'chief' }).first();
  const waiting = await knex.transaction(async (trx) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
    const approval = panel
      .post(`/editorial/dossiers/${dossier.id}/approve`)
      .send({ publish: true })
      .then((answer) => answer);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await knex('editorial_appointments').where({ id: before.id }).update({ suspended_at: new Date() });
    return { approval };
  });
  const answer = await waiting.approval;
  await knex('editorial_appointments').where({ id: before.id }).update({ suspended_at: null });
  expect([answer.status, codesOf(answer)]).toEqual([403, ['authority-suspended']]);
  expect(await isPublic(portal, documentId)).toBe(false);
});

test('R18 what its type would refuse in public is not submitted: no surprise at the posting', async () => {
  const documentId = await itemIn(portal, 'draft', 'Ab');
  const member = await portal.member('collaborator');
  const attestation = { accurate: true, original: true, noSecret: true };
  const answer = await member.post(`/api/articles/${documentId}/submit`).send({ attestation });
  expect([answer.status, codesOf(answer)]).toEqual([422, ['valid']]);
});

test('the panel deletes several own drafts at once, and the chain holds', async () => {
  const panel = await portal.panel('radio');
  const documentIds: string[] = [];
  for (const title of ['Nháp một', 'Nháp hai', 'Nháp ba']) {
    const created = await done(
      panel.post('/content-manager/collection-types/api::article.article').send(news(title)),
    );
    documentIds.push(created.body.data.documentId);
  }
  await done(
    panel
      .post('/content-manager/collection-types/api::article.article/actions/bulkDelete')
      .send({ documentIds }),
  );
  const left = await portal.strapi.db
    .query('api::article.article')
    .count({ where: { documentId: { $in: documentIds } } });
  expect(left).toBe(0);
  expect(await portal.strapi.plugin('editorial').service('ledger').verify()).toMatchObject({ ok: true });
});

describe('two at once', () => {
  test('an item approved twice at the same moment is approved once', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval');
    const answers = await Promise.all(
      [1, 2, 3].map(() => act(portal, 'chief', documentId, 'approve', { publish: true })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409]);
    const rows = await portal.strapi.db
      .query('api::article.article')
      .count({ where: { documentId, publishedAt: { $notNull: true } } });
    expect(rows).toBe(1);
  });
});
