import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../common/transaction';
import type { WorkingCalendarConfig } from '../config';
import { shippedCalendar } from '../data/shipped';
import { editionOf, insertVersion } from '../stores/calendar';
import { hasRules, insertRule } from '../stores/rules';
import { tables } from './tables';

/** One node applies at a time; the others wait and find it done. */
const applyLock = 72_010;
const installation = { key: 'system:setup', name: 'Lịch, thời hạn kèm theo phần mềm' };

/**
 * Puts the calendar's tables in place at every start, and fills an empty one with the official days that come with the
 * project and the regulation's own rules. What the office changes afterwards is never overwritten.
 */
export async function applyDatabase(strapi: Core.Strapi, rules: WorkingCalendarConfig['rules']) {
  await inTransaction(strapi, async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [applyLock]);
    await trx.raw(tables);
    const act = { at: new Date(), actor: installation, comment: null };
    if ((await editionOf(trx)) === null) {
      const calendar = shippedCalendar();
      await insertVersion(trx, calendar, [], act);
    }
    if (await hasRules(trx)) return;
    for (const rule of rules) await insertRule(trx, rule, { ...act, decision: null });
  });
}
