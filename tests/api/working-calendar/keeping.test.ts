import { type Caller, type Portal, startPortal } from '../../support/portal';
import { codesOf, done, reasonsOf } from '../editorial/support';

let portal: Portal;
let office: Caller;
const base = '/working-calendar';
const said = { name: { vi: 'Thử', en: 'Test' }, decision: '12/TB-BNV', status: 'decided' };
const row = (date: string, more: object = {}) => ({
  date,
  kind: 'day-off',
  reason: 'local',
  ...said,
  ...more,
});
const version = async () => (await done(office.get(`${base}/years/2026`))).body.data.version;
const save = async (change: object, comment?: string, by = office) =>
  by.post(`${base}/changes`).send({ version: await version(), change, comment });

beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  office = await portal.panel('office');
});
afterAll(() => portal.stop());

test('R23 a year as the panel shows it: its days with their decisions, the working days of each month', async () => {
  const { body } = await done(office.get(`${base}/years/2026`));
  expect(body.data).toMatchObject({
    year: 2026,
    entered: true,
    to: '2026-12-31',
    mayKeep: true,
    mayAmend: false,
  });
  expect(body.data.days).toContainEqual(expect.objectContaining({ date: '2026-01-10', kind: 'make-up' }));
  expect(body.data.workingDays).toHaveLength(12);
  expect(body.data.workingDays[7]).toBe(21); // Monday 31 August is off, made up on Saturday 22.
});

const refused: [why: string, change: object, code: string][] = [
  ['a make-up day on a weekday', { put: [row('2026-12-01', { kind: 'make-up' })] }, 'make-up-on-weekday'],
  ['a day off on a weekend', { put: [row('2026-12-05')] }, 'day-off-on-weekend'],
  ['the same date twice', { put: [row('2026-12-01'), row('2026-12-01')] }, 'date-twice'],
  ['a date that has a row', { put: [row('2026-01-01')] }, 'date-twice'],
  ['a date out of range', { put: [row('1950-12-01')] }, 'out-of-range'],
  [
    'a swap with one half',
    { put: [row('2026-12-01', { reason: 'swapped', swapWith: '2026-12-05' })] },
    'swap-half',
  ],
  ['half of a swap taken out', { remove: ['2026-01-02'] }, 'swap-half'],
  ['a day that is not there taken out', { remove: ['2026-12-01'] }, 'no-such-day'],
  ['no change at all', {}, 'no-change'],
  ['a year taken back', { enteredTo: '2025-12-31' }, 'entered-backwards'],
  ['a row without its ground', { put: [row('2026-12-01', { decision: '' })] }, 'decision-missing'],
];

test.each(refused)('R23 %s is refused with its reason, and changes nothing', async (_why, change, code) => {
  const before = await portal.snapshot();
  const answer = await save(change, 'Thử');
  expect([answer.status, codesOf(answer)]).toEqual([422, expect.arrayContaining([`calendar.${code}`])]);
  const preview = await done(office.post(`${base}/preview`).send({ change, comment: 'Thử' }));
  expect(preview.body.data.reasons.map((reason: { code: string }) => reason.code)).toContain(
    `calendar.${code}`,
  );
  expect(preview.body.data.moves).toBeNull();
  expect(await portal.snapshot()).toEqual(before);
});

test('R23 all that is wrong is said at once, in the reader’s language', async () => {
  const change = { put: [row('2026-12-05'), row('2026-12-01', { kind: 'make-up', decision: '' })] };
  const body = { version: await version(), change };
  const answer = await office.post(`${base}/changes`).set('Accept-Language', 'en').send(body);
  expect(codesOf(answer).sort()).toEqual([
    'calendar.day-off-on-weekend',
    'calendar.decision-missing',
    'calendar.make-up-on-weekday',
  ]);
  for (const { message, article } of reasonsOf(answer)) {
    expect(message).toMatch(/^[\x20-\x7e‘’“”–]+$/);
    expect(article).not.toBe('');
  }
});

test.each(['deputy', 'culture', 'finance', 'radio', 'union', 'official', 'support', 'chairman', 'operator'])(
  'R1 %s reads the calendar and does not keep it',
  async (name) => {
    const person = await portal.panel(name);
    expect((await done(person.get(`${base}/years/2026`))).body.data.mayKeep).toBe(false);
    const before = await portal.snapshot();
    const answer = await save({ put: [row('2026-12-01')] }, undefined, person);
    expect(answer.status).toBe(403);
    expect(await portal.snapshot()).toEqual(before);
  },
);

