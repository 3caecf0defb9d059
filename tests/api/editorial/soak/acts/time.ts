import { service } from '../../../../../src/plugins/editorial/server/src/context/services';
import { service as calendarService } from '../../../../../src/plugins/working-calendar/server/src/context/services';
import { attempt, send } from '../answer';
import { outcome, type Perform } from './act';
import { localDay } from './people';

const minute = 60_000;

/** Time goes by, at times over a night, a weekend or a limit. */
export const pass: Perform = async (stage) => {
  const { world, random } = stage;
  const minutes = random.weighted([
    [4, random.int(120)],
    [3, random.int(24 * 60)],
    [1, random.int(4 * 24 * 60)],
  ]);
  world.now = new Date(world.now.getTime() + minutes * minute);
  return outcome(stage, {
    what: `${minutes} minutes pass: ${world.now.toISOString()}`,
    status: 200,
    reasons: [],
    body: null,
  });
};

/** Somebody sets the server's clock back a little: what was done stays done, and in its order. */
export const setBack: Perform = async (stage) => {
  const { world, random } = stage;
  world.now = new Date(world.now.getTime() - random.int(180) * minute);
  return outcome(stage, {
    what: `the clock is set back: ${world.now.toISOString()}`,
    status: 200,
    reasons: [],
    body: null,
  });
};

/** The portal is ended and started again. */
export const restart: Perform = async (stage) =>
  outcome(stage, await attempt(stage.world, 'restart', () => stage.world.restart()));

/** The sweep of a night: everything is as it was approved, so it takes nothing away. */
export const nightly: Perform = async (stage) => {
  const { world } = stage;
  const integrity = service(world.portal.strapi, 'integrity');
  return outcome(stage, await attempt(world, 'nightly', () => integrity.nightly(localDay(world))));
};

/** The reminders' sweep, by one node or by two at once. */
export const sweep: Perform = async (stage) => {
  const { world, random } = stage;
  const nodes = random.chance(0.5) ? 1 : 2;
  const reminders = service(world.portal.strapi, 'reminders');
  const answer = await attempt(world, `sweep by ${nodes}`, () =>
    Promise.all(Array.from({ length: nodes }, () => reminders.sweep())),
  );
  return outcome(stage, answer);
};

/** What was set to be public at a time becomes it, by one node or by two at once. */
export const publishDue: Perform = async (stage) => {
  const { world, random } = stage;
  const nodes = random.chance(0.5) ? 1 : 2;
  const schedules = service(world.portal.strapi, 'schedules');
  const answer = await attempt(world, `schedules by ${nodes}`, () =>
    Promise.all(Array.from({ length: nodes }, () => schedules.sweep())),
  );
  return outcome(stage, answer);
};

/** What is told once a day: digests, days without update. */
export const daily: Perform = async (stage) => {
  const { world } = stage;
  return outcome(stage, await attempt(world, 'daily', () => service(world.portal.strapi, 'daily').run()));
};

/** A day of the calendar is declared off, or a make-up day. */
export const declareDay: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.7) ? 'office' : stage.who;
  const { version } = await calendarService(world.portal.strapi, 'calendar').snapshot();
  const row = {
    date: localDay(world, random.int(14) - 2),
    kind: random.pick(['day-off', 'day-off', 'make-up']),
    reason: 'local',
    name: { vi: 'Nghỉ bù', en: 'Day off' },
    decision: '12/TB-BNV',
    status: 'decided',
  };
  const body = { version, change: { put: [row] }, comment: 'Thử' };
  const answer = await send(world, who, 'post', '/working-calendar/changes', { body });
  return outcome(stage, answer);
};
