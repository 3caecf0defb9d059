import { z } from '@strapi/utils';
import type { Given } from '../services/intake';

const line = (least: number, most: number) => z.string().trim().min(least).max(most);
/** Left out, empty or null: not given. */
const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((given) => given || null);

const phone = /^[+0-9][0-9 .-]{6,19}$/;
const email = z.string().email();

/** A question from the public, as it is sent. */
export const questionBody = z
  .object({
    subject: line(3, 250),
    body: line(10, 5000),
    category: z.enum(['question', 'suggestion', 'complaint', 'denunciation']).default('question'),
    field: optional(64),
    name: line(2, 120),
    phone: optional(20).refine((given) => given === null || phone.test(given), 'số điện thoại / telephone'),
    email: optional(254).refine((given) => given === null || email.safeParse(given).success, 'e-mail'),
    address: optional(250),
    wish: z.enum(['name-shown', 'name-withheld', 'not-public']).default('name-withheld'),
    consent: z.boolean().default(false),
    consentVersion: z.string().max(40).default(''),
    proof: z.string().max(2000).default(''),
    /** People do not see it. */
    website: z.string().max(2000).nullish(),
    attachments: z.unknown().optional(),
  })
  .strict()
  .transform(
    ({ name, phone: telephone, email: mail, address, field, website, attachments, ...rest }): Given => ({
      ...rest,
      fieldId: field,
      asker: { name, phone: telephone, email: mail, address },
      trap: website ?? '',
      files: attachments !== undefined && attachments !== null,
    }),
  );

export const ratingBody = z
  .object({
    score: z.number().int().min(1).max(5),
    comment: optional(1000),
  })
  .strict();

export const closeBody = z.object({ comment: z.string().max(2000).default('') });

export const receiptId = z.string().uuid();
