import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import type { OfficeCode } from '../../../../../regulation';
import { service } from '../context/services';
import type { SealedContent } from '../domain/seal';
import type { Actor, Subject } from '../domain/types';
import { type Dossier, insertDossier, noApproval, updateDossier, wasPublic } from '../stores/dossiers';

export interface Cycle {
  /** Opens a publishing cycle of a document, with `actor` as its provider. */
  open(
    work: Work,
    subject: Subject,
    content: SealedContent,
    by: { actor: Actor; office: OfficeCode | null },
    past: readonly Dossier[],
  ): Promise<Dossier>;
  /** Takes an edit into the cycle: a new revision, its title, kind and deadline anew, the approval void. */
  revise(
    work: Work,
    dossier: Dossier,
    content: SealedContent,
    actor: Actor,
    to: Dossier['state'],
  ): Promise<Dossier>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Cycle => ({
  async open(work, subject, content, { actor, office }, past) {
    const item = service(strapi, 'item');
    const now = service(strapi, 'clock').now();
    const kind = item.kindOf(subject, content);
    const shown = past.findLast(wasPublic);
    const correction = shown !== undefined;
    // A correction is of the report that was sent: it needs no sending of its own.
    const sentAt = shown?.sentAt ?? null;
    const process = await service(strapi, 'processes').on(service(strapi, 'clock').today());
    const deadline = await service(strapi, 'deadlines').reckon(work, content, {
      kind,
      correction,
      clocks: [],
      sentAt,
    });
    const opened = await insertDossier(work.trx, {
      subject,
      cycle: Math.max(0, ...past.map((cycle) => cycle.cycle)) + 1,
      revision: 1,
      processVersion: process.version,
      state: 'draft',
      kind,
      title: item.titleOf(subject, content),
      ...item.filedUnder(content),
      correction,
      imported: false,
      ownWork: false,
      providerKey: actor.key,
      providerName: actor.name,
      providerChannel: actor.channel,
      providerOffice: office,
      contributors: [actor.key],
      assigneeKey: null,
      assigneeName: null,
      sentAt,
      sentNumber: shown?.sentNumber ?? null,
      attestation: null,
      lateReason: null,
      ...deadline,
      ...noApproval,
      madePublicAt: null,
      closedAt: null,
      createdAt: now,
      updatedAt: now,
    });
    await service(strapi, 'reminders').arm(work, [opened]);
    return opened;
  },
  async revise(work, dossier, content, actor, to) {
    const item = service(strapi, 'item');
    const { correction, clocks, sentAt } = dossier;
    const kind = item.kindOf(dossier.subject, content);
    const deadline = await service(strapi, 'deadlines').reckon(work, content, {
      kind,
      correction,
      clocks,
      sentAt,
    });
    const revised = await updateDossier(work.trx, dossier.id, {
      state: to,
      revision: dossier.revision + 1,
      kind,
      title: item.titleOf(dossier.subject, content),
      ...item.filedUnder(content),
      contributors: [...new Set([...dossier.contributors, actor.key])],
      ...deadline,
      ...noApproval,
      // The provider attested what he handed in; what he writes afterwards he attests anew.
      ...(['draft', 'returned'].includes(dossier.state) ? { attestation: null } : {}),
      ownWork: false,
      updatedAt: service(strapi, 'clock').now(),
    });
    await service(strapi, 'reminders').arm(work, [revised]);
    return revised;
  },
});
