import { TZDate, tzOffset } from '@date-fns/tz';
import { DAY_MS, type DayNumber, HORIZON } from './days';

/** Where the office is; the server's own zone never matters. */
export interface Zone {
  name: string;
  /** The local day on which an instant (milliseconds since 1970) falls. */
  dayOf(instantMs: number): DayNumber;
  /** The first instant of a local day. */
  startOf(day: DayNumber): Date;
}

const MINUTE_MS = 60_000;

/** Offset in milliseconds if it never changes inside the horizon, else null. */
function constantOffset(name: string): number | null {
  const firstYear = new Date(HORIZON.first * DAY_MS).getUTCFullYear();
  const lastYear = new Date(HORIZON.last * DAY_MS).getUTCFullYear();
  const offset = tzOffset(name, new Date(Date.UTC(firstYear, 0, 1)));
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const month of [0, 6]) {
      if (tzOffset(name, new Date(Date.UTC(year, month, 1))) !== offset) return null;
    }
  }
  return offset * MINUTE_MS;
}

/** The zone of an IANA name; a RangeError for a name that the runtime does not know. */
export function createZone(name: string): Zone {
  if (Number.isNaN(tzOffset(name, new Date(0)))) throw new RangeError(`Unknown time zone: ${name}`);
  // Asking Intl takes microseconds; where the offset is constant (as in Việt Nam since 1975) one addition does.
  const fixed = constantOffset(name);
  const offsetAt = (instantMs: number): number => tzOffset(name, new Date(instantMs)) * MINUTE_MS;
  return {
    name,
    dayOf:
      fixed === null
        ? (instantMs) => Math.floor((instantMs + offsetAt(instantMs)) / DAY_MS)
        : (instantMs) => Math.floor((instantMs + fixed) / DAY_MS),
    startOf: (day) => {
      const date = new Date(day * DAY_MS);
      const local = new TZDate(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), name);
      return new Date(local.getTime());
    },
  };
}

/** The zone in which the regulation's days begin and end. */
export const VIETNAM = createZone('Asia/Ho_Chi_Minh');
