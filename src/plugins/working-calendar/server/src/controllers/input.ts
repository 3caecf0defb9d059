import { z } from '@strapi/utils';

/** Longest pasted file, in characters; `files/csv.ts` refuses it with words. */
const longestFile = 1_100_000;
const longestComment = 2000;
const date = z.iso.date();
const name = z
  .union([z.string().max(500), z.strictObject({ vi: z.string().max(500), en: z.string().max(500) })])
  .transform((given) => (typeof given === 'string' ? { vi: given, en: given } : given));
const decision = z.string().max(500).default('');
const status = z.enum(['decided', 'provisional']).default('decided');
const reason = z.enum(['holiday', 'in-lieu', 'swapped', 'local']);

const row = z.strictObject({
  date,
  kind: z.enum(['day-off', 'make-up']),
  reason,
  name,
  decision,
  status,
  swapWith: date.nullish().transform((other) => other ?? undefined),
});

const change = z.strictObject({
  put: z.array(row).max(2000).default([]),
  remove: z.array(date).max(2000).default([]),
  enteredTo: date.nullable().default(null),
});
const comment = z
  .string()
  .max(longestComment)
  .nullish()
  .transform((text) => text?.trim() || null);

/** One way of saying what is to change; a preview turns it into a change. */
export const previewBody = z.union([
  z.strictObject({ change, comment }),
  z.strictObject({
    range: z.strictObject({
      from: date,
      to: date,
      kind: z.literal('day-off'),
      reason,
      name,
      decision,
      status,
    }),
    comment,
  }),
  z.strictObject({ swap: z.strictObject({ off: date, work: date, name, decision, status }), comment }),
  z.strictObject({
    file: z.strictObject({
      format: z.enum(['csv', 'ics']),
      text: z.string().max(longestFile),
      defaults: z
        .strictObject({
          decision: z.string().max(500).optional(),
          reason: reason.optional(),
          status: z.enum(['decided', 'provisional']).optional(),
        })
        .optional(),
    }),
    comment,
  }),
  z.strictObject({ enterYear: z.number().int().min(1990).max(2099), comment }),
]);
export type PreviewBody = z.output<typeof previewBody>;

export const changeBody = z.strictObject({ version: z.number().int().positive(), change, comment });

export const amendmentBody = z.strictObject({
  kind: z.string().max(60),
  days: z.number(),
  from: z.string().max(20),
  decision: z.string().max(500),
  sentence: z.strictObject({ vi: z.string().max(500), en: z.string().max(500) }).nullish(),
});
export const amendBody = z.strictObject({ version: z.number().int().positive(), amendment: amendmentBody });
export const revokeBody = z.strictObject({ decision: z.string().max(500) });

export const yearPath = z.coerce.number().int().min(1990).max(2099);

export const exportQuery = z.object({
  year: yearPath.optional(),
  format: z.enum(['csv', 'ics']).default('csv'),
});

export const explainQuery = z
  .object({
    start: z.string().max(60),
    kind: z.string().max(60).optional(),
    days: z.string().trim().min(1).transform(Number).optional(),
  })
  .refine(({ kind, days }) => (kind === undefined) !== (days === undefined), {
    path: ['kind'],
    message: 'Cần loại hoặc số ngày / give a kind or a number of days',
  });