test('R1 whoever is not signed in to the panel does not meet the calendar’s routes', async () => {
  const member = await portal.member('collaborator');
  for (const caller of [portal.http, member]) {
    expect((await caller.get(`${base}/years/2026`)).status).toBe(401);
    expect((await caller.post(`${base}/changes`).send({ version: 1, change: {} })).status).toBe(401);
  }
});

test('R23 two who save at once: one wins, the other is told that the calendar changed', async () => {
  const chief = await portal.panel('chief');
  const seen = await version();
  const answers = await Promise.all(
    [office, chief].map((person, index) =>
      person.post(`${base}/changes`).send({ version: seen, change: { put: [row(`2026-12-0${index + 1}`)] } }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const [late] = answers.filter(({ status }) => status === 409);
  expect(late && codesOf(late)).toEqual(['calendar.version-moved']);
});

test('R23 a range, a swap, a year and a file become a change by their preview, and are saved as it', async () => {
  const proposals: [object, number][] = [
    [{ range: { from: '2027-08-02', to: '2027-08-08', kind: 'day-off', reason: 'holiday', ...said } }, 5],
    [{ swap: { off: '2027-07-02', work: '2027-07-10', ...said } }, 2],
    [{ file: { format: 'csv', text: 'Ngày;Tên;Số quyết định\n01/01/2027;Tết Dương lịch;12/TB-BNV\n' } }, 1],
    [{ enterYear: 2027 }, 0],
  ];
  for (const [proposal, days] of proposals) {
    const preview = (await done(office.post(`${base}/preview`).send(proposal))).body.data;
    expect([proposal, preview.reasons]).toEqual([proposal, []]);
    expect(preview.differences).toHaveLength(days);
    const saved = await done(
      office.post(`${base}/changes`).send({ version: preview.version, change: preview.change }),
    );
    expect(saved.body.data.version).toBe(preview.version + 1);
  }
  const year = (await done(office.get(`${base}/years/2027`))).body.data;
  expect(year).toMatchObject({ entered: true, to: '2027-12-31' });
  expect(year.days.filter(({ name }: { name: { vi: string } }) => name.vi === 'Thử')).toHaveLength(7);
  const versions = (await done(office.get(`${base}/versions?pageSize=1`))).body;
  expect(versions.data[0]).toMatchObject({ version: year.version, enteredTo: '2027-12-31', differences: [] });
});

test.each(['csv', 'ics'])(
  'R23 what is exported as %s says the same when it is read again',
  async (format) => {
    const exported = await done(office.get(`${base}/export?format=${format}`).responseType('blob'));
    expect(exported.headers['content-disposition']).toContain(`lich-lam-viec.${format}`);
    const text = (exported.body as Buffer).toString('utf8');
    const preview = await done(office.post(`${base}/preview`).send({ file: { format, text } }));
    const { reasons } = preview.body.data;
    expect(reasons.map((reason: { code: string }) => reason.code)).toEqual(['calendar.no-change']);
  },
);

test('R23 a day taken out of the calendar says why', async () => {
  const answer = await save({ remove: ['2027-01-01'] });
  expect([answer.status, codesOf(answer)]).toEqual([422, ['calendar.comment-missing']]);
  await done(save({ remove: ['2027-01-01'] }, 'Nhập nhầm, theo công văn 20/UBND'));
});

test('R23 the calculator explains by the calendar in force, and refuses what makes no sense', async () => {
  const asked = await done(office.get(`${base}/explain?start=2026-01-01T09:00:00%2B07:00&kind=news`));
  expect(asked.body.data).toMatchObject({ due: '2026-01-05', days: 1, rule: { article: 'Đ8a' } });
  expect(asked.body.data.explanation).toHaveLength(5);
  const bare = await done(office.get(`${base}/explain?start=2026-03-06&days=15`));
  expect(bare.body.data).toMatchObject({ due: '2026-03-27', rule: null });
  const refusedCall = await office.get(`${base}/explain?start=hôm+qua&days=-1`);
  expect([refusedCall.status, codesOf(refusedCall)]).toEqual([422, ['deadline.start', 'deadline.days']]);
});

test('R29 no version of the calendar is changed or deleted by SQL', async () => {
  const db = portal.strapi.db.connection;
  await expect(db('calendar_days').update({ decision: 'x' })).rejects.toThrow('never changed');
  await expect(db('calendar_days').delete()).rejects.toThrow('never changed');
  await expect(db('calendar_versions').delete()).rejects.toThrow('append-only');
  await expect(db('calendar_rules').update({ days: 99 })).rejects.toThrow('amended');
});
