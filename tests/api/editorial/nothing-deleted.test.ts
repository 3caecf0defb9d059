import { type Portal, startPortal } from '../../support/portal';
import { expectRefused } from './refused-support';
import { act, article, done, dossierOf, isPublic, itemIn } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const drafts = `/content-manager/collection-types/${article}`;

describe('R29 in the panel', () => {
  test.each(['unpublish', 'bulkUnpublish'])('R29 %s of a public item is refused', async (action) => {
    const operator = await portal.panel('operator');
    const published = await itemIn(portal, 'published');
    const path =
      action === 'unpublish' ? `${drafts}/${published}/actions/unpublish` : `${drafts}/actions/bulkUnpublish`;
    await expectRefused(portal, () => operator.post(path).send({ documentIds: [published] }), {
      status: 403,
      code: 'process-only',
    });
    expect(await isPublic(portal, published)).toBe(true);
  });

  test.each(['delete', 'bulkDelete'])('R29 %s of a public item is refused', async (action) => {
    const operator = await portal.panel('operator');
    const published = await itemIn(portal, 'published');
    await expectRefused(
      portal,
      () =>
        action === 'delete'
          ? operator.delete(`${drafts}/${published}`)
          : operator.post(`${drafts}/actions/bulkDelete`).send({ documentIds: [published] }),
      { status: 403, code: 'no-appointment' },
    );
  });

  test('R29 the office that would delete what was public is refused for its state too', async () => {
    const published = await itemIn(portal, 'published');
    const actor = await portal.strapi
      .plugin('editorial')
      .service('actors')
      .ofPanelUser(
        (await portal.strapi.db.query('admin::user').findOne({ where: { email: 'chief@laclong.example' } }))
          .id,
      );
    const caller = portal.strapi.plugin('editorial').service('caller');
    const before = await portal.snapshot();
    await expect(
      caller.runAs(actor, () => portal.strapi.documents(article).delete({ documentId: published })),
    ).rejects.toMatchObject({
      details: { reasons: expect.arrayContaining([expect.objectContaining({ code: 'never-public' })]) },
    });
    expect(await portal.snapshot()).toEqual(before);
  });
});

describe('R29 what is or was public is deleted by nobody, in whatever state', () => {
  const withReason = { comment: 'Hết thời hạn' };
  const states: [state: string, bring: (documentId: string) => Promise<unknown>][] = [
    ['public', async () => {}],
    ['hidden', (documentId) => done(act(portal, 'office', documentId, 'hide', withReason))],
    ['withdrawn', (documentId) => done(act(portal, 'chief', documentId, 'withdraw', withReason))],
    ['being corrected', async (documentId) => correct(documentId)],
    [
      'hidden while it is corrected',
      async (documentId) => {
        await correct(documentId);
        await done(act(portal, 'chief', documentId, 'hide', withReason));
      },
    ],
  ];

  async function correct(documentId: string): Promise<void> {
    const office = await portal.panel('office');
    await done(office.put(`${drafts}/${documentId}`).send({ title: 'Đính chính' }));
  }

  test.each(states)('R29 %s', async (state, bring) => {
    const documentId = await itemIn(portal, 'published');
    await bring(documentId);
    for (const name of ['office', 'chief', 'radio', 'operator']) {
      const panel = await portal.panel(name);
      await expectRefused(portal, () => panel.delete(`${drafts}/${documentId}`), {
        // Whose draft it is may be right: it was public all the same.
        status: name === 'office' && state.includes('corrected') ? 409 : 403,
        code: 'never-public',
      });
    }
    const member = await portal.member('collaborator');
    const before = await portal.snapshot();
    expect([404, 405]).toContain((await member.delete(`/api/articles/${documentId}`)).status);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R29 nor by SQL: neither its rows, nor its revisions, dossiers and entries', async () => {
    const documentId = await itemIn(portal, 'published');
    const { id } = await dossierOf(portal, documentId);
    const before = await portal.snapshot();
    for (const statement of [
      `DELETE FROM articles WHERE document_id = '${documentId}' AND published_at IS NOT NULL`,
      `DELETE FROM editorial_revisions WHERE dossier_id = ${id}`,
      `DELETE FROM editorial_ledger WHERE dossier_id = ${id}`,
      `DELETE FROM editorial_dossiers WHERE id = ${id}`,
    ]) {
      const attempt = portal.strapi.db.connection.raw(statement);
      await expect(attempt).rejects.toMatchObject({ code: expect.stringMatching(/^(RG00[12]|23503)$/) });
    }
    expect(await portal.snapshot()).toEqual(before);
  });
});
