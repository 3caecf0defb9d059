import { service } from '../context/services';
import type { Job } from '.';

/** The integrity sweep of one night, unless it was done. Reads in batches; what it found is written in one transaction. */
export const integrity: Job<'integrity'> = (strapi, { day }) => service(strapi, 'integrity').nightly(day);
