import { panelNames } from '../../support/people';
import type { Portal } from '../../support/portal';
import { actOn, draftIn, staffedPortal } from './staffed';
import { act, article, attestation, done, itemIn, news, reasonsOf } from './support';

type State = 'draft' | 'submitted' | 'awaiting-approval' | 'approved' | 'scheduled' | 'published' | 'hidden';

/** Article 4 and 6, duty by duty: the act on a collaborator's news, whose it is, and the article that gives it to them. */
const duties: [verb: string, state: State, article: string, named: string, who: string[]][] = [
  ['submit', 'draft', 'Đ7', 'người cung cấp', []],
  ['recall', 'submitted', 'Đ7', 'người cung cấp', []],
  ['assign', 'draft', 'Đ6a.1', 'Trưởng Ban biên tập', ['office', 'chief']],
  ['forward', 'submitted', 'Đ6a', 'Đài truyền thanh xã', ['office', 'culture', 'radio', 'chief']],
  ['return', 'submitted', 'Đ6a', 'Văn phòng UBND xã', ['office', 'culture', 'radio', 'chief']],
  ['return', 'awaiting-approval', 'Đ6a.1', 'Trưởng Ban biên tập', ['chief']],
  ['reject', 'awaiting-approval', 'Đ6a.1', 'Trưởng Ban biên tập', ['chief']],
  ['approve', 'awaiting-approval', 'Đ4.3', 'Trưởng Ban biên tập', ['chief']],
  ['publish', 'approved', 'Đ6b.1', 'Văn phòng UBND xã', ['office', 'chief']],
  ['schedule', 'approved', 'Đ6b.1', 'Văn phòng UBND xã', ['office', 'chief']],
  ['unschedule', 'scheduled', 'Đ6b.1', 'Văn phòng UBND xã', ['office', 'chief']],
  ['hide', 'published', 'Đ5.1', 'Công chức Văn hóa', ['office', 'culture', 'chief']],
  ['withdraw', 'published', 'Đ6a.1', 'Trưởng Ban biên tập', ['chief']],
  ['publish', 'hidden', 'Đ6a.1', 'Trưởng Ban biên tập', ['chief']],
  ['explain-delay', 'published', 'Đ8', 'Văn phòng UBND xã', ['office', 'culture', 'chief']],
  ['erase', 'published', 'Đ8', 'Trưởng Ban biên tập', ['chief']],
];

const everything = {
  comment: 'Ý kiến',
  lateReason: 'Mất điện',
  decision: '45/QĐ-UBND',
  ground: 'personal-data',
  attestation,
};

let portal: Portal;
const items = new Map<State, string>();
beforeAll(async () => {
  portal = await staffedPortal();
  const late = { eventStart: '2026-10-01T09:00:00+07:00' };
  for (const state of ['draft', 'submitted', 'awaiting-approval', 'approved', 'published'] as const) {
    items.set(state, await itemIn(portal, state, `Tin ở trạng thái ${state}`, late));
  }
  const scheduled = await itemIn(portal, 'approved', 'Tin hẹn giờ', late);
  const publishAt = new Date(Date.now() + 86_400_000).toISOString();
  await done(act(portal, 'office', scheduled, 'schedule', { publishAt }));
  items.set('scheduled', scheduled);
  const hidden = await itemIn(portal, 'published', 'Tin tạm ẩn', late);
  await done(act(portal, 'office', hidden, 'hide', { comment: 'Xem lại' }));
  items.set('hidden', hidden);
});
afterAll(() => portal.stop());

/** What each of some people is told, where an act is another's duty. */
async function expectReserved(
  send: (name: string) => PromiseLike<{ status: number; body: unknown }>,
  people: readonly string[],
  reserved: { article: string; named: string },
) {
  for (const name of people) {
    const answer = (await send(name)) as Parameters<typeof reasonsOf>[0];
    const [first] = reasonsOf(answer);
    const operator = name === 'operator';
    expect({ name, status: answer.status, code: first?.code, article: first?.article }).toEqual({
      name,
      status: 403,
      code: operator ? 'no-appointment' : 'not-your-duty',
      article: operator ? 'Đ6a.1' : reserved.article,
    });
    if (!operator) expect([name, first?.message]).toEqual([name, expect.stringContaining(reserved.named)]);
  }
}

