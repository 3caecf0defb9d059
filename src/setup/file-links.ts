import type { Core } from '@strapi/strapi';

/**
 * Makes private what an uploaded file is linked by. Strapi follows that link to drafts too, so that anybody who may
 * read a public cover could read through it the correction under way
 * (`populate[cover][populate]=related`, or `*`). Call in `register()`.
 */
export const registerFileLinks = (strapi: Core.Strapi): void => {
  strapi
    .get('content-types')
    .extend('plugin::upload.file', (file: { attributes: Record<string, object> }) => {
      Object.assign(file.attributes.related ?? {}, { private: true });
    });
};
