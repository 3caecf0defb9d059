import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Portal } from '../../support/portal';
import { user } from './accounts-support';
import { blocks, type Questions, question, questionsOf } from './questions-support';
import { at, staffedPortal } from './staffed';
import { codesOf, done, reasonsOf } from './support';

let portal: Portal;
let q: Questions;
beforeAll(async () => {
  portal = await staffedPortal();
  q = questionsOf(portal);
});
afterAll(() => portal.stop());

const answered = { answer: blocks('Nộp tại bộ phận một cửa.'), answerSource: 'Luật Hộ tịch' };
const handOver = () => service(portal.strapi, 'assignment').handOver();

describe('R27 when a question was received', () => {
  const earlier = { receivedAt: '2026-11-02T08:00:00+07:00' };

  test('R27 is not changed by whoever answers it, nor by an editor who takes none in', async () => {
    const documentId = await q.asked();
    const before = await portal.snapshot();
    const refused = await q.write('official2', documentId, { ...answered, ...earlier });
    expect([refused.status, codesOf(refused)]).toEqual([403, ['not-your-duty']]);
    expect(reasonsOf(refused)[0]).toMatchObject({
      article: 'Đ8đ',
      message: expect.stringContaining('Văn phòng UBND xã'),
    });
    expect(await portal.snapshot()).toEqual(before);
    await q.answer('official2', documentId);
    const submitted = await portal.snapshot();
    for (const name of ['deputy', 'official2']) {
      const answer = await q.write(name, documentId, earlier);
      expect([name, answer.status, codesOf(answer)[0]]).toEqual([name, 403, 'not-your-duty']);
    }
    expect(await portal.snapshot()).toEqual(submitted);
  });

  test('R27 is corrected by the office; the deadline follows, and the ledger keeps both', async () => {
    const documentId = await q.asked({ receivedAt: '2026-11-05T08:00:00+07:00' });
    const { due } = (await q.dossier(documentId)).deadline;
    await done(q.write('office', documentId, earlier));
    expect((await q.dossier(documentId)).deadline.due < due).toBe(true);
    const last = (await q.ledger(documentId)).at(-1);
    expect(last?.verb).toBe('edit');
    expect(JSON.parse(last?.details ?? '{}')).toMatchObject({
      receipt: { from: '2026-11-05T01:00:00.000Z', to: '2026-11-02T01:00:00.000Z' },
      deadline: { from: { due }, to: { due: '2026-11-23' } },
    });
    // Sent back as it is, it is no change.
    await done(q.write('official2', documentId, { ...answered, ...earlier }));
    await q.answer('official2', documentId);
    await done(q.write('culture', documentId, { receivedAt: '2026-11-03T08:00:00+07:00' }));
  });
});

describe('R17 R27 whoever is gone leaves no question behind', () => {
  const accounts = () => portal.strapi.db.connection('admin_users');
  const land = 'dat-dai-xay-dung';

  test('R17 R19 a locked account: its questions go to another one of the field, in one act on the ledger', async () => {
    const documentId = await q.asked();
    const handedIn = await q.asked();
    await q.answer('official2', handedIn);
    const { id: userId } = await user(portal, 'culture');
    const chief = await q.editorial('actors').ofPanelUser(await q.userId('chief'));
    const order = {
      userId,
      office: 'official',
      decision: '08/QĐ-BBT',
      startsOn: '2021-01-12',
      confirmationEmail: 'culture@laclong.example',
      fieldIds: [await q.fieldId('tu-phap-ho-tich')],
    };
    await q.editorial('appointments').appoint(chief, order, { confirmed: true });
    expect(await handOver()).toBe(0);
    const where = { email: 'official2@laclong.example' };
    await accounts().where(where).update({ blocked: true });
    expect(await handOver()).toBeGreaterThan(0);
    const view = await q.dossier(documentId);
    expect(view.assignee).toMatchObject({ key: `panel:${userId}` });
    expect((await q.ledger(documentId)).at(-1)).toMatchObject({
      verb: 'assign',
      actor_key: 'system:assignment',
    });
    expect(await q.toldOf(`assigned:${view.id}:`)).toContain('culture');
    // His part of it is done, and it is the office's move.
    expect((await q.dossier(handedIn)).assignee.key).toBe(`panel:${await q.userId('official2')}`);
    expect(await handOver()).toBe(0);
    await accounts().where(where).update({ blocked: null });
    const [own] = await q.editorial('appointments').list(chief);
    await q.editorial('appointments').end(chief, own.id, '09/QĐ-BBT');
  });

  test('R17 an appointment that is over: the Chief and the office are told, once, and see what is nobody’s', async () => {
    const documentId = await q.asked({}, land);
    const { id } = await q.dossier(documentId);
    const over = portal.strapi.db
      .connection('editorial_appointments')
      .where({ user_id: await q.userId('official') });
    await over.clone().update({ ends_on: '2026-12-31' });
    expect(await handOver()).toBe(0);
    const later = new Date('2027-01-01T00:00:00+07:00');
    const settled = await Promise.all([at(portal, later, handOver), at(portal, later, handOver)]);
    expect(settled[0] + settled[1]).toBe(1);
    expect((await q.dossier(documentId)).assignee).toBeNull();
    expect((await q.ledger(documentId)).at(-1)).toMatchObject({ verb: 'unassigned' });
    expect(await q.toldOf(`unassigned:${id}`)).toEqual(['chief', 'office']);
    const office = await portal.panel('office');
    const { body } = await done(office.get(`/editorial/dossiers?type=${question}&assignee=none`));
    expect(body.data.map((row: { id: number }) => row.id)).toEqual([id]);
    await over.clone().update({ ends_on: null });
  });

  test('R17 R19 a stolen password and a deleted account; whose authority only rests keeps his', async () => {
    const documentId = await q.asked({}, land);
    const resting = portal.strapi.db
      .connection('editorial_appointments')
      .where({ user_id: await q.userId('official') });
    await resting.clone().update({ suspended_at: new Date() });
    expect(await handOver()).toBe(0);
    await resting.clone().update({ suspended_at: null });
    const official = await portal.panel('official');
    await done(official.post('/editorial/stolen-password').send({}));
    expect(await handOver()).toBe(1);
    expect((await q.dossier(documentId)).assignee).toBeNull();

    const civil = await q.asked();
    const operator = await portal.panel('operator');
    await done(operator.delete(`/admin/users/${await q.userId('official2')}`));
    expect(await handOver()).toBeGreaterThan(0);
    expect((await q.dossier(civil)).assignee).toBeNull();
  });
});
