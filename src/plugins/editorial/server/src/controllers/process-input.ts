import { z } from '@strapi/utils';
import { pageQuery } from '../../../../../common/input';
import type { Article, Kind, OfficeCode, Stage } from '../../../../../regulation';
import { articles } from '../../../../../regulation/articles';
import { kinds } from '../../../../../regulation/kinds';
import { stages } from '../../../../../regulation/process/stages';
import { offices } from '../../../../../regulation/roles';
import { decision, largestId, localDay } from './input';

const kind = z.enum(Object.keys(kinds) as [Kind, ...Kind[]]);
const stage = z.enum(Object.keys(stages) as [Stage, ...Stage[]]);
const office = z.enum(Object.keys(offices) as [OfficeCode, ...OfficeCode[]]);

/** The Chief's mandate for the Deputy. */
export const delegationBody = z.strictObject({
  userId: z.number().int().positive().max(largestId),
  instrument: decision,
  startsOn: localDay,
  endsOn: localDay,
  kinds: z.array(kind).max(20).nullable().default(null),
});

export const revocationBody = z.strictObject({ decision });

/** Another version of the process: only the kinds that change. */
export const processBody = z.strictObject({
  inForceFrom: localDay,
  decision,
  kinds: z.partialRecord(
    kind,
    z.strictObject({ stages: z.array(stage).max(10), posters: z.array(office).max(20).default([]) }),
  ),
});

export const scheduleQuery = pageQuery
  .extend({
    state: z.enum(['waiting', 'done', 'refused', 'cancelled']).default('waiting'),
    overdue: z.enum(['true', 'false']).optional(),
  })
  .transform(({ overdue, ...query }) => ({ ...query, overdue: overdue === 'true' }));

const article = z.enum(Object.keys(articles) as [Article, ...Article[]]);
const writing = z.string().trim().min(1).max(5000);

/** What somebody proposes to change of the regulation. */
export const proposalBody = z.strictObject({ article, text: writing });

export const proposalDecisionBody = z.strictObject({ accepted: z.boolean(), answer: writing });

export const proposalQuery = pageQuery.extend({ state: z.enum(['open', 'accepted', 'rejected']).optional() });
