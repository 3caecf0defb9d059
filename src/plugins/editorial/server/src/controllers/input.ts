import { z } from '@strapi/utils';
import { pageQuery } from '../../../../../common/input';
import { type DeskViewCode, deskViews } from '../../../../../regulation/desk';
import {
  type Complaint,
  complaints,
  type ErasureGround,
  erasureGrounds,
  publishedTypes,
} from '../../../../../regulation/governed';
import { type Kind, kinds } from '../../../../../regulation/kinds';
import { type NoticeGroupCode, noticeGroups } from '../../../../../regulation/notices';
import { type State, states } from '../../../../../regulation/states';
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

/** Some of the codes of a list, one after the other or joined by commas. */
const someOf = <Code extends string>(table: Readonly<Record<Code, unknown>>) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value : value.split(',')).filter(Boolean))
    .pipe(z.array(z.enum(Object.keys(table) as [Code, ...Code[]])))
    .optional();

const sorts = ['updatedAt:desc', 'updatedAt:asc', 'due:asc', 'due:desc'] as const;

export const dossierQuery = pageQuery
  .extend({
    view: z.enum(Object.keys(deskViews) as [DeskViewCode, ...DeskViewCode[]]).optional(),
    state: someOf<State>(states),
    kind: someOf<Kind>(kinds),
    type: someOf<string>(publishedTypes),
    status: someOf<DeadlineStatus>(STATUS_LABELS),
    owed: z.enum(['true', 'false']).optional(),
    ownWork: z.enum(['true', 'false']).optional(),
    assignee: z.string().max(64).optional(),
    section: z.string().max(64).optional(),
    unit: z.string().max(64).optional(),
    title: z.string().trim().max(200).optional(),
    sort: z.enum(sorts).optional(),
  })
  .transform(({ owed, ownWork, assignee, sort, ...query }) => ({
    ...query,
    assigneeKey: assignee === 'none' ? null : assignee || undefined,
    ownWork: ownWork === 'true',
    owed: owed === 'true',
    sort: sortOf(sort ?? usualSort({ ...query, owed })),
  }));

type Sort = (typeof sorts)[number];

/** Who asks how deadlines stand reads the nearest first; a view has its own order. */
function usualSort({ view, status, owed }: { view?: DeskViewCode; status?: unknown; owed?: string }): Sort {
  if (view) return deskViews[view].sort;
  return status || owed === 'true' ? 'due:asc' : 'updatedAt:desc';
}

function sortOf(sort: Sort) {
  const [field, order] = sort.split(':') as ['updatedAt' | 'due', 'asc' | 'desc'];
  return { field, order };
}

const largestBulk = 100;

/** Some dossiers on which one act is done, each once. */
const bulk = {
  ids: z
    .array(z.number().int().positive().max(Number.MAX_SAFE_INTEGER))
    .min(1)
    .max(largestBulk)
    .refine((ids) => new Set(ids).size === ids.length, 'Có hồ sơ bị chọn hai lần / a dossier is named twice'),
};

export const bulkForwardBody = z.strictObject({ ...bulk, comment: words });

export const bulkReturnBody = z.strictObject({
  ...bulk,
  comment: z.string().trim().min(1).max(longest),
});

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

const groups = Object.keys(noticeGroups) as [NoticeGroupCode, ...NoticeGroupCode[]];

/** Which groups of notices are also mailed. */
export const noticeChoiceBody = z.strictObject({ mail: z.partialRecord(z.enum(groups), z.boolean()) });

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
