import type { Core } from '@strapi/strapi';
import { bootstrapSetup, registerSetup } from './setup';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerSetup(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await bootstrapSetup(strapi);
  },
};
