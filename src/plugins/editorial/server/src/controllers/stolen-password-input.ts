import { z } from '@strapi/utils';

/** A report of one's own stolen password. `since`: ISO instant with offset, as the owner suspects it. */
export const stolenPasswordBody = z.strictObject({
  since: z.iso
    .datetime({ offset: true })
    .transform((instant) => new Date(instant))
    .optional(),
  comment: z.string().max(2000).optional(),
});