test.each(duties)(
  'R1 R35 %s of an item that is %s: whoever is not named by %s is refused by it',
  async (verb, state, reservedBy, named, who) => {
    const documentId = items.get(state) ?? '';
    const others = panelNames.filter((name) => !who.includes(name));
    const before = await portal.snapshot();
    await expectReserved((name) => act(portal, name, documentId, verb, everything), others, {
      article: reservedBy,
      named,
    });
    expect(await portal.snapshot()).toEqual(before);
  },
);

describe('R1 who may not write an item is refused by the article that gives it to others', () => {
  const drafts = `/content-manager/collection-types/${article}`;
  const written: [State, string, string, string[]][] = [
    ['draft', 'Đ7', 'người cung cấp', []],
    ['submitted', 'Đ6a', 'Văn phòng UBND xã', ['office', 'culture', 'radio', 'chief', 'deputy']],
    ['awaiting-approval', 'Đ6a', 'Văn phòng UBND xã', ['office', 'chief', 'deputy']],
    ['approved', 'Đ4.3', 'Văn phòng UBND xã', ['office', 'culture', 'radio', 'chief', 'deputy']],
    ['published', 'Đ6a', 'Văn phòng UBND xã', ['office', 'culture', 'radio', 'chief', 'deputy']],
  ];
  // The Chairman's role has no form of writing at all.
  const writers = panelNames.filter((name) => name !== 'chairman');

  test.each(written)('R1 one that is %s, by %s', async (state, reservedBy, named, who) => {
    const documentId = items.get(state) ?? '';
    const before = await portal.snapshot();
    const edit = async (name: string) =>
      (await portal.panel(name)).put(`${drafts}/${documentId}`).send({ title: `Sửa bởi ${name}` });
    await expectReserved(
      edit,
      writers.filter((name) => !who.includes(name)),
      { article: reservedBy, named },
    );
    expect((await (await portal.panel('chairman')).put(`${drafts}/${documentId}`).send({})).status).toBe(403);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R1 nor do the operator, the support team and the Chairman supply any', async () => {
    const before = await portal.snapshot();
    for (const name of ['operator', 'support', 'chairman']) {
      const panel = await portal.panel(name);
      expect([name, (await panel.post(drafts).send(news('Tin'))).status]).toEqual([name, 403]);
    }
    expect(await portal.snapshot()).toEqual(before);
  });
});

test('R10 R4 under a mandate the Deputy neither approves nor rejects what he provided himself', async () => {
  const documentId = await draftIn(portal, 'deputy', article, news('Tin do Phó Trưởng Ban cung cấp'));
  const item = { uid: article, documentId };
  await done(actOn(portal, 'deputy', item, 'submit', { attestation }));
  await done(actOn(portal, 'office', item, 'forward'));
  const chief = await portal.panel('chief');
  const { id: userId } = await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: 'deputy@laclong.example' } });
  const today = portal.strapi.plugin('editorial').service('clock').today();
  const mandate = { userId, instrument: '12/TB-BBT', startsOn: today, endsOn: today, kinds: ['news'] };
  const given = await done(chief.post('/editorial/delegations').send(mandate));
  const before = await portal.snapshot();
  for (const verb of ['approve', 'reject']) {
    const answer = await actOn(portal, 'deputy', item, verb, { comment: 'Ý kiến' });
    expect([verb, answer.status, reasonsOf(answer).map(({ code }) => code)]).toEqual([
      verb,
      403,
      ['own-work'],
    ]);
  }
  expect(await portal.snapshot()).toEqual(before);
  expect((await actOn(portal, 'chief', item, 'approve')).status).toBe(200);
  await done(
    chief.post(`/editorial/delegations/${given.body.data.id}/revoke`).send({ decision: '13/TB-BBT' }),
  );
});
