import type { Core } from '@strapi/strapi';
import { serveSite } from '../site/serve';

export default { site: (_options: unknown, { strapi }: { strapi: Core.Strapi }) => serveSite(strapi) };
