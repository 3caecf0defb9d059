import type { Core } from '@strapi/strapi';
import { bootstrapSetup, registerSetup } from './setup';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerSetup(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await bootstrapSetup(strapi);
  },
};
