import { service } from '../../context/services';
import { publishedType } from '../../context/settings';
import { instant } from '../item';
import type { Act } from './types';

/**
 * A report was sent: the actual time starts the clock of article 8(d), and stands on the item beside what was sealed. The
 * figures are what was approved, untouched.
 */
export const recordSent: Act = async ({ strapi, work, dossier, content, input }) => {
  const sentAt = input.sentAt ? new Date(instant(input.sentAt)) : service(strapi, 'clock').now();
  const sentNumber = input.sentNumber?.trim() || null;
  const stamps = publishedType(strapi, dossier.subject.type)?.stamps;
  if (stamps) {
    await service(strapi, 'public-content').writeDraft(dossier.subject, {
      [stamps.sentAt]: sentAt.toISOString(),
      [stamps.sentNumber]: sentNumber,
    });
  }
  const { kind, correction, clocks } = dossier;
  const deadline = await service(strapi, 'deadlines').reckon(work, content, {
    kind,
    correction,
    clocks,
    sentAt,
  });
  await service(strapi, 'reminders').arm(work, [{ ...dossier, ...deadline, sentAt, sentNumber }]);
  return {
    changes: { ...deadline, sentAt, sentNumber },
    details: { sentAt: sentAt.toISOString(), sentNumber, due: deadline.due },
  };
};
