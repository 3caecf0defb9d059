import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import { statusBounds } from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { digestNotice, longestDigest, type OverdueItem } from '../domain/notice-words';
import { panelPages } from '../domain/panel-pages';
import type { Dossier } from '../stores/dossiers';
import { overdueAfter } from '../stores/open-dossiers';
import type { Notice } from './notices';
import type { UnitHead } from './recipients';

const readAtOnce = 1000;

/** So many items are overdue, and these are the longest overdue of them. */
interface Overdue {
  total: number;
  first: OverdueItem[];
}

/** Tells the Chief what is overdue this morning, and each unit's head what of it is his unit's; nobody where nothing is. */
export async function postDigest(strapi: Core.Strapi, work: Work): Promise<void> {
  const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
  const { today } = statusBounds(await calendar.snapshot(), service(strapi, 'clock').now());
  const { all, ofUnits } = await overdueOn(strapi, work, today);
  if (all.total === 0) return;
  const regulation = regulationOf(strapi);
  const common = { topic: `digest:${today}`, dossierId: null };
  const chiefs = await service(strapi, 'recipients').ofOffice('chief');
  await service(strapi, 'notices').post(work, [
    ...chiefs.map(
      (to): Notice => ({
        ...common,
        to,
        ...digestNotice(regulation, { day: today, ...all }),
        link: panelPages.deadlines,
      }),
    ),
    ...ofUnits.map(
      ({ head, overdue }): Notice => ({
        ...common,
        to: head,
        ...digestNotice(regulation, { day: today, ...overdue, unit: head.unit }),
        link: null,
      }),
    ),
  ]);
}

async function overdueOn(strapi: Core.Strapi, work: Work, today: string) {
  const all: Overdue = { total: 0, first: [] };
  const ofUnits = new Map<string, { head: UnitHead; overdue: Overdue }>();
  for (let after: Dossier | null = null; ; ) {
    const batch: Dossier[] = await overdueAfter(work.trx, today, after, readAtOnce);
    const heads = await service(strapi, 'recipients').unitHeadsOf(batch);
    for (const dossier of batch) {
      add(all, dossier);
      const head = heads.get(dossier.id);
      if (!head) continue;
      const of = ofUnits.get(head.key) ?? { head, overdue: { total: 0, first: [] } };
      ofUnits.set(head.key, of);
      add(of.overdue, dossier);
    }
    after = batch.at(-1) ?? null;
    if (batch.length < readAtOnce) return { all, ofUnits: [...ofUnits.values()] };
  }
}

function add(overdue: Overdue, { title, kind, state, due }: Dossier): void {
  overdue.total += 1;
  if (due !== null && overdue.first.length < longestDigest) overdue.first.push({ title, kind, state, due });
}
