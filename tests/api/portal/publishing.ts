import { service as editorial } from '../../../src/plugins/editorial/server/src/context/services';
import type { Portal } from '../../support/portal';
import { draftIn } from '../editorial/staffed';
import { done } from '../editorial/support';

export const types = {
  article: 'api::article.article',
  document: 'api::legal-document.legal-document',
  statistics: 'api::statistics-report.statistics-report',
  question: 'api::question.question',
  procedure: 'api::procedure.procedure',
  result: 'api::procedure-result.procedure-result',
  page: 'api::page.page',
} as const;

export type ItemType = keyof typeof types;

export const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** What one item of a test says; relations by slug. */
export interface Told {
  type: ItemType;
  /** When it became public, ISO 8601. */
  on: string;
  data: Record<string, unknown>;
  section?: string;
  field?: string;
}

const relation = async (portal: Portal, kind: 'section' | 'field', slug: string | undefined) => {
  if (slug === undefined) return {};
  const row = await portal.strapi.db.query(`api::${kind}.${kind}`).findOne({ where: { slug } });
  if (!row) throw new Error(`there is no ${kind} ${slug}`);
  return { [kind]: { connect: [{ documentId: row.documentId }] } };
};

/** A draft of the office; gives its documentId. */
export async function drafted(portal: Portal, { type, data, section, field }: Told): Promise<string> {
  return draftIn(portal, 'office', types[type], {
    ...data,
    ...(await relation(portal, 'section', section)),
    ...(await relation(portal, 'field', field)),
  });
}

/** Makes drafts public as an older portal's, all by one decision of the Chief. */
export async function importAll(
  portal: Portal,
  items: readonly { type: ItemType; documentId: string; on: string }[],
): Promise<void> {
  const { strapi } = portal;
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email: 'chief@laclong.example' } });
  await editorial(strapi, 'imports').importItems({
    actor: await editorial(strapi, 'actors').ofPanelUser(id),
    decision: '17/QĐ-BBT',
    items: items.map(({ type, documentId, on }) => ({
      type: types[type],
      documentId,
      madePublicAt: new Date(on),
    })),
  });
}

/** Makes what is told public; gives documentIds by the names that the test uses. */
export async function published<Name extends string>(
  portal: Portal,
  told: Readonly<Record<Name, Told>>,
): Promise<Record<Name, string>> {
  const ids = {} as Record<Name, string>;
  const items: { type: ItemType; documentId: string; on: string }[] = [];
  for (const [name, one] of Object.entries<Told>(told)) {
    const documentId = await drafted(portal, one);
    ids[name as Name] = documentId;
    items.push({ type: one.type, documentId, on: one.on });
  }
  await importAll(portal, items);
  return ids;
}

/** Does a verb in the panel on a document of any type. */
export async function perform(
  portal: Portal,
  name: string,
  { type, documentId }: { type: ItemType; documentId: string },
  verb: string,
  body: object = {},
) {
  const office = await portal.panel('office');
  const { body: found } = await done(office.get(`/editorial/documents/${types[type]}/${documentId}`));
  return done((await portal.panel(name)).post(`/editorial/dossiers/${found.data.id}/${verb}`).send(body));
}
