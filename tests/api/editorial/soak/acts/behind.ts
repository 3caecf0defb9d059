import type { UID } from '@strapi/strapi';
import { attempt } from '../answer';
import { newContent } from '../content';
import { isMember, isPanel } from '../world';
import { idOf, never, outcome, type Perform, type Stage } from './act';

const documentActs = [
  'create',
  'create-published',
  'update',
  'update-published',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
  'clone',
];

function document({ world, slot, random }: Stage, named: string): Promise<unknown> {
  const documents = world.portal.strapi.documents(slot.uid as UID.ContentType);
  const documentId = idOf(slot);
  const data = newContent(world, slot.uid, random) as never;
  switch (named) {
    case 'create':
      return documents.create({ data });
    case 'create-published':
      return documents.create({ data, status: 'published' });
    case 'update':
      return documents.update({ documentId, data });
    case 'update-published':
      return documents.update({ documentId, data, status: 'published' });
    case 'clone':
      return documents.clone({ documentId, data });
    case 'delete':
      return documents.delete({ documentId });
    default:
      return documents[named as 'publish']({ documentId });
  }
}

/** The document service in process, without any request: nobody can be named, so nothing is written. */
export const inProcess: Perform = async (stage) => {
  const named = stage.random.pick(documentActs);
  return never(
    stage,
    await attempt(stage.world, `documents.${named}, no request`, () => document(stage, named)),
  );
};

/** The document service inside a request, as code of an extension would call it: judged as whoever is signed in. */
export const inRequest: Perform = async (stage) => {
  const { world, who, random } = stage;
  const { strapi } = world.portal;
  const named = random.pick(['update-published', 'publish', 'unpublish', 'create-published']);
  const strategy = isPanel(who) ? 'admin' : isMember(who) ? 'users-permissions' : 'api-token';
  const user = isPanel(who) || isMember(who) ? { id: world.idOf(who) } : undefined;
  const context = {
    state: { user, auth: { strategy: { name: strategy } } },
    query: {},
    request: { path: '/' },
    get: () => '',
  };
  const what = `documents.${named}, in a request of ${who}`;
  const answer = await attempt(world, what, () =>
    strapi.requestContext.run(context as never, async () => {
      await document(stage, named);
    }),
  );
  // The content API's own default is public, and means nothing there.
  const asks = isPanel(who) || !named.endsWith('-published');
  return asks ? never(stage, answer) : outcome(stage, answer);
};

/** Strapi's query engine, which no middleware sees. */
export const queryEngine: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const query = world.portal.strapi.db.query(slot.uid as UID.ContentType);
  const documentId = idOf(slot);
  const shown = { documentId, publishedAt: { $notNull: true } };
  const wasPublic = (await query.count({ where: shown })) > 0;
  // Of what was erased there is nothing that could be published.
  const isThere = (await query.count({ where: { documentId } })) > 0;
  const content = newContent(world, slot.uid, random);
  const [named, act, hits] = random.pick([
    [
      'publishes a draft',
      () => query.update({ where: { documentId }, data: { publishedAt: new Date() } }),
      isThere,
    ],
    [
      'creates a public row',
      () => query.create({ data: { ...content, documentId, publishedAt: new Date() } }),
      true,
    ],
    [
      'changes the public row',
      () => query.update({ where: shown, data: { [slot.origin]: 'Đổi lén' } }),
      wasPublic,
    ],
    ['hides the public row', () => query.update({ where: shown, data: { publishedAt: null } }), wasPublic],
    ['deletes the public row', () => query.delete({ where: shown }), wasPublic],
    [
      'deletes all public rows',
      () => query.deleteMany({ where: { publishedAt: { $notNull: true } } }),
      wasPublic,
    ],
  ] as const);
  const answer = await attempt(world, `db.query ${named}`, act as () => Promise<unknown>);
  return hits ? never(stage, answer) : outcome(stage, answer);
};

const ofPublic = 'document_id = $1 AND published_at IS NOT NULL';

/** Plain SQL by whoever has the password of the database. */
export const sql: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const { rows } = await world.sql.query(`SELECT 1 FROM ${slot.table} WHERE ${ofPublic}`, [idOf(slot)]);
  const isPublic = rows.length > 0;
  const there = await world.sql.query(`SELECT 1 FROM ${slot.table} WHERE document_id = $1`, [idOf(slot)]);
  const isThere = there.rows.length > 0;
  const [statement, hits] = random.pick([
    [
      `UPDATE ${slot.table} SET published_at = now() WHERE document_id = $1 AND published_at IS NULL`,
      isThere,
    ],
    [`UPDATE ${slot.table} SET ${slot.column} = 'x' WHERE ${ofPublic}`, isPublic],
    [`UPDATE ${slot.table} SET published_at = NULL WHERE ${ofPublic}`, isPublic],
    [`UPDATE ${slot.table} SET document_id = 'muon' WHERE ${ofPublic}`, isPublic],
    [`DELETE FROM ${slot.table} WHERE ${ofPublic}`, isPublic],
    [`INSERT INTO ${slot.table} (document_id, published_at) VALUES ($1, now())`, true],
    [`TRUNCATE ${slot.table} CASCADE`, true],
    [
      `DELETE FROM files_related_mph WHERE related_type = '${slot.uid}' AND related_id IN (SELECT id FROM ${slot.table} WHERE ${ofPublic})`,
      false,
    ],
    [
      `INSERT INTO files_related_mph (file_id, related_id, related_type, field)
       SELECT (SELECT min(id) FROM files), id, '${slot.uid}', 'cover' FROM ${slot.table} WHERE ${ofPublic}`,
      isPublic && world.files.length > 0,
    ],
    [
      "UPDATE editorial_ledger SET comment = 'khác' WHERE sequence = (SELECT max(sequence) FROM editorial_ledger)",
      true,
    ],
    ['DELETE FROM editorial_ledger WHERE sequence = (SELECT max(sequence) FROM editorial_ledger)', true],
    ['TRUNCATE editorial_ledger', true],
    ["UPDATE editorial_revisions SET seal_hash = 'x'", slot.documentId !== null],
    ['DELETE FROM editorial_revisions', slot.documentId !== null],
  ] as const);
  const values = statement.includes('$1') ? [idOf(slot)] : [];
  const answer = await attempt(world, `SQL ${statement} ${values.join()}`, () =>
    world.sql.query(statement, values),
  );
  return hits ? never(stage, answer) : outcome(stage, answer);
};

/** A draft is no public content: whoever owns the database can change it, and then it is not what was approved. */
export const changeDraft: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const answer = await attempt(world, `SQL changes the draft of ${idOf(slot)}`, () =>
    world.sql.query(
      `UPDATE ${slot.table} SET ${slot.column} = $2 WHERE document_id = $1 AND published_at IS NULL`,
      [idOf(slot), `Đổi sau lưng ${random.int(1e6)}`],
    ),
  );
  return outcome(stage, answer);
};
