import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::report-regime.report-regime');
