import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::report-regime.report-regime', { only: ['find', 'findOne'] });
