import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::statistics-report.statistics-report');
