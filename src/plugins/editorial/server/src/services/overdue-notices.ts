import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import { daysBefore, type LocalDate } from '../../../../working-calendar/server/src/domain';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { overdueNotice } from '../domain/notice-words';
import { overdueTopic } from '../domain/reminders';
import type { Dossier } from '../stores/dossiers';
import { overdueAfter } from '../stores/open-dossiers';
import { type Notice, panelLink } from './notices';

const readAtOnce = 1000;

/**
 * Tells whoever has the move that an item is overdue: each person once of an item and its due day, also where the move
 * came to him later. What has been overdue for long is the digest's alone.
 */
export async function tellOverdue(strapi: Core.Strapi, work: Work, today: LocalDate): Promise<void> {
  const since = daysBefore(today, regulationOf(strapi).reminders.overdue.days);
  for (let after: Dossier | null = null; ; ) {
    const batch: Dossier[] = await overdueAfter(work.trx, today, after, readAtOnce, since);
    await tell(strapi, work, batch);
    after = batch.at(-1) ?? null;
    if (batch.length < readAtOnce) return;
  }
}

async function tell(strapi: Core.Strapi, work: Work, dossiers: readonly Dossier[]): Promise<void> {
  const movers = await service(strapi, 'recipients').whoseMove(dossiers);
  const notices = dossiers.flatMap((dossier): Notice[] => {
    const { id, due, subject } = dossier;
    if (due === null) return [];
    return (movers.get(id) ?? []).map((to) => ({
      topic: overdueTopic(id, due),
      to,
      ...overdueNotice(regulationOf(strapi), dossier, due),
      link: to.key.startsWith('panel:') ? panelLink(subject) : null,
      dossierId: id,
    }));
  });
  await service(strapi, 'notices').post(work, notices);
}
