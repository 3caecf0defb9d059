import { panelNames } from '../../support/people';
import type { Portal } from '../../support/portal';
import { staffedPortal } from './staffed';
import { article, done, dossierOf, itemIn, reasonsOf } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

const members = panelNames.filter((name) => name !== 'operator');
const path = (documentId: string) => `/content-manager/collection-types/${article}/${documentId}`;

describe.each(['draft', 'submitted', 'awaiting-approval', 'approved', 'published'] as const)(
  'in %s',
  (state) => {
    test.each(members)(
      'R16 the form is offered to %s exactly where the server takes what he writes',
      async (name) => {
        const documentId = await itemIn(portal, state);
        const { writing } = await dossierOf(portal, documentId, name);
        const panel = await portal.panel(name);
        const saved = await panel.put(path(documentId)).send({ summary: `Sửa bởi ${name}` });

        if (saved.status === 200) expect(writing).toMatchObject({ allowed: true, reasons: [] });
        else expect(writing.allowed).toBe(false);
        // Strapi itself refuses those who have no form at all, and says nothing of why.
        if (reasonsOf(saved).length > 0) expect(writing.reasons).toEqual(reasonsOf(saved));
      },
    );
  },
);

test('R29 deleting is offered to whoever began a draft that was never public, and does delete it', async () => {
  const union = await portal.panel('union');
  const data = { title: 'Tin bỏ đi', kind: 'news' };
  const { body } = await done(union.post(`/content-manager/collection-types/${article}`).send(data));
  const { documentId } = body.data;

  for (const name of ['office', 'chief', 'union']) {
    const { writing } = await dossierOf(portal, documentId, name);
    expect([name, writing.mayDiscard]).toEqual([name, name === 'union']);
  }
  await done(union.delete(path(documentId)));
});
