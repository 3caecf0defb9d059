import { parsedJson } from '../../../../../src/common/row';
import { service } from '../../../../../src/plugins/editorial/server/src/context/services';
import { deadlineOf } from '../../../../../src/plugins/editorial/server/src/domain/deadline';
import { deadlineStatusOf } from '../../../../../src/plugins/editorial/server/src/domain/lateness';
import { sealOf } from '../../../../../src/plugins/editorial/server/src/domain/seal';
import { type Dossier, dossiersFrom } from '../../../../../src/plugins/editorial/server/src/stores/dossiers';
import { service as calendarService } from '../../../../../src/plugins/working-calendar/server/src/context/services';
import type { World } from '../world';
import { holds } from './broken';
import { type Cycle, type Shadow, shown } from './shadow';

/** A document by where it stands. */
export interface Place {
  uid: string;
  table: string;
  plural: string;
  documentId: string;
}

/** Rules 1 to 4 and 6 of one document, on the database and on what the public reads. */
export async function checkDocument(world: World, shadow: Shadow, place: Place): Promise<void> {
  const { rows } = await world.sql.query(
    'SELECT * FROM editorial_dossiers WHERE subject_id = $1 ORDER BY cycle',
    [place.documentId],
  );
  const dossiers = dossiersFrom(rows);
  for (const dossier of dossiers) checkStory(dossier, shadow.cycles.get(dossier.id) ?? null);
  if (dossiers.some(({ state }) => state === 'erased')) await checkErased(world, place, dossiers);
  await checkPublic(world, place, shadow.publicOf(place.documentId));
  await checkDeadlines(world, dossiers);
}

/** What the database says of a cycle is what the ledger tells of it. */
function checkStory(dossier: Dossier, cycle: Cycle | null): void {
  holds(3, cycle !== null, 'a dossier of which the ledger does not tell', dossier);
  const facts = { dossier, ledger: shown(cycle) };
  holds(3, dossier.state === cycle.state, 'the state is not the one that the ledger tells', facts);
  const same = new Set(dossier.contributors).size === cycle.contributors.size;
  const both = dossier.contributors.every((key) => cycle.contributors.has(key));
  holds(2, same && both, 'who had a hand in it is not what the ledger tells', facts);
  holds(
    1,
    (dossier.sealHash ?? null) === (cycle.approval?.seal ?? null),
    'the seal is not the approved one',
    facts,
  );
  if (cycle.approval) holds(2, dossier.ownWork === cycle.approval.ownWork, 'own work is not marked', facts);
}

/** Of what was erased nothing is left but hashes and the ledger; all its cycles went together. */
async function checkErased(world: World, place: Place, dossiers: readonly Dossier[]): Promise<void> {
  const whole = dossiers.every(({ state }) => state === 'erased');
  holds(3, whole, 'a cycle of what was erased is left', dossiers);
  const { rows } = await world.sql.query(
    `SELECT id::text FROM ${place.table} WHERE document_id = $1
     UNION ALL SELECT 'revision ' || revision.revision FROM editorial_revisions AS revision
       JOIN editorial_dossiers AS dossier ON dossier.id = revision.dossier_id
       WHERE dossier.subject_id = $1 AND revision.content <> '{}'::jsonb`,
    [place.documentId],
  );
  holds(8, rows.length === 0, 'of what was erased something is left', { place, rows });
}

/** What is public is what was sealed, in the database and over REST; what is not, is nowhere. */
async function checkPublic(world: World, place: Place, cycle: Cycle | null): Promise<void> {
  const { strapi, http } = world.portal;
  const { rows } = await world.sql.query<{ id: number; locale: string | null }>(
    `SELECT id, locale FROM ${place.table} WHERE document_id = $1 AND published_at IS NOT NULL`,
    [place.documentId],
  );
  holds(1, rows.length === (cycle ? 1 : 0), 'the number of public versions is wrong', {
    place,
    rows,
    cycle: cycle && shown(cycle),
  });
  const answer = await http.get(`/api/${place.plural}/${place.documentId}`);
  holds(1, answer.status === (cycle ? 200 : 404), `the public gets ${answer.status}`, place);
  if (!cycle?.approval) return;
  const { seal } = cycle.approval;
  const content = await service(strapi, 'content').read(
    { type: place.uid, documentId: place.documentId },
    'published',
  );
  holds(1, content !== null && sealOf(content) === seal, 'what is public is not what was sealed', {
    content,
    cycle: shown(cycle),
  });
  const kept = await world.sql.query<{ fields: unknown }>(
    "SELECT content->'fields' AS fields FROM editorial_revisions WHERE dossier_id = $1 AND seal_hash = $2 LIMIT 1",
    [cycle.id, seal],
  );
  holds(1, kept.rows.length === 1, 'no revision is kept of what was sealed', shown(cycle));
  const sealed = parsedJson<Record<string, unknown>>(kept.rows[0]?.fields);
  for (const [name, value] of Object.entries(answer.body.data as Record<string, unknown>)) {
    if (!(name in sealed) || typeof value === 'object') continue;
    holds(1, value === sealed[name], `the public reads another ${name} than was sealed`, {
      value,
      sealed: sealed[name],
    });
  }
}

/** Deadlines are what the calendar in force makes of the trigger, and the lists say how they stand. */
async function checkDeadlines(world: World, dossiers: readonly Dossier[]): Promise<void> {
  const { strapi } = world.portal;
  const calendar = calendarService(strapi, 'calendar');
  const reckoning = await calendar.reckoning();
  for (const dossier of dossiers) {
    const isOpen =
      dossier.madePublicAt === null && dossier.closedAt === null && dossier.state !== 'discarded';
    if (!isOpen || dossier.correction || dossier.triggerAt === null) continue;
    const { due, triggerAt } = deadlineOf(reckoning, dossier.clocks);
    const same = due === dossier.due && triggerAt?.getTime() === dossier.triggerAt.getTime();
    holds(4, same, 'the deadline is not the one of its trigger', { due, triggerAt, dossier });
    holds(4, dossier.clocks.at(-1)?.kind === dossier.kind, 'the clock is that of another kind', dossier);
  }
  const rows = await world.atNow(() => service(strapi, 'dossiers').rows(dossiers));
  rows.forEach((row, index) => {
    const dossier = dossiers[index] as Dossier;
    const status = deadlineStatusOf(reckoning.snapshot, dossier, world.now);
    holds(6, (row.deadline?.status ?? null) === status, 'a label says another status', { row, status });
  });
}
