import { panelNames } from '../../../../support/people';
import { attempt, send } from '../answer';
import type { Random } from '../random';
import { isPanel, type Who, type World } from '../world';
import { outcome, type Perform } from './act';

const offices = ['chief', 'deputy', 'office', 'culture', 'finance', 'radio', 'union', 'official', 'support'];

/** A local day, that many days from the world's now. */
export const localDay = (world: World, days = 0) =>
  new Date(world.now.getTime() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

export const emailOf = (who: Who) => `${who}@laclong.example`;

/** Somebody appoints somebody to an office. */
export const appoint: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.7) ? 'chief' : stage.who;
  const named = random.pick(panelNames);
  const first = random.int(8) - 3;
  const body = {
    userId: world.idOf(named),
    office: random.pick(offices),
    decision: random.chance(0.9) ? `${random.int(99)}/QĐ-BBT` : ' ',
    startsOn: localDay(world, first),
    endsOn: random.chance(0.5) ? null : localDay(world, first + random.int(10) - 1),
    confirmationEmail: random.chance(0.9) ? emailOf(named) : 'ke-gian@elsewhere.example',
  };
  return outcome(stage, await send(world, who, 'post', '/editorial/appointments', { body }));
};

/** Somebody ends an appointment. */
export const endAppointment: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.6) ? 'chief' : stage.who;
  const { rows } = await world.sql.query<{ id: number }>(
    'SELECT id::int FROM editorial_appointments WHERE ended_at IS NULL ORDER BY id',
  );
  const id = rows.length > 0 ? random.pick(rows).id : 0;
  const body = { decision: random.chance(0.9) ? '99/QĐ-BBT' : '' };
  return outcome(stage, await send(world, who, 'post', `/editorial/appointments/${id}/end`, { body }));
};

const accountChanges = (random: Random, named: Who): Record<string, unknown> =>
  random.pick<Record<string, unknown>>([
    { password: `MatKhau${random.int(1e9)}` },
    { isActive: false },
    { isActive: true },
    { email: `doi-${named}@laclong.example` },
    { roles: [1] },
    { firstname: 'Tên khác' },
    { blocked: true },
    { registrationToken: 'abc' },
    { username: `x${random.int(1e6)}`, preferedLanguage: 'en' },
  ]);

/** The technical operator, or somebody who would be one, changes an account of the panel. */
export const changeAccount: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.7) ? 'operator' : stage.who;
  const named = random.pick(panelNames.filter((name) => name !== 'operator'));
  const body = accountChanges(random, named);
  const own = who === named && random.chance(0.5);
  const answer = await send(
    world,
    who,
    'put',
    own ? '/admin/users/me' : `/admin/users/${world.idOf(named)}`,
    { body },
  );
  return outcome(stage, answer);
};

/** A collaborator's account is locked, or opened again. */
export const lockMember: Perform = async (stage) => {
  const { world, random } = stage;
  const id = world.idOf(random.pick(['collaborator', 'collaborator2'] as const));
  const blocked = random.chance(0.4);
  const users = world.portal.strapi.db.query('plugin::users-permissions.user');
  const answer = await attempt(world, `the account ${id} of a collaborator: blocked ${blocked}`, () =>
    users.update({ where: { id }, data: { blocked } }),
  );
  return outcome(stage, answer);
};

/** Somebody reports his own password as stolen. */
export const reportTheft: Perform = async (stage) => {
  const { world, who, random } = stage;
  const url = isPanel(who) ? '/editorial/stolen-password' : '/api/stolen-password';
  const since = new Date(world.now.getTime() - (random.int(72) - 6) * 3_600_000).toISOString();
  const body = { comment: 'Mất điện thoại', ...(random.chance(0.7) ? { since } : {}) };
  return outcome(stage, await send(world, who, 'post', url, { body }));
};

const kinds = ['news', 'conference', 'legal-document', 'statistics', 'answer', 'other'];

/** Somebody lets the Deputy, or somebody else, act for the Chief. */
export const delegate: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.8) ? 'chief' : stage.who;
  const first = random.int(5) - 1;
  const body = {
    userId: world.idOf(random.chance(0.8) ? 'deputy' : random.pick(panelNames)),
    instrument: random.chance(0.9) ? 'Thông báo phân công số 12/TB-BBT' : ' ',
    startsOn: localDay(world, first),
    endsOn: localDay(world, first + random.int(6) - 1),
    kinds: random.chance(0.5) ? null : kinds.filter(() => random.chance(0.6)),
  };
  return outcome(stage, await send(world, who, 'post', '/editorial/delegations', { body }));
};

/** Somebody ends a mandate. */
export const revokeDelegation: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.7) ? 'chief' : stage.who;
  const { rows } = await world.sql.query<{ id: number }>(
    'SELECT id::int FROM editorial_delegations ORDER BY id DESC LIMIT 3',
  );
  const id = rows.length > 0 ? random.pick(rows).id : 0;
  const body = { decision: 'Thông báo số 13/TB-BBT' };
  return outcome(stage, await send(world, who, 'post', `/editorial/delegations/${id}/revoke`, { body }));
};

/** Somebody decides anew which stages a kind passes. */
export const decideProcess: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.8) ? 'chief' : stage.who;
  const stages = ['editing', 'approval', 'posting'].filter(() => random.chance(0.75));
  const body = {
    inForceFrom: localDay(world, random.int(4) - 1),
    decision: '21/QĐ-BBT',
    kinds: { [random.pick(kinds)]: { stages, posters: offices.filter(() => random.chance(0.1)) } },
  };
  return outcome(stage, await send(world, who, 'post', '/editorial/processes', { body }));
};

/** Somebody proposes to change the regulation. */
export const propose: Perform = async (stage) => {
  const { world, who, random } = stage;
  const body = {
    article: random.pick(['Đ8a', 'Đ6b.1', 'Đ99']),
    text: random.pick(['Nên tính từ thứ Hai.', ' ']),
  };
  return outcome(stage, await send(world, who, 'post', '/editorial/proposals', { body }));
};

/** Somebody decides on a proposal. */
export const decideProposal: Perform = async (stage) => {
  const { world, random } = stage;
  const who = random.chance(0.5) ? 'chief' : stage.who;
  const body = { accepted: random.chance(0.5), answer: 'Sẽ xem xét.' };
  const id = 1 + random.int(4);
  return outcome(stage, await send(world, who, 'post', `/editorial/proposals/${id}/decide`, { body }));
};
