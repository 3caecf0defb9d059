import { type Portal, startPortal } from '../../support/portal';
import { codesOf, done } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const proposal = { article: 'Đ8a', text: 'Tin cuối tuần nên tính hạn từ thứ Hai.' };

async function propose(name: string, body: object = proposal) {
  return (await portal.panel(name)).post('/editorial/proposals').send(body);
}

async function decide(name: string, id: number, accepted = true) {
  const panel = await portal.panel(name);
  return panel
    .post(`/editorial/proposals/${id}/decide`)
    .send({ accepted, answer: 'Sẽ đưa vào lần sửa tới.' });
}

test('R30 a member proposes, all who hold an office read it, the Chief alone decides it, once', async () => {
  const { id } = (await done(propose('radio'))).body.data;
  for (const name of ['deputy', 'office', 'chairman', 'operator']) {
    const before = await portal.snapshot();
    expect((await decide(name, id)).status).toBe(403);
    expect(await portal.snapshot()).toEqual(before);
  }
  const list = await done((await portal.panel('union')).get('/editorial/proposals?state=open'));
  expect(list.body.data).toEqual([
    expect.objectContaining({ id, ...proposal, articleLabel: { vi: 'Điều 8 điểm a', en: 'Article 8(a)' } }),
  ]);
  const decided = await done(decide('chief', id, false));
  expect(decided.body.data).toMatchObject({ state: 'rejected', answer: 'Sẽ đưa vào lần sửa tới.' });
  const again = await decide('chief', id);
  expect({ status: again.status, codes: codesOf(again) }).toEqual({
    status: 409,
    codes: ['proposal-decided'],
  });
  const verbs = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ subject_type: 'editorial.proposal', subject_id: String(id) })
    .orderBy('sequence')
    .pluck('verb');
  expect(verbs).toEqual(['propose', 'decide-proposal']);
});

test('R30 R1 who is bound by no duty proposes nothing and reads nothing', async () => {
  for (const name of ['operator', 'chairman']) expect((await propose(name)).status).toBe(403);
  expect((await (await portal.panel('operator')).get('/editorial/proposals')).status).toBe(403);
  expect((await portal.http.get('/editorial/proposals')).status).toBe(401);
});

test.each([{ article: 'Đ99', text: 'x' }, { article: 'Đ8a', text: '   ' }, { text: 'x' }, {}])(
  'R30 a proposal %j that says nothing is refused',
  async (body) => {
    expect((await propose('office', body)).status).toBe(400);
  },
);
