import { z } from '@strapi/utils';
import { pageQuery } from '../../../../../common/input';
import { localDay } from './input';

const profile = {
  name: z.string().trim().min(2).max(120),
  unit: z
    .string()
    .trim()
    .max(64)
    .nullish()
    .transform((given) => given || null),
};

export const collaboratorBody = z.strictObject(profile);

export const invitationBody = z.strictObject({ ...profile, email: z.email().max(254) });

export const collaboratorComment = z.strictObject({ comment: z.string().trim().min(1).max(2000) });

/** `from`, `to`: local days between which the items were begun that the activity counts. */
export const collaboratorsQuery = pageQuery.extend({ from: localDay.optional(), to: localDay.optional() });
