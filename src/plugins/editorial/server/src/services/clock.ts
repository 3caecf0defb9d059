import { AsyncLocalStorage } from 'node:async_hooks';

/** Vietnam has one zone and no summer time. */
const localZone = 'Asia/Ho_Chi_Minh';
const localDay = new Intl.DateTimeFormat('en-CA', { timeZone: localZone, dateStyle: 'short' });

export interface Clock {
  /** The instant of what happens now. */
  now(): Date;
  /** Today's local day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`, whatever the server's zone. */
  today(): string;
  /** The local day of an instant, likewise. */
  dayOf(instant: Date): string;
  /** Runs `act` as if it were `instant`: for the loader, which tells a past, and for tests. */
  at<Result>(instant: Date, act: () => Promise<Result>): Promise<Result>;
}

/** The one clock of the engine: nothing else in it asks the machine for the time. */
export default (): Clock => {
  const fixed = new AsyncLocalStorage<Date>();
  const now = () => new Date(fixed.getStore() ?? Date.now());
  return {
    now,
    today: () => localDay.format(now()),
    dayOf: (instant) => localDay.format(instant),
    at: (instant, act) => fixed.run(instant, act),
  };
};
