import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::statistics-report.statistics-report', {
  only: ['find', 'findOne'],
});
