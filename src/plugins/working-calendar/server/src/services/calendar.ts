import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import { CalendarSnapshot, type Reckoning } from '../domain';
import { calendarOfVersion, type Edition, editionOf } from '../stores/calendar';
import { allRules, type KeptRule } from '../stores/rules';

/**
 * Calendar and rules as the database holds them. Whoever shows or reckons several things takes a snapshot once and works
 * with the functions of `domain`, so that all of it is by one version.
 */
export interface CalendarService {
  /** The calendar now in force, or as it stood under a version. RangeError: no such version. */
  snapshot(version?: number): Promise<CalendarSnapshot>;
  /** The rules of all kinds and times. */
  rules(): Promise<readonly KeptRule[]>;
  /** Calendar and rules now in force. */
  reckoning(): Promise<Reckoning>;
}

/** Snapshots never change, so that they are kept; a handful covers what is open and what was closed lately. */
const KEPT_SNAPSHOTS = 8;

export default ({ strapi }: { strapi: Core.Strapi }): CalendarService => {
  const kept = new Map<string, CalendarSnapshot>();

  async function load({ version, edition }: Edition): Promise<CalendarSnapshot> {
    const known = kept.get(edition);
    if (known) return known;
    const snapshot = new CalendarSnapshot(await calendarOfVersion(await readingFrom(strapi), version));
    kept.set(edition, snapshot);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_SNAPSHOTS) break;
      kept.delete(oldest);
    }
    return snapshot;
  }

  const service: CalendarService = {
    async snapshot(version) {
      // Asked each time: another node, or a transaction of one's own, may have made a new version.
      const edition = await editionOf(await readingFrom(strapi), version);
      if (!edition) throw new RangeError(`The calendar has no version ${version ?? ''}`);
      return load(edition);
    },
    async rules() {
      return allRules(await readingFrom(strapi));
    },
    async reckoning() {
      return { snapshot: await service.snapshot(), rules: await service.rules() };
    },
  };
  return service;
};
