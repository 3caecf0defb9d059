import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { readingFrom, type Work } from '../../../../../common/transaction';
import { type Keeper, keeperOf } from '../context/keeper';
import { refusing } from '../context/refusing';
import {
  type Amendment,
  amend,
  checkDecision,
  type DeadlineRule,
  localDateOf,
  type Reason,
  Refusal,
  refuseIfAny,
  revoke,
  writtenInVietnamese,
} from '../domain';
import { allRules, endRule, insertRule, revokeRule, rulesVersion } from '../stores/rules';
import type { CalendarService } from './calendar';
import { versionMoved } from './keeping';
import type { AmendmentPreview, Saved } from './views';

export interface Amending {
  /** How an amendment would read, which rule it ends, and how many open items would move. Changes nothing. */
  preview(amendment: Amendment): Promise<Omit<AmendmentPreview, 'reasons'> & { reasons: readonly Reason[] }>;
  /**
   * The Chief sets another limit for a kind by a numbered decision, from a day on (article 11). Its predecessor ends the
   * day before. Refused: 403, 409 where the rules changed meanwhile, 422 with all reasons.
   */
  amend(given: { version: number; amendment: Amendment }): Promise<Saved>;
  /** The Chief takes back a rule that is not in force yet. 404: no such rule; otherwise refused as {@link amend}. */
  revoke(given: { id: number; decision: string }): Promise<Saved>;
}

const subject = 'rule';

export default ({ strapi }: { strapi: Core.Strapi }): Amending => {
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');

  async function contextOf(keeper: Keeper, rules: readonly DeadlineRule[], kind: string) {
    const trigger = rules.find((rule) => rule.kind === kind)?.trigger ?? null;
    return {
      today: localDateOf(await calendar().snapshot(), keeper.now()),
      kindLabel: keeper.kindLabel(kind),
      triggerLabel: trigger ? keeper.triggerLabel(trigger) : null,
      article: keeper.article('rules'),
    };
  }

  /** The rules as they stand after a write, with what people read of it. */
  async function kept(work: Work, verb: string, rule: DeadlineRule, decision: string, details: object) {
    const label = keeperOf(strapi).kindLabel(rule.kind);
    return {
      result: await rulesVersion(work.trx),
      reckoning: await calendar().reckoning(),
      why: {
        vi: `Thời hạn «${label.vi}» thay đổi từ ${writtenInVietnamese(rule.from)} (${decision})`,
        en: `The limit of "${label.en}" changes from ${rule.from} (${decision})`,
      },
      verb,
      subjectId: `${subject}:${rule.kind}:${rule.from}`,
      comment: decision,
      details: { rule, ...details },
    };
  }

  return {
    async preview(amendment) {
      const rules = await calendar().rules();
      const version = await rulesVersion(await readingFrom(strapi));
      const keeper = keeperOf(strapi);
      try {
        const amended = amend(rules, amendment, await contextOf(keeper, rules, amendment.kind));
        const moves = await keeper.wouldMove({ snapshot: await calendar().snapshot(), rules: amended.rules });
        return { version, reasons: [], rule: amended.rule, ends: amended.ends, moves };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { version, reasons: error.reasons, rule: null, ends: null, moves: null };
      }
    },
    async amend({ version, amendment }) {
      const keeper = keeperOf(strapi);
      const { result, moves } = await keeper.perform('rules', async ({ work, actor, now }) => {
        if ((await rulesVersion(work.trx)) !== version) refuse(409, [versionMoved(keeper.article('rules'))]);
        const rules = await allRules(work.trx);
        const context = await contextOf(keeper, rules, amendment.kind);
        const { rule, ends } = refusing(() => amend(rules, amendment, context));
        const ended = rules.find(({ kind, from }) => kind === ends.kind && from === ends.from);
        if (ended) await endRule(work.trx, ended.id, ends.to);
        const { decision } = amendment;
        await insertRule(work.trx, rule, { at: now, actor, comment: null, decision });
        return kept(work, 'amend-rule', rule, decision, { ends });
      });
      return { version: result, moves };
    },
    async revoke({ id, decision }) {
      const keeper = keeperOf(strapi);
      const { result, moves } = await keeper.perform('rules', async ({ work, now }) => {
        const rules = await allRules(work.trx);
        const rule = rules.find((candidate) => candidate.id === id);
        if (!rule) throw new errors.NotFoundError();
        const { today, article } = await contextOf(keeper, rules, rule.kind);
        refusing(() => {
          refuseIfAny(checkDecision(decision, article));
          return revoke(rules, rule, { today });
        });
        const before = rules.findLast(({ kind, from }) => kind === rule.kind && from < rule.from);
        await revokeRule(work.trx, id, decision.trim(), now);
        if (before) await endRule(work.trx, before.id, null);
        return kept(work, 'revoke-rule', rule, decision.trim(), {});
      });
      return { version: result, moves };
    },
  };
};
