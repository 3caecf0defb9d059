import type { Core } from '@strapi/strapi';
import { type Addressed, pathOf } from '../domain/addresses';

/** The portal's own address without a slash at its end: `PUBLIC_URL`, or else where this server listens. */
export function baseAddress(strapi: Core.Strapi): string {
  const address = strapi.config.get<string>('server.absoluteUrl') || strapi.config.get<string>('server.url');
  return address.replace(/\/+$/, '');
}

/** The full address of an item on the public site. */
export const publicAddress = (strapi: Core.Strapi, item: Addressed): string =>
  `${baseAddress(strapi)}${pathOf(item)}`;
