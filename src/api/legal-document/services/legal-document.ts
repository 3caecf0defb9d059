import { factories } from '@strapi/strapi';
import { service } from '../../../plugins/editorial/server/src/context/services';
import type { Text } from '../../../regulation/text';
import { type LinkedDocument, type LinkingDocument, linksTo } from '../links';
import {
  type Effect,
  effectLabels,
  effectOf,
  inForceFrom,
  type Validity,
  validityLabels,
  validityOf,
} from '../validity';

/** What another public document does to this one. */
export interface AffectedBy {
  effect: Effect;
  effectLabel: Text;
  documentId: string;
  number: string;
  symbol: string;
  /** The local day from which it does so; it may lie ahead. */
  from: string;
}

/** Whether a public document is in force today (Asia/Ho_Chi_Minh), and what others do to it. */
export interface Standing {
  validity: Validity;
  validityLabel: Text;
  affectedBy: AffectedBy[];
}

const affectedBy = ({ relation, documentId, number, symbol, dates }: LinkingDocument): AffectedBy => {
  const effect = effectOf[relation];
  return { effect, effectLabel: effectLabels[effect], documentId, number, symbol, from: inForceFrom(dates) };
};

const standingOf = ({ dates, links }: LinkedDocument, today: string): Standing => {
  const validity = validityOf(dates, links, today);
  return { validity, validityLabel: validityLabels[validity], affectedBy: links.map(affectedBy) };
};

export default factories.createCoreService('api::legal-document.legal-document', ({ strapi }) => ({
  /** The standing of public documents by documentId, in one query; what is not public has none. */
  async standings(documentIds: readonly string[]): Promise<Map<string, Standing>> {
    const linked = await linksTo(strapi, documentIds);
    const today = service(strapi, 'clock').today();
    return new Map([...linked].map(([documentId, document]) => [documentId, standingOf(document, today)]));
  },
}));
