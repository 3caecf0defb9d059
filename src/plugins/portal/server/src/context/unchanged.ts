import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { readingFrom } from '../../../../../common/transaction';
import { lastChange } from '../stores/changes';
import { baseAddress } from './public-address';

/** Another way of writing what is answered needs another number: what readers keep is then old. */
const form = 1;

/**
 * Tells caches by what they know an answer that is made of public content alone, and whether the asker has it already: then
 * it is answered (304), and nothing else is to be done. Caches ask again each time: what is withdrawn is gone at once.
 */
export async function isUnchanged(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const change = await lastChange(await readingFrom(strapi));
  const known = createHash('sha256')
    .update([form, baseAddress(strapi), change?.key ?? '', ctx.url].join('\n'))
    .digest('base64url')
    .slice(0, 22);
  ctx.set({ 'Cache-Control': 'public, no-cache', ETag: `"${known}"` });
  // Dates of HTTP know no parts of a second: within the one of the change another may follow that would look the same.
  if (change && Math.floor(change.at.getTime() / 1000) < Math.floor(Date.now() / 1000))
    ctx.lastModified = change.at;
  ctx.status = 200;
  if (!ctx.fresh) return false;
  ctx.status = 304;
  return true;
}
