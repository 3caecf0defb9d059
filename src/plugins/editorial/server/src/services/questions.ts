import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import { type LocalDate, VIETNAM } from '../../../../working-calendar/server/src/domain';
import { service } from '../context/services';
import { countQuestions, type QuestionCounts } from '../stores/questions';

export interface Questions {
  /**
   * What became by now of the questions received in a period (article 8(đ)); `from` and `to` are local days, both
   * included. Every question received counts in exactly one place, so that the figures add up.
   */
  counts(period: { from: LocalDate; to: LocalDate }): Promise<QuestionCounts>;
}

const dayMs = 86_400_000;
const startOf = (day: LocalDate, days = 0) => VIETNAM.startOf(Date.parse(day) / dayMs + days);

export default ({ strapi }: { strapi: Core.Strapi }): Questions => ({
  async counts({ from, to }) {
    const period = { from: startOf(from), until: startOf(to, 1), today: service(strapi, 'clock').today() };
    return countQuestions(await readingFrom(strapi), period);
  },
});
