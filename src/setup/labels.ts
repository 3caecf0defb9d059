import { memberLabels } from './labels/accounts';
import { documentLinkLabels, legalDocumentLabels } from './labels/documents';
import { articleLabels, pageLabels, procedureResultLabels } from './labels/governed';
import type { TypeLabels } from './labels/label';
import { fieldLabels, portalLabels, sectionLabels, unitLabels } from './labels/maintained';
import { paperLabels, procedureLabels, stepLabels } from './labels/procedures';
import { questionLabels } from './labels/questions';
import { indicatorLabels, reportRegimeLabels, statisticsLabels } from './labels/statistics';

export type { FieldLabel, TypeLabels } from './labels/label';

/** Fields that Strapi gives to every type. */
export const commonLabels: TypeLabels = {
  createdAt: { vi: 'Tạo lúc', en: 'Created' },
  updatedAt: { vi: 'Sửa lúc', en: 'Changed' },
  createdBy: { vi: 'Người tạo', en: 'Created by' },
  updatedBy: { vi: 'Người sửa', en: 'Changed by' },
};

/**
 * The labels and helps of every content type's fields, by uid and field name, in both languages. The Vietnamese ones
 * are written into the content-manager's configuration; the panel translates labels by the message
 * `content-manager.content-types.<uid>.<field>`.
 */
export const contentLabels: Record<string, TypeLabels> = {
  'api::article.article': articleLabels,
  'api::legal-document.legal-document': legalDocumentLabels,
  'api::statistics-report.statistics-report': statisticsLabels,
  'api::question.question': questionLabels,
  'api::procedure.procedure': procedureLabels,
  'api::procedure-result.procedure-result': procedureResultLabels,
  'api::page.page': pageLabels,
  'api::section.section': sectionLabels,
  'api::unit.unit': unitLabels,
  'api::field.field': fieldLabels,
  'api::report-regime.report-regime': reportRegimeLabels,
  'api::portal.portal': portalLabels,
  'plugin::users-permissions.user': memberLabels,
};

/** The same for the repeated parts of types; the panel's message is `content-manager.components.<uid>.<field>`. */
export const componentLabels: Record<string, TypeLabels> = {
  'legal-document.link': documentLinkLabels,
  'statistics.indicator': indicatorLabels,
  'procedure.step': stepLabels,
  'procedure.paper': paperLabels,
};
