import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Portal } from '../../support/portal';
import { pixel, plain, upload } from './files-support';
import { at, entriesOf, staffedPortal } from './staffed';
import { act, article, codesOf, done, dossierOf, isPublic, itemIn } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

const minute = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minute);
const sweepAt = (instant: Date) => at(portal, instant, () => service(portal.strapi, 'schedules').sweep());
const schedulesOf = (id: number) =>
  portal.strapi.db.connection('editorial_schedules').where({ dossier_id: id }).orderBy('id');

/** An item that the Chief approved with a time to publish. */
async function scheduled(publishAt: Date, data: object = {}) {
  const documentId = await itemIn(portal, 'awaiting-approval', undefined, data);
  const answer = await done(
    act(portal, 'chief', documentId, 'approve', { publishAt: publishAt.toISOString() }),
  );
  return { documentId, id: answer.body.data.id as number, view: answer.body.data };
}

test('R4 R35 approved with a time, it publishes itself then, and not before', async () => {
  const when = inMinutes(60);
  const { documentId, view } = await scheduled(when);
  expect(view).toMatchObject({ state: 'scheduled', publishAt: when.toISOString() });
  expect((await entriesOf(portal, documentId)).slice(-2).map(({ verb }) => verb)).toEqual([
    'approve',
    'schedule',
  ]);
  await sweepAt(inMinutes(59));
  expect(await isPublic(portal, documentId)).toBe(false);
  expect(await sweepAt(when)).toBe(1);
  expect(await isPublic(portal, documentId)).toBe(true);
  const last = (await entriesOf(portal, documentId)).at(-1);
  expect(last).toMatchObject({ verb: 'publish', actor_key: 'system:schedule' });
  expect(last?.details.scheduledBy).toMatchObject({ name: expect.stringContaining('Khải') });
  expect((await dossierOf(portal, documentId)).madePublicAt).toBe(when.toISOString());
  expect(await sweepAt(inMinutes(120))).toBe(0);
});

test('R4 what was missed while the portal was down is done on return, and was to be seen as overdue', async () => {
  const { documentId, id } = await scheduled(inMinutes(5));
  await at(portal, inMinutes(600), async () => {
    const page = await service(portal.strapi, 'schedules').list({
      state: 'waiting',
      overdue: true,
      page: 1,
      pageSize: 25,
    });
    expect(page.rows.map(({ dossier, overdue }) => [dossier.id, overdue])).toEqual([[id, true]]);
  });
  const office = await portal.panel('office');
  const { body } = await done(office.get('/editorial/schedules?overdue=true'));
  expect(body.data).toEqual([]);
  const all = await done(office.get('/editorial/schedules'));
  expect(all.body.data.map((row: { dossier: { id: number } }) => row.dossier.id)).toContain(id);
  expect(await sweepAt(inMinutes(600))).toBe(1);
  expect(await isPublic(portal, documentId)).toBe(true);
  const done600 = await done(office.get('/editorial/schedules?state=done'));
  expect(done600.body.data.map((row: { dossier: { id: number } }) => row.dossier.id)).toContain(id);
});

test('R4 an edit voids approval and schedule', async () => {
  const { documentId, id } = await scheduled(inMinutes(10));
  const office = await portal.panel('office');
  await done(
    office
      .put(`/content-manager/collection-types/${article}/${documentId}`)
      .send({ title: 'Sửa sau khi duyệt' }),
  );
  expect(await dossierOf(portal, documentId)).toMatchObject({
    state: 'submitted',
    publishAt: null,
    seal: null,
  });
  expect((await schedulesOf(id)).map(({ state }) => state)).toEqual(['cancelled']);
  expect(await sweepAt(inMinutes(20))).toBe(0);
  expect(await isPublic(portal, documentId)).toBe(false);
});

