import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import type { Subject } from '../domain/types';

/**
 * `published`: outsiders now read this version of the document, the first one or another.
 * `withdrawn`: they read none any more; it may be told of what they never read.
 */
export type PublicChange = 'published' | 'withdrawn';

/**
 * Is told of a change while its transaction is under way, and does its part in the same one: a throw undoes the change.
 * Subjects are items of the process as well as sections, units and the other recorded types.
 */
export type PublicListener = (work: Work, subject: Subject, change: PublicChange) => Promise<void>;

const listeners = new WeakMap<Core.Strapi, PublicListener[]>();

/** Whoever keeps something that is made of public content (an index, feeds) says so once, as the server starts. */
export function onPublicChange(strapi: Core.Strapi, listener: PublicListener): void {
  listeners.set(strapi, [...(listeners.get(strapi) ?? []), listener]);
}

/** Tells the listeners, one after the other: one transaction has one connection. */
export async function tellPublicChange(
  strapi: Core.Strapi,
  work: Work,
  subject: Subject,
  change: PublicChange,
): Promise<void> {
  for (const listener of listeners.get(strapi) ?? []) await listener(work, subject, change);
}
