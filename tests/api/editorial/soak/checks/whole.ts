import { service } from '../../../../../src/plugins/editorial/server/src/context/services';
import { deadlineStatusOf } from '../../../../../src/plugins/editorial/server/src/domain/lateness';
import { dossiersFrom } from '../../../../../src/plugins/editorial/server/src/stores/dossiers';
import { service as calendarService } from '../../../../../src/plugins/working-calendar/server/src/context/services';
import { STATUS_LABELS } from '../../../../../src/plugins/working-calendar/server/src/domain';
import { panelNames } from '../../../../support/people';
import { send } from '../answer';
import type { Random } from '../random';
import { allTypes, type Who, type World } from '../world';
import { holds } from './broken';
import { checkDocument } from './document';
import { checkFiles, checkPrivacy } from './privacy';
import type { Shadow } from './shadow';

/** All eight rules on all that there is; of the ways of asking for what is private a few by chance, or every one. */
export async function checkWhole(world: World, shadow: Shadow, random: Random | null): Promise<void> {
  await checkAllDocuments(world, shadow);
  await checkLedger(world);
  await checkFiles(world);
  await checkLists(world);
  await checkReminders(world);
  await checkIntegrity(world);
  await checkPrivacy(world, random);
}

async function checkAllDocuments(world: World, shadow: Shadow): Promise<void> {
  for (const { uid, table, plural } of allTypes) {
    const { rows } = await world.sql.query<{ documentId: string }>(
      `SELECT DISTINCT document_id AS "documentId" FROM ${table}
       UNION SELECT subject_id FROM editorial_dossiers WHERE subject_type = $1 ORDER BY 1`,
      [uid],
    );
    for (const { documentId } of rows) await checkDocument(world, shadow, { uid, table, plural, documentId });
  }
  const { rows } = await world.sql.query<{ count: number }>('SELECT count(*)::int FROM editorial_dossiers');
  holds(3, rows[0]?.count === shadow.cycles.size, 'there are other dossiers than the ledger tells of', rows);
}

async function checkLedger(world: World): Promise<void> {
  const verified = await service(world.portal.strapi, 'ledger').verify();
  holds(3, verified.ok, 'the ledger does not verify', verified);
  for (const statement of [
    "UPDATE editorial_ledger SET comment = ''",
    'DELETE FROM editorial_ledger',
    'TRUNCATE editorial_ledger',
  ]) {
    const refused = await world.sql.query(statement).then(
      () => false,
      () => true,
    );
    holds(3, refused, `the database lets somebody: ${statement}`);
  }
}

/** The portal's own sweep finds no fault either: it tells the Chief and the operator of nothing that is not so. */
async function checkIntegrity(world: World): Promise<void> {
  const faults = await world.atNow(async () => {
    const found = [];
    for await (const fault of service(world.portal.strapi, 'integrity').sweep()) found.push(fault);
    return found;
  });
  holds(1, faults.length === 0, 'the integrity sweep finds faults', faults);
}

interface Row {
  id: number;
  deadline: { status: string } | null;
}

/** Somebody who may read the desk's lists, if there is anybody. */
async function reader(world: World): Promise<Who | null> {
  for (const who of panelNames) {
    if ((await send(world, who, 'get', '/editorial/dossiers?pageSize=1')).status === 200) return who;
  }
  return null;
}

/** Each list of a status, and its count, holds exactly what the one function says. */
async function checkLists(world: World): Promise<void> {
  const who = await reader(world);
  if (!who) return;
  const { snapshot } = await calendarService(world.portal.strapi, 'calendar').reckoning();
  const { rows } = await world.sql.query("SELECT * FROM editorial_dossiers WHERE state <> 'discarded'");
  const expected = new Map<string, number[]>();
  for (const dossier of dossiersFrom(rows)) {
    const status = deadlineStatusOf(snapshot, dossier, world.now);
    if (status) expected.set(status, [...(expected.get(status) ?? []), dossier.id]);
  }
  for (const status of Object.keys(STATUS_LABELS)) {
    const listed: number[] = [];
    for (let page = 1, more = true; more; page += 1) {
      const answer = await send(
        world,
        who,
        'get',
        `/editorial/dossiers?status=${status}&page=${page}&pageSize=100`,
      );
      holds(6, answer.status === 200, `the list of ${status} answers ${answer.status}`, answer);
      const { data, meta } = answer.body as { data: Row[]; meta: { pagination: { pageCount: number } } };
      listed.push(...data.map(({ id }) => id));
      for (const row of data)
        holds(6, row.deadline?.status === status, `in the list of ${status} stands another`, row);
      more = page < meta.pagination.pageCount;
    }
    const wanted = [...(expected.get(status) ?? [])].sort((one, other) => one - other);
    listed.sort((one, other) => one - other);
    holds(6, JSON.stringify(listed) === JSON.stringify(wanted), `the list of ${status} is not whole`, {
      listed,
      wanted,
    });
  }
}

/** One reminder of a step, whatever sweeps meet. */
async function checkReminders(world: World): Promise<void> {
  const { rows } = await world.sql.query(
    `SELECT split_part(topic, ':', 2) AS dossier, split_part(topic, ':', 3) AS step, split_part(topic, ':', 4) AS due,
       count(DISTINCT at) AS sweeps, count(*) AS notices, count(DISTINCT recipient_key) AS recipients
     FROM editorial_notices WHERE topic LIKE 'reminder:%' GROUP BY 1, 2, 3
     HAVING count(DISTINCT at) > 1 OR count(*) <> count(DISTINCT recipient_key)`,
  );
  holds(7, rows.length === 0, 'somebody was reminded twice of one step', rows);
}