test('R4 it is taken back, and set anew', async () => {
  const { documentId, id } = await scheduled(inMinutes(10));
  await done(act(portal, 'office', documentId, 'unschedule'));
  expect(await dossierOf(portal, documentId)).toMatchObject({ state: 'approved', publishAt: null });
  await done(act(portal, 'office', documentId, 'schedule', { publishAt: inMinutes(30).toISOString() }));
  expect((await schedulesOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'waiting']);
  await done(act(portal, 'chief', documentId, 'publish'));
  expect((await schedulesOf(id)).map(({ state }) => state)).toEqual(['cancelled', 'done']);
});

test('R4 R12 of a broken seal nothing is published: back to approved, the Chief and the scheduler are told', async () => {
  const cover = await upload(portal);
  const documentId = await itemIn(portal, 'approved', undefined, { cover: cover.id });
  await done(act(portal, 'office', documentId, 'schedule', { publishAt: inMinutes(10).toISOString() }));
  const { id } = await dossierOf(portal, documentId);
  writeFileSync(
    path.join(portal.folder, 'files', path.basename(plain(cover))),
    Buffer.concat([pixel, pixel]),
  );
  expect(await sweepAt(inMinutes(11))).toBe(1);
  expect(await isPublic(portal, documentId)).toBe(false);
  expect(await dossierOf(portal, documentId)).toMatchObject({ state: 'approved' });
  const [schedule] = await schedulesOf(id);
  expect(schedule).toMatchObject({ state: 'refused' });
  expect(JSON.parse(schedule.reasons)).toEqual([expect.objectContaining({ code: 'seal-intact' })]);
  const told = await portal.strapi.db
    .connection('editorial_notices')
    .where({ topic: `schedule:${schedule.id}:refused` })
    .orderBy('email');
  expect(told.map(({ email }: { email: string }) => email)).toEqual([
    'chief@laclong.example',
    'office@laclong.example',
  ]);
  expect((await entriesOf(portal, documentId)).at(-1)).toMatchObject({ verb: 'unschedule' });
});

test('R4 two nodes that look at once publish once', async () => {
  const { documentId } = await scheduled(inMinutes(10));
  const settled = await Promise.all([sweepAt(inMinutes(11)), sweepAt(inMinutes(11)), sweepAt(inMinutes(11))]);
  expect(settled.reduce((sum, count) => sum + count, 0)).toBe(1);
  const published = (await entriesOf(portal, documentId)).filter(({ verb }) => verb === 'publish');
  expect(published).toHaveLength(1);
});

test.each([
  ['that has passed', () => inMinutes(-1).toISOString()],
  ['more than a year ahead', () => inMinutes(367 * 24 * 60).toISOString()],
])('R4 a time %s is refused, and the approval with it', async (_what, publishAt) => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const before = await portal.snapshot();
  const answer = await act(portal, 'chief', documentId, 'approve', { publishAt: publishAt() });
  expect([answer.status, codesOf(answer)]).toEqual([422, ['publish-time']]);
  expect(await portal.snapshot()).toEqual(before);
});

test('R35 who may not post sets no time', async () => {
  const documentId = await itemIn(portal, 'approved');
  for (const name of ['culture', 'official', 'union', 'deputy']) {
    const answer = await act(portal, name, documentId, 'schedule', {
      publishAt: inMinutes(10).toISOString(),
    });
    expect([name, answer.status]).toEqual([name, 403]);
  }
});

test('R4 a time that somebody wrote past the engine publishes nothing that is not approved', async () => {
  const forged: [string, number][] = [];
  for (const state of ['draft', 'submitted', 'awaiting-approval'] as const) {
    const documentId = await itemIn(portal, state);
    const { id } = await dossierOf(portal, documentId);
    await portal.strapi.db.connection('editorial_schedules').insert({
      dossier_id: id,
      at: inMinutes(-5),
      actor_key: 'panel:1',
      actor_name: 'Ai đó',
      state: 'waiting',
      created_at: inMinutes(-10),
    });
    forged.push([documentId, id]);
  }
  await sweepAt(new Date());
  for (const [documentId, id] of forged) {
    expect(await isPublic(portal, documentId)).toBe(false);
    expect((await schedulesOf(id)).map(({ state }) => state)).toEqual(['refused']);
    expect((await dossierOf(portal, documentId)).seal).toBeNull();
  }
});
