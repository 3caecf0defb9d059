import type { Core } from '@strapi/strapi';
import type services from '../services';

type Services = typeof services;

/** A service of this plugin, typed by its own factory. */
export function service<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): ReturnType<Services[Name]> {
  return strapi.plugin('portal').service(name);
}
