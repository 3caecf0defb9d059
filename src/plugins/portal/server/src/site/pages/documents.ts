import { types } from '../../domain/site/places';
import { day } from '../../domain/site/written';
import type { Entry } from '../../services/public-reading';
import {
  type Asking,
  factsOf,
  labelOf,
  linksOf,
  linkTo,
  listOf,
  namedRelations,
  nameOf,
  readingOf,
  say,
  shortened,
  text,
  type View,
} from '../asking';
import { shownFiles } from '../files-shown';
import { standingsOf } from './standing';

/** What this document does to others: linked where that one is on the portal. */
async function linkedDocuments(asking: Asking, links: readonly Entry[]) {
  const ids = links.flatMap(({ document }) => text(document) || []);
  const known = new Map(
    (await readingOf(asking).byIds(types.document, ids)).map((entry) => [entry.documentId, entry]),
  );
  return links.map(({ relation, number, document }) => {
    const entry = known.get(text(document));
    return {
      what: labelOf(asking, relation),
      name: text(number),
      href: entry ? linkTo(asking, types.document, entry) : null,
    };
  });
}

export async function documentPage(asking: Asking, key: string): Promise<View | null> {
  const { section, field } = namedRelations;
  const populate = { section, field, links: true, original: true, attachments: true };
  const [entry] = await readingOf(asking).byIds(types.document, [key], populate);
  if (!entry) return null;
  const standing = (await standingsOf(asking.strapi, [key])).get(key);
  const title = `${labelOf(asking, entry.documentType)} ${text(entry.number)}/${text(entry.symbol)}`;
  const affectedBy = standing?.affectedBy.map(({ effectLabel, documentId, number, symbol, from }) => ({
    what: effectLabel[asking.language],
    name: `${number}/${symbol}`,
    href: linkTo(asking, types.document, { documentId }),
    from: day(from),
  }));
  return {
    template: 'document',
    title,
    description: shortened(entry.abstract),
    isArticle: true,
    values: {
      title,
      up: { href: linksOf(asking).document, name: say(asking, 'list.legal-document') },
      abstract: text(entry.abstract),
      validity: standing && { code: standing.validity, label: standing.validityLabel[asking.language] },
      files: shownFiles(asking, entry.original, entry.attachments),
      facts: factsOf(asking, {
        number: `${text(entry.number)}/${text(entry.symbol)}`,
        documentType: labelOf(asking, entry.documentType),
        field: nameOf(entry.field),
        issuer: entry.issuer,
        signer: [text(entry.signer), text(entry.signerPost)].filter(Boolean).join(', '),
        signedAt: day(entry.signedAt)?.text,
        effectiveAt: day(entry.effectiveAt)?.text,
        expiredAt: day(entry.expiredAt)?.text,
        urgency: entry.urgency === 'normal' ? '' : labelOf(asking, entry.urgency),
        archivePlace: entry.archivePlace,
        publishedOn: day((await readingOf(asking).times(types.document, key))?.publishedAt)?.text,
      }),
      affects: await linkedDocuments(asking, listOf(entry.links)),
      affectedBy: affectedBy ?? [],
    },
  };
}
