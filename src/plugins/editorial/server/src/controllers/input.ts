import { z } from '@strapi/utils';
import { pageQuery } from '../../../../../common/input';
import {
  type Complaint,
  complaints,
  type ErasureGround,
  erasureGrounds,
} from '../../../../../regulation/governed';
import { type DeadlineStatus, STATUS_LABELS } from '../../../../working-calendar/server/src/domain';

/** The largest id that the accounts' column holds. */
export const largestId = 2_147_483_647;
/** Longest comment or reason, in characters: a page of text. */
const longest = 5000;
const words = z.string().max(longest).nullish();

/** A local time without an offset, or an instant with one. */
const instant = z
  .string()
  .max(40)
  .refine((value) => !Number.isNaN(Date.parse(value)), 'Thời điểm không hợp lệ / not a valid time')
  .nullish();
const line = z.string().max(500).nullish();
const grounds = Object.keys(erasureGrounds) as [ErasureGround, ...ErasureGround[]];
const complaintKinds = Object.keys(complaints) as [Complaint, ...Complaint[]];

const attestation = z.strictObject({
  accurate: z.boolean(),
  original: z.boolean(),
  noSecret: z.boolean(),
});

/** What a person in the office sends along with a verb. */
export const verbBody = z.strictObject({
  comment: words,
  lateReason: words,
  source: words,
  publish: z.boolean().optional(),
  publishAt: instant,
  sentAt: instant,
  sentNumber: line,
  assignee: z.number().int().positive().max(largestId).nullish(),
  body: line,
  complaint: z.enum(complaintKinds).nullish(),
  into: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullish(),
  legalBasis: words,
  decision: line,
  ground: z.enum(grounds).nullish(),
  revision: z.number().int().positive().optional(),
  attestation: attestation.nullish(),
});

/** What a collaborator sends when he submits, or takes back. */
export const submissionBody = z.strictObject({
  comment: words,
  lateReason: words,
  source: words,
  attestation: attestation.nullish(),
});

const codes = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter(Boolean))
  .optional();

const statuses = Object.keys(STATUS_LABELS) as [DeadlineStatus, ...DeadlineStatus[]];

export const dossierQuery = pageQuery
  .extend({
    state: codes,
    kind: codes,
    type: codes,
    status: codes.pipe(z.array(z.enum(statuses)).optional()),
    owed: z.enum(['true', 'false']).optional(),
    ownWork: z.enum(['true', 'false']).optional(),
    assignee: z.string().max(64).optional(),
    section: z.string().max(64).optional(),
    unit: z.string().max(64).optional(),
    title: z.string().trim().max(200).optional(),
    sort: z.enum(['updatedAt:desc', 'updatedAt:asc', 'due:asc', 'due:desc']).optional(),
  })
  .transform(({ owed, ownWork, assignee, sort, ...query }) => ({
    ...query,
    assigneeKey: assignee === 'none' ? null : assignee || undefined,
    ownWork: ownWork === 'true',
    owed: owed === 'true',
    // Who asks how deadlines stand reads the nearest first.
    sort: sort ?? (query.status || owed === 'true' ? 'due:asc' : 'updatedAt:desc'),
  }));

export const reviewQuery = pageQuery
  .extend({ stale: z.enum(['true', 'false']).optional() })
  .transform(({ stale, ...page }) => ({ ...page, stale: stale === 'true' }));

/** What came of looking an entry through, in words. */
export const reviewBody = z.strictObject({ comment: words });

export const noticeQuery = pageQuery.extend({
  unread: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
});

export const localDay = z.iso
  .date()
  .refine((day) => day >= '1900-01-01', 'Ngày không hợp lệ / not a valid day');
export const decision = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'Có ký tự điều khiển / holds control characters');

export const appointmentBody = z
  .strictObject({
    userId: z.number().int().positive().max(largestId),
    office: z.string(),
    decision,
    startsOn: localDay,
    endsOn: localDay.nullish(),
    confirmationEmail: z.email().max(254),
    unitIds: z.array(z.string().max(64)).max(100).optional(),
    fieldIds: z.array(z.string().max(64)).max(100).optional(),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'Ngày kết thúc trước ngày bắt đầu / the last day is before the first',
  });

export const endBody = z.strictObject({ decision });

/** What the form behind the mailed link sends: fields that are missing count as empty. */
export const confirmationBody = z.object({
  token: z.string().max(200).catch(''),
  password: z.string().max(1000).catch(''),
  again: z.string().max(1000).catch(''),
});
