import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isbot } from 'isbot';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { settings } from '../context/settings';
import { callerKey } from '../domain/address';
import { visitorKey } from '../domain/visitor';
import { closeDays, countVisits, forgetSalts, type Seen, saltOf, writeSeen } from '../stores/visits';

/** What a visit waits for its batch at most, in milliseconds. */
const batchMs = 3000;
/** So many in memory are written at once. */
const fullBatch = 2000;
/** More than this is not kept while the database is away. */
const mostInMemory = 20_000;
/** How long somebody counts as online after he was seen. */
const onlineMs = 5 * 60_000;
/** A day's visitors are made a number this long after it ended: by then every node has written its last batch. */
const graceMs = 10 * 60_000;
/** How old an answer may be. */
const keptMs = 2000;
/** Visits of one address in a minute: a classroom, not a program that changes its name. */
const fromOneAddress = { points: 240, duration: 60 };

export interface Visits {
  /**
   * Notes that somebody is here, by the address and the browser of the request under way: in memory, written with others
   * in a few seconds. Bots, and more than a crowd from one address, are left out without a word.
   */
  note(): Promise<void>;
  /**
   * Online: seen within 5 minutes; today: visitors of the local day (a visitor counts once a day); total: those of all days,
   * and what an older portal had counted. At most a few seconds old, across all nodes.
   */
  counts(): Promise<{ online: number; today: number; total: number }>;
  /** Writes what is in memory. */
  flush(): Promise<void>;
  /** Ends the days that are over: their salts are forgotten, then their visitors, of whom a number is left. */
  closeDays(): Promise<void>;
}

/** Counters without cookies and without addresses (provision R32). */
export default ({ strapi }: { strapi: Core.Strapi }): Visits => {
  const clock = () => editorial(strapi, 'clock');
  const crowd = new RateLimiterMemory(fromOneAddress);
  let waiting = new Map<string, Seen>();
  let timer: NodeJS.Timeout | null = null;
  let salt: { day: string; value: Promise<string> } | null = null;
  let last: { at: number; counts: ReturnType<Visits['counts']> } | null = null;

  function saltOfToday(day: string): Promise<string> {
    if (salt?.day === day) return salt.value;
    const value = saltOf(strapi.db.connection, day, randomBytes(32).toString('hex'));
    salt = { day, value };
    value.catch(() => {
      salt = null;
    });
    return value;
  }

  /** A batch begins with its first visit: nothing ticks while nobody comes. */
  function soon(): void {
    timer ??= setTimeout(() => {
      visits.flush().catch((error: unknown) => strapi.log.error(`portal: visits not written: ${error}`));
    }, batchMs).unref();
  }

  function keep(seen: Seen): void {
    const key = `${seen.day} ${seen.visitor}`;
    const known = waiting.get(key);
    if (!known && waiting.size >= mostInMemory) return;
    if (!known || known.at < seen.at) waiting.set(key, seen);
  }

  const isCrowd = (day: string, address: string): Promise<boolean> =>
    crowd.consume(callerKey(settings(strapi).secret, day, address)).then(
      () => false,
      () => true,
    );

  async function counted() {
    await visits.flush();
    const now = clock().now();
    const { online, today, all } = await countVisits(strapi.db.connection, {
      today: clock().today(),
      since: new Date(now.getTime() - onlineMs),
    });
    return { online, today, total: all + settings(strapi).visitsStart };
  }

  const visits: Visits = {
    async note() {
      const request = strapi.requestContext.get()?.request;
      const userAgent = request?.get('user-agent') ?? '';
      if (!request || userAgent === '' || isbot(userAgent)) return;
      const day = clock().today();
      if (await isCrowd(day, request.ip)) return;
      const visitor = visitorKey(await saltOfToday(day), request.ip, userAgent);
      keep({ day, visitor, at: clock().now() });
      if (waiting.size >= fullBatch) await visits.flush();
      else soon();
    },
    counts() {
      const asked = Date.now();
      if (last && asked - last.at < keptMs) return last.counts;
      const counts = counted();
      last = { at: asked, counts };
      counts.catch(() => {
        last = null;
      });
      return counts;
    },
    async flush() {
      if (timer) clearTimeout(timer);
      timer = null;
      if (waiting.size === 0) return;
      const batch = waiting;
      waiting = new Map();
      try {
        await writeSeen(strapi.db.connection, [...batch.values()]);
      } catch (error) {
        for (const seen of batch.values()) keep(seen);
        soon();
        throw error;
      }
    },
    async closeDays() {
      const { now, today, dayOf } = clock();
      if (salt && salt.day < today()) salt = null;
      await forgetSalts(strapi.db.connection, today());
      await closeDays(strapi.db.connection, dayOf(new Date(now().getTime() - graceMs)));
    },
  };
  return visits;
};
