import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { type Caller, type Portal, startPortal } from '../../support/portal';
import { attestation, done, dossierOf, draftBy, itemIn, news } from '../editorial/support';
import { wronglyDue } from './support';

let portal: Portal;
let office: Caller;
let chief: Caller;
let collaborator: Caller;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  office = await portal.panel('office');
  chief = await portal.panel('chief');
  collaborator = await portal.member('collaborator');
});
afterAll(() => portal.stop());

const dayOff = (date: string) => ({
  date,
  kind: 'day-off',
  reason: 'local',
  name: 'Nghỉ thử',
  decision: '01/QĐ-UBND',
  status: 'decided',
});
const calendarVersion = async () =>
  (await done(office.get('/working-calendar/years/2026'))).body.data.version as number;

describe.each([
  ['NUL', '\u0000'],
  ['half of a surrogate pair', '\ud800'],
])('R29 text with %s, which the database cannot keep as it is', (_what, bad) => {
  const text = `Lý do ${bad} thử`;
  const late = { eventStart: '2026-10-01T08:00:00+07:00' };

  test.each<[string, () => Promise<{ status: number }>]>([
    [
      'the comment on a change of the calendar',
      async () =>
        office
          .post('/working-calendar/changes')
          .send({ version: await calendarVersion(), change: { put: [dayOff('2027-03-15')] }, comment: text }),
    ],
    [
      'what a collaborator says when he submits',
      async () =>
        collaborator
          .post(`/api/articles/${await draftBy(portal, 'collaborator', news('Gửi'))}/submit`)
          .send({ attestation, comment: text }),
    ],
    [
      'the reason of a delay',
      async () =>
        collaborator
          .post(`/api/articles/${await draftBy(portal, 'collaborator', news('Chậm', late))}/explain-delay`)
          .send({ lateReason: text }),
    ],
    ['the title of an item', async () => collaborator.post('/api/articles').send({ data: news(text) })],
  ])('R29 is refused in %s; nothing changes, the ledger holds', async (_where, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(400);
    expect(await service(portal.strapi, 'ledger').verify()).toMatchObject({ ok: true });
  });
});

test.each(['/editorial/dossiers?section=%00', '/editorial/documents/api::article.article/%00'])(
  'R29 NUL in an address is refused, no fault: %s',
  async (address) => {
    expect((await office.get(address)).status).toBe(400);
  },
);

test('R30 an item with a date at the end of the horizon stands in nobody’s way', async () => {
  const far = await draftBy(
    portal,
    'collaborator',
    news('Rất xa', { eventStart: '2099-12-30T08:00:00+07:00' }),
  );
  const farther = await draftBy(
    portal,
    'collaborator',
    news('Xa hơn', { eventStart: '2099-12-31T08:00:00+07:00' }),
  );
  expect((await dossierOf(portal, farther)).deadline).toMatchObject({
    due: '2100-01-01',
    status: 'not-started',
  });

  const { version } = (await done(chief.get('/working-calendar/rules'))).body.data;
  const amendment = { kind: 'news', days: 5, from: '2027-03-01', decision: '05/QĐ-BBT' };
  await done(chief.post('/working-calendar/rules').send({ version, amendment }));
  expect((await dossierOf(portal, far)).deadline).toMatchObject({ due: '2100-01-06', rule: { days: 5 } });
  await done(office.get('/editorial/dossiers').query({ sort: 'due:desc' }));
  expect(await wronglyDue(portal.strapi)).toEqual([]);
});

test('R25 taking the date away stops no clock, so that the next kind cures nothing', async () => {
  const documentId = await draftBy(
    portal,
    'collaborator',
    news('Chữa chậm', { eventStart: '2026-10-01T08:00:00+07:00' }),
  );
  const edit = (data: object) => done(collaborator.put(`/api/articles/${documentId}`).send({ data }));
  const overdue = { due: '2026-10-02', status: 'overdue', rule: { kind: 'news' } };

  await edit({ eventStart: null });
  expect((await dossierOf(portal, documentId)).deadline).toMatchObject(overdue);
  const submitted = await collaborator.post(`/api/articles/${documentId}/submit`).send({ attestation });
  expect(submitted.status).toBe(422);
  await edit({ kind: 'conference', eventEnd: '2026-12-30T08:00:00+07:00' });
  expect((await dossierOf(portal, documentId)).deadline).toMatchObject(overdue);
});

test('R34 a preview names items that are not public only to those who hold an office', async () => {
  await itemIn(portal, 'draft', 'Chưa ai được biết', { eventStart: '2026-12-01T08:00:00+07:00' });
  const moves = async (name: string) => {
    const panel = await portal.panel(name);
    const body = { change: { put: [dayOff('2026-12-02')] } };
    return (await done(panel.post('/working-calendar/preview').send(body))).body.data.moves;
  };
  const seen = await moves('culture');
  expect(seen.examples.map(({ title }: { title: string }) => title)).toContain('Chưa ai được biết');
  expect(await moves('operator')).toEqual({ ...seen, examples: [] });
});

test('R23 no way of saving leaps over a year that is not entered', async () => {
  const version = await calendarVersion();
  const change = { enteredTo: '2090-12-31' };
  const answer = await office.post('/working-calendar/changes').send({ version, change });
  expect(answer.status).toBe(422);
  expect(answer.body.error.details.reasons).toMatchObject([{ code: 'calendar.year-gap' }]);
  expect(await calendarVersion()).toBe(version);
});
