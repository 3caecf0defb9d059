import type { Core } from '@strapi/strapi';
import { keeperOf } from '../context/keeper';
import { refusing } from '../context/refusing';
import { calculation, type Question } from '../domain';
import type { CalendarService } from './calendar';
import type { Calculation } from './views';

export interface Calculator {
  /** The due day of a bare question, explained day by day by the calendar and rules in force. 422: with all reasons. */
  calculate(question: Question): Promise<Calculation>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Calculator => ({
  async calculate(question) {
    const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
    const reckoning = await calendar.reckoning();
    const answer = refusing(() => calculation(reckoning, question));
    const { rule } = answer;
    return { ...answer, rule: rule && { ...rule, kindLabel: keeperOf(strapi).kindLabel(rule.kind) } };
  },
});
