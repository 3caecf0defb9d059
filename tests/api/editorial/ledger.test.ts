import { type Portal, startPortal } from '../../support/portal';
import { act, article, codesOf, done, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const ledger = () => portal.strapi.plugin('editorial').service('ledger');

/** Does raw SQL as an owner of the database who switches the guards off first. */
async function asOwner(sql: string, table: string): Promise<void> {
  await portal.strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await trx.raw(sql);
    await trx.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

test('the sample commune verifies, every public item with it', async () => {
  const found = await ledger().verify();
  expect(found).toMatchObject({ ok: true });
  expect(found.publicItems).toBeGreaterThan(10);
  expect(found.entries).toBeGreaterThan(100);
});

test('R4 every act leaves one entry with actor, office, basis, states; a refusal leaves none', async () => {
  const documentId = await itemIn(portal, 'published');
  await act(portal, 'office', documentId, 'withdraw', { comment: 'không có quyền' });
  const entries = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ subject_id: documentId })
    .orderBy('sequence')
    .select('verb', 'office', 'from_state', 'to_state', 'actor_name');
  expect(
    entries.map(({ verb, office, from_state, to_state }) => [verb, office, from_state, to_state]),
  ).toEqual([
    ['create', 'collaborator', null, 'draft'],
    ['submit', 'collaborator', 'draft', 'submitted'],
    ['forward', 'office', 'submitted', 'awaiting-approval'],
    ['approve', 'chief', 'awaiting-approval', 'approved'],
    ['publish', 'chief', 'approved', 'published'],
  ]);
});

test('two acts at once, and many: the chain has no gap and no fork', async () => {
  const documents = await Promise.all(Array.from({ length: 6 }, () => itemIn(portal, 'submitted')));
  await Promise.all(documents.map((documentId) => done(act(portal, 'office', documentId, 'forward'))));
  expect(await ledger().verify()).toMatchObject({ ok: true });
});

test('a public row changed by SQL past the guards is named by the check', async () => {
  const documentId = await itemIn(portal, 'published', 'Đổi lén rồi xóa');
  await asOwner(
    `UPDATE articles SET title = 'Đổi lén' WHERE document_id = '${documentId}' AND published_at IS NOT NULL`,
    'articles',
  );
  const found = await ledger().verify();
  expect(found.ok).toBe(false);
  expect(found.firstBreak).toContain(documentId);
  // Taken away instead: that is a break too.
  await asOwner(
    `DELETE FROM articles WHERE document_id = '${documentId}' AND published_at IS NOT NULL`,
    'articles',
  );
});

test('a public item taken away by SQL past the guards is named by the check', async () => {
  const found = await ledger().verify();
  expect(found).toMatchObject({ ok: false, firstBreak: expect.stringContaining('is gone') });
  await portal.strapi.db
    .connection('editorial_dossiers')
    .where({ state: 'published', title: 'Đổi lén rồi xóa' })
    .update({ state: 'withdrawn' });
  expect(await ledger().verify()).toMatchObject({ ok: true });
});

test('R4 panel sections are kept by the office, each change on the ledger; others are refused', async () => {
  const path = '/content-manager/collection-types/api::section.section';
  const [office, culture] = [await portal.panel('office'), await portal.panel('culture')];
  const data = { name: 'Chuyên mục thử', slug: 'chuyen-muc-thu', objective: 'D2.1', position: 990 };
  await done(office.post(path).send(data));
  const last = await portal.strapi.db.connection('editorial_ledger').orderBy('sequence', 'desc').first();
  expect(last).toMatchObject({
    verb: 'record-create',
    subject_type: 'api::section.section',
    office: 'office',
  });
  const before = await portal.snapshot();
  expect((await culture.post(path).send({ ...data, slug: 'khac' })).status).toBe(403);
  expect((await (await portal.panel('operator')).post(path).send({ ...data, slug: 'khac' })).status).toBe(
    403,
  );
  expect(await portal.snapshot()).toEqual(before);
});

test('R29 a section that items are filed in is not removed: their sealed content would change', async () => {
  const chief = await portal.panel('office');
  const used = await portal.strapi.db.query(article).findOne({
    where: { publishedAt: { $notNull: true }, section: { id: { $notNull: true } } },
    populate: { section: true },
  });
  const role = await portal.strapi.db.query('admin::role').findOne({ where: { code: 'editorial-office' } });
  await portal.strapi.service('admin::permission').createMany([
    {
      action: 'plugin::content-manager.explorer.delete',
      subject: 'api::section.section',
      role: role.id,
      properties: {},
      conditions: [],
      actionParameters: {},
    },
  ]);
  const before = await portal.snapshot();
  const answer = await chief.delete(
    `/content-manager/collection-types/api::section.section/${used.section.documentId}`,
  );
  expect([answer.status, codesOf(answer)]).toEqual([409, ['still-used']]);
  expect(await portal.snapshot()).toEqual(before);
});

test('a throw after the write leaves neither the write nor an entry', async () => {
  const before = await portal.snapshot();
  const editorial = portal.strapi.plugin('editorial');
  const member = await portal.strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { email: 'collaborator@laclong.example' } });
  const actor = await editorial.service('actors').ofMember(member.id);
  await expect(
    portal.strapi.db.transaction(async () => {
      await editorial
        .service('caller')
        .runAs(actor, () => portal.strapi.documents(article).create({ data: news('Sẽ không còn') as never }));
      throw new Error('mất điện');
    }),
  ).rejects.toThrow('mất điện');
  expect(await portal.snapshot()).toEqual(before);
});

// The last: after it the chain is broken for good.
test('an entry changed by SQL past the guards is named by the check', async () => {
  await asOwner("UPDATE editorial_ledger SET comment = 'khác' WHERE sequence = 7", 'editorial_ledger');
  expect(await ledger().verify()).toMatchObject({ ok: false, firstBreak: 'ledger entry 7: content' });
});
