/** The commune's clock: deadlines and the ledger are read by it, wherever the browser stands. */
const COMMUNE_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Format of an instant, for `formatDate` of react-intl. */
export const INSTANT_FORMAT = {
  timeZone: COMMUNE_TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** Format of a calendar day `YYYY-MM-DD`; such a day is read as midnight UTC, hence the zone. */
export const DAY_FORMAT = {
  timeZone: 'UTC',
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
} as const;

/** The same without the year, for rows of the explanation. */
export const SHORT_DAY_FORMAT = {
  timeZone: 'UTC',
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
} as const;
