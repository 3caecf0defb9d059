import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import { publishedType, regulationOf } from '../context/settings';
import type { Dossier } from '../stores/dossiers';
import { duplicatesOf, mergedInto } from '../stores/questions';
import type { DossierView, RelatedQuestion } from './dossier-view';

/** Of which question a dossier is a duplicate, and which are duplicates of it; nothing for what is no question. */
export async function relatedQuestions(
  strapi: Core.Strapi,
  { id, subject }: Dossier,
): Promise<Pick<DossierView, 'mergedInto' | 'duplicates'>> {
  if (!publishedType(strapi, subject.type)?.answer) return { mergedInto: null, duplicates: [] };
  const db = await readingFrom(strapi);
  const into = await mergedInto(db, id);
  const duplicates = await duplicatesOf(db, id);
  return { mergedInto: into && shown(strapi, into), duplicates: duplicates.map((one) => shown(strapi, one)) };
}

function shown(
  strapi: Core.Strapi,
  { id, subject, title, state, triggerAt, madePublicAt }: Dossier,
): RelatedQuestion {
  return {
    id,
    subject,
    title,
    state,
    stateLabel: regulationOf(strapi).states[state],
    receivedAt: triggerAt?.toISOString() ?? null,
    answeredAt: madePublicAt?.toISOString() ?? null,
  };
}
