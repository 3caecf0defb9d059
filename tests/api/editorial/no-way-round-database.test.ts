import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { type Portal, startPortal } from '../../support/portal';
import { article, itemIn, news } from './support';

type Documents = ReturnType<typeof portal.strapi.documents<typeof article>>;

let portal: Portal;
let documentId: string;

beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  documentId = await itemIn(portal, 'draft', 'Bản nháp không ai được thấy');
});
afterAll(() => portal.stop());

describe('R4 in code and in the database', () => {
  test('R4 code without a named caller writes nothing', async () => {
    const before = await portal.snapshot();
    const documents = portal.strapi.documents(article);
    const unnamed = { details: { reasons: [expect.objectContaining({ code: 'unknown-caller' })] } };
    await expect(documents.create({ data: news('Không ai') as never })).rejects.toMatchObject(unnamed);
    await expect(documents.publish({ documentId })).rejects.toMatchObject(unnamed);
    await expect(documents.delete({ documentId })).rejects.toMatchObject(unnamed);
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each<[string, (documents: Documents) => Promise<unknown>]>([
    ['publishes', (documents) => documents.publish({ documentId })],
    ['publishes every language', (documents) => documents.publish({ documentId, locale: '*' } as never)],
    [
      'creates as public',
      (documents) => documents.create({ data: news('Đăng ngay'), status: 'published' } as never),
    ],
    [
      'updates as public',
      (documents) =>
        documents.update({ documentId, data: { title: 'Đăng ngay' }, status: 'published' } as never),
    ],
    ['unpublishes', (documents) => documents.unpublish({ documentId })],
  ])('R4 not even code that acts for the Chief %s past the process', async (_act, act) => {
    const account = await portal.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'chief@laclong.example' } });
    const chief = await service(portal.strapi, 'actors').ofPanelUser(account.id);
    const before = await portal.snapshot();
    await expect(
      service(portal.strapi, 'caller').runAs(chief, () => act(portal.strapi.documents(article))),
    ).rejects.toMatchObject({
      status: 403,
      details: { reasons: expect.arrayContaining([expect.objectContaining({ code: 'process-only' })]) },
    });
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 db.query that makes a row public meets the trip-wire', async () => {
    const before = await portal.snapshot();
    const query = portal.strapi.db.query(article);
    const wire = { code: 'RG001' };
    await expect(
      query.update({ where: { documentId }, data: { publishedAt: new Date() } }),
    ).rejects.toMatchObject(wire);
    await expect(
      query.create({ data: { documentId: 'rogue', title: 'Lậu', publishedAt: new Date() } }),
    ).rejects.toMatchObject(wire);
    const rogues = [{ documentId: 'rogue', title: 'Lậu', publishedAt: new Date() }];
    await expect(query.createMany({ data: rogues })).rejects.toMatchObject(wire);
    await expect(
      query.updateMany({ where: { documentId }, data: { publishedAt: new Date() } }),
    ).rejects.toMatchObject(wire);
    await expect(query.deleteMany({ where: { publishedAt: { $notNull: true } } })).rejects.toMatchObject(
      wire,
    );
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 SQL that names a document but no seal of an approval meets the trip-wire', async () => {
    const knex = portal.strapi.db.connection;
    const before = await portal.snapshot();
    await expect(
      knex.transaction(async (trx) => {
        await trx.raw("SELECT set_config('editorial.publishing', ?, true)", [`${documentId}|v1:forged`]);
        await trx('articles').where({ document_id: documentId }).update({ published_at: new Date() });
      }),
    ).rejects.toMatchObject({ code: 'RG001' });
    await expect(knex.raw('TRUNCATE articles CASCADE')).rejects.toMatchObject({ code: 'RG001' });
    expect(await portal.snapshot()).toEqual(before);
  });

  test('the ledger cannot be changed or deleted, by SQL either', async () => {
    const knex = portal.strapi.db.connection;
    const refused = { code: 'RG002' };
    await expect(knex('editorial_ledger').update({ comment: 'khác' })).rejects.toMatchObject(refused);
    await expect(knex('editorial_ledger').delete()).rejects.toMatchObject(refused);
    await expect(knex.raw('TRUNCATE editorial_ledger')).rejects.toMatchObject(refused);
    await expect(knex('editorial_revisions').update({ seal_hash: 'x' })).rejects.toMatchObject(refused);
  });

  test('deleting a panel user who wrote public items still works', async () => {
    const role = await portal.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } });
    const user = await portal.strapi.service('admin::user').create({
      email: 'leaver@laclong.example',
      firstname: 'A',
      isActive: true,
      roles: [role.id],
      password: 'Matkhau123',
      registrationToken: null,
    });
    await portal.strapi.db
      .connection('articles')
      .whereNull('published_at')
      .limit(1)
      .update({ created_by_id: user.id });
    await portal.strapi.service('admin::user').deleteById(user.id);
  });
});
