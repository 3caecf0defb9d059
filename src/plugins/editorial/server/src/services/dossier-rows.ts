import type { Core, UID } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { regulationOf } from '../context/settings';
import { holderLabel } from '../domain/authority';
import { isReasonOwed } from '../domain/lateness';
import { moverOf } from '../domain/process';
import type { Dossier } from '../stores/dossiers';
import { waitingTimes } from '../stores/schedules';
import type { DossierRow, Named } from './dossier-view';
import { shownDeadline } from './shown-deadline';

/** Dossiers as lists show them, in their order. The look-ups are a fixed number, however many dossiers there are. */
export async function rowsOf(strapi: Core.Strapi, dossiers: readonly Dossier[]): Promise<DossierRow[]> {
  const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
  const regulation = regulationOf(strapi);
  const { publishedTypes, kinds, states, holderOf, unitRecord, sectionRecord } = regulation;
  const snapshot = await calendar.snapshot();
  const units = await namesOf(
    strapi,
    unitRecord,
    dossiers.map(({ unitId }) => unitId),
  );
  const sections = await namesOf(
    strapi,
    sectionRecord,
    dossiers.map(({ sectionId }) => sectionId),
  );
  const scheduled = dossiers.filter(({ state }) => state === 'scheduled').map(({ id }) => id);
  const times = await waitingTimes(await readingFrom(strapi), scheduled);

  return dossiers.map((dossier) => {
    const deadline = shownDeadline(strapi, dossier, snapshot);
    const holder = moverOf(holderOf, dossier);
    const { assigneeKey, unitId, sectionId } = dossier;
    return {
      id: dossier.id,
      subject: {
        ...dossier.subject,
        label: publishedTypes[dossier.subject.type]?.label ?? plainText(dossier.subject.type),
      },
      title: dossier.title,
      kind: dossier.kind,
      kindLabel: kinds[dossier.kind],
      cycle: dossier.cycle,
      revision: dossier.revision,
      correction: dossier.correction,
      imported: dossier.imported,
      ownWork: dossier.ownWork,
      state: dossier.state,
      stateLabel: states[dossier.state],
      provider: { key: dossier.providerKey, name: dossier.providerName, channel: dossier.providerChannel },
      assignee: assigneeKey === null ? null : { key: assigneeKey, name: dossier.assigneeName ?? assigneeKey },
      unit: named(unitId, units),
      section: named(sectionId, sections),
      sent: dossier.sentAt ? { at: dossier.sentAt.toISOString(), number: dossier.sentNumber } : null,
      holder: holder ? { office: holder, label: holderLabel(regulation, holder) } : null,
      deadline,
      lateReasonOwed: isReasonOwed(deadline?.status ?? null, dossier),
      lateReason: dossier.lateReason,
      publishAt: times.get(dossier.id)?.toISOString() ?? null,
      madePublicAt: dossier.madePublicAt?.toISOString() ?? null,
      updatedAt: dossier.updatedAt.toISOString(),
    };
  });
}

/** The names of some records, by documentId. */
async function namesOf(
  strapi: Core.Strapi,
  { type, name }: { type: string; name: string },
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const records: Record<string, string>[] = await strapi.db
    .query(type as UID.ContentType)
    .findMany({ select: ['documentId', name], where: { documentId: { $in: wanted } } });
  return new Map(records.map(({ documentId = '', [name]: label = '' }) => [documentId, label]));
}

function named(id: string | null, names: ReadonlyMap<string, string>): Named | null {
  return id === null ? null : { id, name: names.get(id) ?? '' };
}

/** A code that no table names, as it is. */
function plainText(code: string): Text {
  return { vi: code, en: code };
}
