import { z } from '@strapi/utils';
import { pageQuery } from '../../../../../common/input';

const number = z.coerce.number().int().min(1).max(2_147_483_647);

export const revisionQuery = pageQuery;

/** Which two revisions; of the dossier in the path, unless another cycle of its document is named. */
export const compareQuery = z.object({
  from: number,
  to: number,
  fromDossier: number.optional(),
  toDossier: number.optional(),
});
