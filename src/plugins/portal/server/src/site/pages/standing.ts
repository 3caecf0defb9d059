import type { Core } from '@strapi/strapi';
import type { Text } from '../../../../../../regulation';
import { types } from '../../domain/site/places';

/** Whether a public document is in force, as the API says it. */
export interface Standing {
  validity: string;
  validityLabel: Text;
  affectedBy: { effectLabel: Text; documentId: string; number: string; symbol: string; from: string }[];
}

interface Standings {
  standings(documentIds: readonly string[]): Promise<Map<string, Standing>>;
}

/** By documentId. */
export const standingsOf = (strapi: Core.Strapi, documentIds: readonly string[]) =>
  (strapi.service(types.document) as unknown as Standings).standings(documentIds);
