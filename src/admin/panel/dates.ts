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

/** The time of day of an instant. */
export const TIME_FORMAT = {
  timeZone: COMMUNE_TIME_ZONE,
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

/** A calendar day in figures only: 02/01/2027. */
export const PLAIN_DAY_FORMAT = {
  timeZone: 'UTC',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
} as const;

/** The day that the commune's clock shows now, `YYYY-MM-DD`. */
export const communeToday = (): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: COMMUNE_TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date());

/** How the commune's clock shows an instant, `YYYY-MM-DDTHH:mm`. */
export const communeMoment = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: COMMUNE_TIME_ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(instant)
    .replace(' ', 'T');

/** An instant, ISO 8601, of a local day `YYYY-MM-DD` and time `HH:mm` of the commune, which has one offset all year. */
export const communeInstant = (day: string, time: string): string => `${day}T${time}:00+07:00`;
