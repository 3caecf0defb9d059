import type { Core } from '@strapi/strapi';
import { integrity } from './integrity';
import { mail } from './mail';
import { recompute } from './recompute';

/** What each job is told. */
export interface JobData {
  recompute: { id: number };
  mail: { noticeId: number };
  integrity: { day: string };
}

export type JobName = keyof JobData;

/** A job may be done twice where a worker died at the wrong moment: each asks the database what is left to do. */
export type Job<Name extends JobName> = (strapi: Core.Strapi, data: JobData[Name]) => Promise<void>;

export const jobs: { [Name in JobName]: Job<Name> } = { recompute, mail, integrity };
