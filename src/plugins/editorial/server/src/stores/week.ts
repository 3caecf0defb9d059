import type { Knex } from 'knex';
import { limited, openDossier } from '../database/tables';
import { type Dossier, dossiersFrom } from './dossiers';

const dossiers = 'editorial_dossiers';

/** What is due on one local day and still open: how many, and the first of them. */
export interface DueOnDay {
  count: number;
  first: Dossier[];
}

/** What is open and due on the days from one to another, both included, by day; of each day the first few. */
export async function openDueBetween(
  db: Knex,
  { from, to }: { from: string; to: string },
  mostOfDay: number,
): Promise<Map<string, DueOnDay>> {
  const open = () => db(dossiers).whereRaw(`${openDossier} AND ${limited}`).whereBetween('due', [from, to]);
  const counts: { due: string; count: string }[] = await open()
    .groupBy('due')
    .select('due', db.raw('count(*) AS count'));
  const found = new Map<string, DueOnDay>();
  for (const { due, count } of counts) {
    const rows = await open().where('due', due).orderBy('id').limit(mostOfDay);
    found.set(String(due), { count: Number(count), first: dossiersFrom(rows) });
  }
  return found;
}

/** What is to be published by itself between two instants, the nearest first. */
export async function scheduledBetween(
  db: Knex,
  { from, until }: { from: Date; until: Date },
  most: number,
): Promise<{ at: Date; dossierId: number }[]> {
  const rows: { at: Date; dossier_id: string }[] = await db('editorial_schedules')
    .where('state', 'waiting')
    .where('at', '>=', from)
    .where('at', '<', until)
    .orderBy(['at', 'id'])
    .limit(most)
    .select('at', 'dossier_id');
  return rows.map(({ at, dossier_id }) => ({ at, dossierId: Number(dossier_id) }));
}
