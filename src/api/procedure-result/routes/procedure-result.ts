import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::procedure-result.procedure-result', {
  only: ['find', 'findOne'],
});
