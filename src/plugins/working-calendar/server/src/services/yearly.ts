import type { Core } from '@strapi/strapi';
import { keeperOf } from '../context/keeper';
import { localDateOf, missingYear, workingDaysOfMonths } from '../domain';
import type { CalendarService } from './calendar';
import type { RulesView, YearView } from './views';

export interface Yearly {
  /** One year of the calendar in force, as the panel shows it to this reader. */
  year(year: number): Promise<YearView>;
  /** All rules, as the panel shows them to this reader. */
  rules(): Promise<Omit<RulesView, 'version'>>;
}

/** What the panel shows of calendar and rules. */
export default ({ strapi }: { strapi: Core.Strapi }): Yearly => {
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');

  return {
    async year(year) {
      const snapshot = await calendar().snapshot();
      const keeper = keeperOf(strapi);
      const today = localDateOf(snapshot, keeper.now());
      const prefix = `${year}-`;
      return {
        year,
        version: snapshot.version,
        from: snapshot.from,
        to: snapshot.to,
        entered: snapshot.from <= `${year}-01-01` && `${year}-12-31` <= snapshot.to,
        days: snapshot.rows().filter(({ date }) => date.startsWith(prefix)),
        workingDays: workingDaysOfMonths(snapshot, year),
        today,
        missingYear: missingYear(snapshot, today),
        mayKeep: await keeper.may('calendar'),
        mayAmend: await keeper.may('rules'),
        recomputation: await keeper.progress(),
      };
    },
    async rules() {
      const keeper = keeperOf(strapi);
      const today = localDateOf(await calendar().snapshot(), keeper.now());
      const rules = await calendar().rules();
      return {
        today,
        mayAmend: await keeper.may('rules'),
        rules: rules.map((rule) => ({
          ...rule,
          kindLabel: keeper.kindLabel(rule.kind),
          current: rule.from <= today && (rule.to === null || today <= rule.to),
          ahead: rule.from > today,
        })),
      };
    },
  };
};
