import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::report-regime.report-regime');
