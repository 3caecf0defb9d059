import type { Core } from '@strapi/strapi';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../../../../../common/refusal';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { settings } from '../context/settings';
import { callerKey } from '../domain/address';
import { type RefusalCode, reasonOf } from '../domain/refusals';

/** How often something may be asked: `points` times within `duration` seconds. */
const rates = {
  challenge: { points: 60, duration: 600 },
  question: { points: 10, duration: 3600 },
  'question-sum': { points: 300, duration: 3600 },
  track: { points: 120, duration: 600 },
  /** Tracking codes that do not exist: somebody guesses. */
  unknown: { points: 15, duration: 3600 },
} as const;

type Rate = keyof typeof rates;
export type AddressRate = Exclude<Rate, 'question-sum'>;

export interface Limits {
  /**
   * Counts one request of the caller's address. The address comes from the connection, or from `X-Forwarded-For` where the
   * settings say that there is a proxy; it is not kept.
   * @throws 429 with a reason and `Retry-After`
   */
  count(rate: AddressRate): Promise<void>;
  /** Counts one question of all. @throws 429 likewise */
  countQuestion(): Promise<void>;
  /** Forgets what has expired. */
  sweep(): Promise<void>;
}

/** Rates on PostgreSQL, so that they hold across nodes; outside of any transaction, so that a refusal counts too. */
export default ({ strapi }: { strapi: Core.Strapi }): Limits => {
  const limiters = new Map<Rate, RateLimiterPostgres>();

  function limiterOf(rate: Rate): RateLimiterPostgres {
    const known = limiters.get(rate);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: strapi.db.connection,
      storeType: 'knex',
      tableName: 'portal_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: rate,
      ...rates[rate],
    });
    limiters.set(rate, limiter);
    return limiter;
  }

  async function take(rate: Rate, key: string, code: RefusalCode): Promise<void> {
    try {
      await limiterOf(rate).consume(key);
    } catch (cause) {
      if (!isSpent(cause)) throw cause;
      const seconds = Math.max(1, Math.ceil(cause.msBeforeNext / 1000));
      strapi.requestContext.get()?.set('Retry-After', String(seconds));
      refuse(429, [reasonOf(code)]);
    }
  }

  return {
    async count(rate) {
      const address = strapi.requestContext.get()?.request.ip ?? '';
      const key = callerKey(settings(strapi).secret, editorial(strapi, 'clock').today(), address);
      await take(rate, key, 'rate-address');
    },
    countQuestion: () => take('question-sum', 'all', 'rate-sum'),
    async sweep() {
      await strapi.db.connection('portal_limits').where('expire', '<', Date.now()).delete();
    },
  };
};

const isSpent = (cause: unknown): cause is RateLimiterRes =>
  typeof cause === 'object' && cause !== null && 'msBeforeNext' in cause;
