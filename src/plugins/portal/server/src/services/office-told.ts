import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import type { NoticeWords } from '../../../../editorial/server/src/domain/notice-words';
import { panelLink } from '../../../../editorial/server/src/services/notices';
import type { Dossier } from '../../../../editorial/server/src/stores/dossiers';
import { heldNotice, leftToEraseNotice } from '../domain/office-notices';

/** The office is told that something is held; nothing of what it says. */
export async function tellOfHeld(strapi: Core.Strapi, work: Work, receiptId: string): Promise<void> {
  await tell(strapi, work, { topic: `held-question:${receiptId}`, link: null, ...heldNotice() });
}

/** Office and Chief are told that somebody took back what was settled, and by when they decide what goes besides. */
export async function tellOfLeft(
  strapi: Core.Strapi,
  work: Work,
  { receiptId, dossier, due }: { receiptId: string; dossier: Dossier; due: string },
): Promise<void> {
  await tell(strapi, work, {
    topic: `asker-withdrew:${receiptId}`,
    link: panelLink(dossier.subject),
    ...leftToEraseNotice(dossier.title, due),
  });
}

async function tell(
  strapi: Core.Strapi,
  work: Work,
  notice: NoticeWords & { topic: string; link: string | null },
): Promise<void> {
  const recipients = editorial(strapi, 'recipients');
  const told = [...(await recipients.ofOffice('chief')), ...(await recipients.ofOffice('office'))];
  await editorial(strapi, 'notices').post(
    work,
    told.map((to) => ({ ...notice, to, dossierId: null })),
  );
}
