import type { Portal } from '../../support/portal';
import { type Questions, question, questionsOf } from '../editorial/questions-support';
import { type MailServer, mailServer, portalWithMail, until } from '../editorial/reminders-support';
import { attestation, codesOf, done } from '../editorial/support';
import { asker, citizenOf, logOf, solved } from './questions-support';

let smtp: MailServer;
let portal: Portal;
let q: Questions;
let citizen: ReturnType<typeof citizenOf>;
let log: () => string;
beforeAll(async () => {
  smtp = await mailServer();
  portal = await portalWithMail(smtp);
  q = questionsOf(portal);
  citizen = citizenOf(portal);
  log = logOf(portal);
  await q.editorial('queue').work();
});
afterAll(async () => {
  await q.editorial('queue').stop();
  await portal.stop();
  await smtp.down();
});

const ofPortal = (name: string) => portal.strapi.plugin('portal').service(name);
const db = () => portal.strapi.db.connection;
const civil = async () => ({ field: await q.fieldId('tu-phap-ho-tich') });
const private_ = Object.values(asker);
/** Rates are other tests' business: each of these begins with none. */
beforeEach(async () => {
  await db()('portal_limits').delete();
});

async function answered(documentId: string, how: 'published' | 'privately'): Promise<void> {
  await q.answer('official2', documentId, 'Nộp tại bộ phận một cửa của xã.');
  await done(q.act('office', documentId, 'forward'));
  await done(q.act('chief', documentId, 'approve', { publish: how === 'published' }));
  if (how === 'privately') await done(q.act('office', documentId, 'answer-privately'));
}

describe('R27 the whole way of a question from the public', () => {
  test('R27 R34 asked, answered, approved: his code shows the answer, the list does not show his name', async () => {
    const before = new Date();
    const { status, body } = await citizen.ask({ ...(await civil()), subject: 'Trích lục từ Cổng' });
    expect(status).toBe(201);
    expect(body.trackingCode).toMatch(/^([0-9A-HJKMNP-TV-Z]{6}-){4}[0-9A-HJKMNP-TV-Z]{2}$/);
    const code: string = body.trackingCode;
    const { document_id: documentId, received_at } = await db()('portal_receipts')
      .orderBy('received_at', 'desc')
      .first();
    const { data: receipt } = (await done(citizen.track(code))).body;
    expect(new Date(received_at).getTime()).toBeGreaterThanOrEqual(before.getTime());
    const view = await q.dossier(documentId);
    expect(view).toMatchObject({ state: 'draft', kind: 'answer', assignee: { name: 'Ngô Thị Lan' } });
    expect(receipt).toMatchObject({
      progress: 'taken-in',
      subject: 'Trích lục từ Cổng',
      due: view.deadline.due,
      answer: null,
      documentId: null,
    });
    expect(body.due).toBe(view.deadline.due);
    expect(receipt.unit.length).toBeGreaterThan(3);
    const row = await portal.strapi.db.query(question).findOne({ where: { documentId, publishedAt: null } });
    expect(row).toMatchObject({ channel: 'portal', publicity: 'name-withheld', askerName: null });
    expect(new Date(row.receivedAt).toISOString()).toBe(receipt.receivedAt);
    expect(
      (await q.ledger(documentId)).map(({ verb, actor_key }) => [verb, actor_key.split(':')[0]]),
    ).toEqual([
      ['create', 'citizen'],
      ['assign', 'system'],
    ]);
    await answered(documentId, 'published');
    const tracked = (await done(citizen.track(code.toLowerCase().replaceAll('-', ' ')))).body.data;
    expect(tracked).toMatchObject({
      progress: 'answered',
      answerText: 'Nộp tại bộ phận một cửa của xã.',
      answerSource: 'Luật Hộ tịch',
      documentId,
    });
    const listed = await done(portal.http.get(`/api/questions/${documentId}?populate=*`));
    expect(listed.body.data.askerShown).toBeNull();
    const { data } = await portal.graphql('{ questions { documentId subject body askerShown } }');
    for (const value of private_) expect(JSON.stringify([listed.body, data, tracked])).not.toContain(value);
    expect(await ofPortal('rounds').tellOutcomes()).toBeGreaterThan(0);
    await until(() => smtp.about(code).length === 2);
    const [first, second] = smtp.about(code);
    expect(first?.subject).toContain('đã nhận câu hỏi');
    expect(second?.text).toContain('Nộp tại bộ phận một cửa của xã.');
    expect([first, second].map((mail) => [mail?.to].flat()[0]?.text)).toEqual([asker.email, asker.email]);
    await ofPortal('rounds').tellOutcomes();
    expect(smtp.about(code)).toHaveLength(2);
  });

  test('R27 he who wishes to be named is, by what the Chief approved; he who wishes nothing public is answered alone', async () => {
    const named = await citizen.asked({ ...(await civil()), wish: 'name-shown' });
    await answered(named.documentId, 'published');
    const { body } = await done(portal.http.get(`/api/questions/${named.documentId}`));
    expect(body.data.askerShown).toBe(asker.name);
    const kept = await citizen.asked({ ...(await civil()), wish: 'not-public', category: 'suggestion' });
    await q.answer('official2', kept.documentId);
    await done(q.act('office', kept.documentId, 'forward'));
    for (const [verb, more] of [
      ['approve', { publish: true }],
      ['approve', { publishAt: new Date(Date.now() + 86_400_000).toISOString() }],
    ] as const) {
      const refused = await q.act('chief', kept.documentId, verb, more);
      expect([refused.status, codesOf(refused)]).toEqual([409, ['asker-allows']]);
    }
    await done(q.act('chief', kept.documentId, 'return', { comment: 'Thử nới ý của người hỏi.' }));
    await done(q.write('official2', kept.documentId, { publicity: 'name-withheld' }));
    await done(q.act('official2', kept.documentId, 'submit', { attestation }));
    await done(q.act('office', kept.documentId, 'forward'));
    const loosened = await q.act('chief', kept.documentId, 'approve', { publish: true });
    expect([loosened.status, codesOf(loosened)]).toEqual([409, ['asker-allows']]);
    await done(q.act('chief', kept.documentId, 'approve'));
    const published = await q.act('office', kept.documentId, 'publish');
    expect([published.status, codesOf(published)]).toEqual([409, ['asker-allows']]);
    await done(q.act('office', kept.documentId, 'answer-privately'));
    const { data } = (await done(citizen.track(kept.code))).body;
    expect(data).toMatchObject({
      progress: 'answered',
      answerText: 'Nộp tại bộ phận một cửa.',
      documentId: null,
    });
    expect(await q.isPublic(kept.documentId)).toBe(false);
  });

  test('R27 an answer that gives away what is kept apart is not submitted', async () => {
    const { documentId } = await citizen.asked(await civil());
    for (const leak of [asker.name, '0987.654.321', asker.email, asker.address]) {
      await done(
        q.write('official2', documentId, { body: `Câu hỏi của ${leak} gửi xã`, answerSource: 'Luật' }),
      );
      const refused = await q.act('official2', documentId, 'submit', { attestation });
      expect([leak, codesOf(refused)]).toEqual([leak, ['answer', 'anonymous']]);
    }
    await done(q.write('official2', documentId, { body: 'Đã lược bỏ', askerShown: asker.name }));
    expect(codesOf(await q.act('official2', documentId, 'submit', { attestation }))).toContain('anonymous');
  });

  test('R27 passed on, merged, closed: he is told in his words, and where it went', async () => {
    const passed = await citizen.asked(await civil());
    await done(
      q.act('office', passed.documentId, 'pass-on', { body: 'UBND tỉnh', comment: 'Thẩm quyền tỉnh' }),
    );
    expect((await citizen.track(passed.code)).body.data).toMatchObject({
      progress: 'passed-on',
      passedOnTo: 'UBND tỉnh',
    });
    const redirected = await citizen.asked({ ...(await civil()), category: 'complaint' });
    await done(q.act('office', redirected.documentId, 'redirect', { comment: 'Đơn khiếu nại' }));
    expect((await citizen.track(redirected.code)).body.data.passedOnTo).toBe('Bộ phận tiếp công dân');
    const twin = await citizen.asked(await civil());
    const [first, second] = [await citizen.asked(await civil()), await citizen.asked(await civil())];
    const { id: into } = await q.dossier(twin.documentId);
    await done(q.act('office', first.documentId, 'merge', { into }));
    expect((await citizen.track(first.code)).body.data).toMatchObject({ progress: 'merged', answer: null });
    await answered(twin.documentId, 'published');
    expect((await citizen.track(first.code)).body.data).toMatchObject({
      progress: 'merged',
      documentId: twin.documentId,
      answerText: 'Nộp tại bộ phận một cửa của xã.',
    });
    await done(q.act('office', second.documentId, 'close', { comment: 'Không phải câu hỏi' }));
    expect((await citizen.track(second.code)).body.data).toMatchObject({ progress: 'closed', answer: null });
    await ofPortal('rounds').tellOutcomes();
    await until(() => smtp.about(passed.code).some(({ text }) => text?.includes('Nơi nhận: UBND tỉnh')));
  });

  test('R27 R34 by GraphQL as by REST', async () => {
    const asking = `mutation($data: AskQuestionInput!) { askQuestion(data: $data) { trackingCode due } }`;
    const challenge = await portal.graphql<{ questionChallenge: never }>(
      '{ questionChallenge { algorithm challenge salt signature maxnumber consent { version text { vi } } } }',
    );
    const given = challenge.data?.questionChallenge as unknown as Parameters<typeof solved>[0];
    const data = {
      subject: 'Hỏi bằng GraphQL',
      body: 'Nội dung câu hỏi gửi bằng GraphQL.',
      ...asker,
      consent: true,
      consentVersion: given.consent.version,
      proof: await solved(given),
    };
    const answer = await portal.graphql<{ askQuestion: { trackingCode: string; due: string } }>(asking, {
      data,
    });
    const code = answer.data?.askQuestion.trackingCode ?? '';
    const rest = (await done(citizen.track(code))).body.data;
    const tracked = await portal.graphql<{ trackQuestion: Record<string, unknown> }>(
      `query($code: String!) { trackQuestion(trackingCode: $code) { progress subject unit due receivedAt rating } }`,
      { code },
    );
    expect(rest).toMatchObject(tracked.data?.trackQuestion ?? { missing: true });
    expect(rest.due).toBe(answer.data?.askQuestion.due);
    const again = await portal.graphql(asking, { data });
    expect(again.errors[0]?.extensions?.error?.details?.reasons).toMatchObject([{ code: 'proof-used' }]);
    const gone = await portal.graphql(
      `mutation($code: String!) { withdrawQuestion(trackingCode: $code) { state questionErased due } }`,
      { code },
    );
    expect(gone.data).toEqual({ withdrawQuestion: { state: 'withdrawn', questionErased: true, due: null } });
  });
});

describe('R27 what is refused changes nothing', () => {
  /** What the database holds, but for how often who asked, and whether an earlier mail is out by now. */
  async function kept() {
    const tables = Object.entries(await portal.snapshot()).filter(
      ([name]) => name !== 'public.portal_limits',
    );
    const moving = /^queue\.|portal_receipts$|editorial_notices$/;
    return tables.map(([name, { rows, hash }]) => [name, rows, moving.test(name) ? null : hash]);
  }

  test.each<[string, object, number, string[]]>([
    ['no consent', { consent: false }, 422, ['consent']],
    ['consent left out, nothing is ticked for him', { consent: undefined }, 422, ['consent']],
    ['the wording of another day', { consentVersion: '2020-01-01' }, 422, ['consent-outdated']],
    ['no proof', { proof: '' }, 422, ['proof']],
    ['a proof that is none', { proof: 'bm9uZQ==' }, 422, ['proof']],
    ['a field that is not there', { field: 'khong-co' }, 422, ['field']],
    ['files', { attachments: ['a.pdf'] }, 422, ['files']],
    [
      'all of it',
      { consent: false, consentVersion: '', proof: '', field: 'x' },
      422,
      ['consent', 'consent-outdated', 'field', 'proof'],
    ],
    ['an empty question', { subject: ' ', body: '' }, 400, ['bad-input', 'bad-input']],
    ['a body of 5,001 letters', { body: 'a'.repeat(5001) }, 400, ['bad-input']],
    ['a telephone that is none', { phone: 'gọi tôi' }, 400, ['bad-input']],
    ['an e-mail that is none', { email: 'a@b' }, 400, ['bad-input']],
    ['consent as a word', { consent: 'yes' }, 400, ['bad-input']],
    ['a time of receipt of his own', { receivedAt: '2020-01-01' }, 400, ['bad-input']],
  ])('R27 %s', async (_, more, status, codes) => {
    const body = await citizen.filled(more);
    const before = await kept();
    const answer = await citizen.post(body);
    expect([answer.status, codesOf(answer)]).toEqual([status, codes]);
    expect(await kept()).toEqual(before);
  });

  test('R27 a proof is used once, by one of many at the same time; a forged or expired one never', async () => {
    const filled = await citizen.filled({ subject: 'Cùng một bằng chứng' });
    const answers = await Promise.all([1, 2, 3, 4].map(() => citizen.post(filled)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422]);
    const refused = answers.filter(({ status }) => status === 422);
    expect(refused.map(codesOf)).toEqual([['proof-used'], ['proof-used'], ['proof-used']]);
    const challenge = await citizen.challenge();
    const longer = challenge.salt.replace(/expires=\d+/, 'expires=99999999999');
    const forged = await solved({ ...challenge, salt: longer, maxnumber: 50 });
    expect(codesOf(await citizen.ask({ proof: forged }))).toEqual(['proof']);
    const proof = await solved(challenge);
    const faultAt = (ms: number) =>
      q.editorial('clock').at(new Date(Date.now() + ms), () => ofPortal('proofs').faultIn(proof));
    expect([await faultAt(0), await faultAt(59 * 60_000), await faultAt(61 * 60_000)]).toEqual([
      null,
      null,
      'proof',
    ]);
  });

  test('R34 a code that nobody has is not found, however it looks; guessing ends in 429', async () => {
    const guess = citizenOf(portal, '198.51.100.9');
    const { code } = await guess.asked();
    const other = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
    const unknown = ['x', '', 'challenge', '%00', other, `${'0'.repeat(26)}`].filter(Boolean);
    for (const tried of unknown) expect([tried, (await guess.track(tried)).status]).toEqual([tried, 404]);
    const statuses: number[] = [];
    for (let turn = 0; turn < 15; turn += 1) statuses.push((await guess.track(other)).status);
    expect(statuses).toContain(429);
    expect((await guess.withdraw(other)).status).toBe(429);
  });

  test('R27 from one address only so many, with a reason and Retry-After; nothing of the address is stored', async () => {
    const one = citizenOf(portal, '203.0.113.99');
    const statuses: number[] = [];
    let last = await one.post({});
    for (let turn = 0; turn < 11; turn += 1) {
      last = await one.post({});
      statuses.push(last.status);
    }
    expect(statuses.slice(0, 9)).toEqual(Array(9).fill(400));
    expect([last.status, codesOf(last)]).toEqual([429, ['rate-address']]);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(3000);
    const rows = await db()('portal_limits').select('*');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|127\.0\.0\.1/);
  });

  test('R27 without a proxy X-Forwarded-For is nobody’s address', async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 11; turn += 1) {
      statuses.push((await citizenOf(portal, `203.0.113.${turn}`).post({})).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  test('R27 in sum only so many an hour', async () => {
    await db()('portal_limits').insert({ key: 'question-sum:all', points: 300, expire: Date.now() + 60_000 });
    const answer = await citizen.ask();
    expect([answer.status, codesOf(answer)]).toEqual([429, ['rate-sum']]);
  });
});

describe('R27 quarantine', () => {
  test.each<[string, object, string[]]>([
    ['the hidden field', { website: 'https://spam.example' }, ['trap']],
    ['three links', { body: 'Xem http://a.example http://b.example www.c.example' }, ['links']],
    ['known phrases', { body: 'Vào ngay Nhà cái uy tín, CASINO!' }, ['phrases']],
  ])('R27 %s: held with its reason, not thrown away', async (_, more, codes) => {
    const { body } = await done(citizen.ask({ ...more, subject: `Nghi thư rác ${codes[0]}` }));
    expect(body.due).toBeNull();
    expect((await done(citizen.track(body.trackingCode))).body.data.progress).toBe('checking');
    const office = await portal.panel('office');
    const { data } = (await done(office.get('/editorial/quarantine?pageSize=100'))).body;
    const held = data.find(({ subject }: { subject: string }) => subject === `Nghi thư rác ${codes[0]}`);
    expect(held.reasons.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect(await q.toldOf(`held-question:${held.id}`)).toEqual(['chief', 'office']);
  });

  test('R27 released it is a question received when it was; closed it is gone, with the reason on the ledger', async () => {
    const held = async () => {
      const { body } = await done(citizen.ask({ website: 'x', ...(await civil()) }));
      const { id, received_at } = await db()('portal_receipts').orderBy('received_at', 'desc').first();
      return { code: body.trackingCode as string, id: id as string, receivedAt: new Date(received_at) };
    };
    const office = await portal.panel('office');
    const release = (id: string) => office.post(`/editorial/quarantine/${id}/release`);
    const close = (id: string, comment: string) =>
      office.post(`/editorial/quarantine/${id}/close`).send({ comment });
    const one = await held();
    const long = new Date(one.receivedAt.getTime() - 3 * 86_400_000);
    await db()('portal_receipts').where({ id: one.id }).update({ received_at: long });
    await db()('portal_held').where({ receipt_id: one.id }).update({ held_at: long });
    for (const name of ['official', 'deputy', 'operator', 'radio']) {
      const other = await portal.panel(name);
      expect([name, (await other.get('/editorial/quarantine')).status]).toEqual([name, 403]);
      expect([name, (await other.post(`/editorial/quarantine/${one.id}/release`)).status]).toEqual([
        name,
        403,
      ]);
    }
    const { documentId } = (await done(release(one.id))).body.data;
    const view = await q.dossier(documentId);
    expect(view.provider.key).toBe(`citizen:${one.id}`);
    const tracked = (await done(citizen.track(one.code))).body.data;
    expect(tracked).toMatchObject({ progress: 'taken-in', receivedAt: long.toISOString() });
    expect((await release(one.id)).status).toBe(409);
    const two = await held();
    expect(codesOf(await close(two.id, ' '))).toEqual(['close-reason']);
    await done(close(two.id, 'Quảng cáo'));
    expect((await citizen.track(two.code)).body.data).toMatchObject({ progress: 'closed', subject: null });
    expect(await db()('portal_held').where({ receipt_id: two.id })).toEqual([]);
    expect(await db()('portal_askers').where({ receipt_id: two.id })).toEqual([]);
    expect((await office.post('/editorial/quarantine/khong-co/release')).status).toBe(404);
    const acts = await db()('editorial_ledger')
      .where({ subject_type: 'portal.question', subject_id: two.id })
      .orderBy('sequence')
      .select('verb', 'comment');
    expect(acts).toEqual([
      { verb: 'quarantine-question', comment: null },
      { verb: 'close-held-question', comment: 'Quảng cáo' },
    ]);
  });
});

describe('R27 R29 who asked is kept apart, and erased', () => {
  const askerRows = (documentId: string) =>
    db()('portal_askers as a')
      .join('portal_receipts as r', 'r.id', 'a.receipt_id')
      .where('r.document_id', documentId);

  test('R27 the office reads who asked, and each look is on the ledger; nobody else does', async () => {
    const { documentId } = await citizen.asked(await civil());
    const read = async (name: string) =>
      (await portal.panel(name)).get(`/editorial/questions/${documentId}/asker`);
    for (const name of ['deputy', 'official', 'official2', 'radio', 'operator', 'support', 'chairman']) {
      expect([name, (await read(name)).status]).toEqual([name, 403]);
    }
    expect((await portal.http.get(`/editorial/questions/${documentId}/asker`)).status).toBe(401);
    const { data } = (await done(read('office'))).body;
    expect(data).toMatchObject({ asker, wish: 'name-withheld', withdrawnAt: null, rating: null });
    const entries = await q.ledger(documentId);
    expect(entries.at(-1)).toMatchObject({
      verb: 'read-asker',
      actor_key: `panel:${await q.userId('office')}`,
    });
    const paper = await q.asked();
    const office = await portal.panel('office');
    expect((await office.get(`/editorial/questions/${paper}/asker`)).status).toBe(404);
  });

  test('R27 R29 taken back before it was settled: gone at once, words and all; the ledger keeps that it was', async () => {
    const { code, documentId } = await citizen.asked({ ...(await civil()), subject: 'Rút lại ngay nhé' });
    const { data } = (await done(citizen.withdraw(code))).body;
    expect(data).toEqual({ state: 'withdrawn', questionErased: true, due: null });
    expect(await askerRows(documentId)).toEqual([]);
    expect((await citizen.track(code)).body.data).toMatchObject({ progress: 'withdrawn', subject: null });
    expect((await citizen.withdraw(code)).status).toBe(409);
    const dump = JSON.stringify(await portal.snapshot());
    expect(dump).not.toContain('Rút lại ngay nhé');
    const verbs = (await q.ledger(documentId)).map(({ verb }) => verb);
    expect(verbs).toEqual(['create', 'assign', 'retract', 'erase-asker']);
  });

  test('R27 R29 taken back after it was public: who asked goes at once, of the rest the board decides within 2 working days', async () => {
    const { code, documentId } = await citizen.asked(await civil());
    await answered(documentId, 'published');
    const friday = new Date('2026-04-24T09:00:00+07:00');
    const { questionErased, due } = await q
      .editorial('clock')
      .at(friday, () => ofPortal('tracking').withdraw(code));
    // Monday 27 April 2026 is the Hùng Kings' day off in lieu, so that two working days end on the 29th.
    expect([questionErased, due]).toEqual([false, '2026-04-29']);
    expect(await askerRows(documentId)).toEqual([]);
    expect(await q.isPublic(documentId)).toBe(true);
    expect((await citizen.rate(code, { score: 5 })).status).toBe(409);
    const other = await citizen.asked(await civil());
    await answered(other.documentId, 'privately');
    expect((await done(citizen.withdraw(other.code))).body.data.questionErased).toBe(false);
    const { id } = await db()('portal_receipts').where({ document_id: other.documentId }).first('id');
    expect(await q.toldOf(`asker-withdrew:${id}`)).toEqual(['chief', 'office']);
  });

  test('R29 erased so many days after it was settled, not before; and with the question itself', async () => {
    const settled = await citizen.asked(await civil());
    const open = await citizen.asked(await civil());
    await answered(settled.documentId, 'privately');
    const sweepIn = (days: number) =>
      q
        .editorial('clock')
        .at(new Date(Date.now() + days * 86_400_000), () => ofPortal('rounds').eraseAskers());
    await sweepIn(89);
    expect(await askerRows(settled.documentId)).toHaveLength(1);
    await sweepIn(91);
    expect(await askerRows(settled.documentId)).toEqual([]);
    expect(await askerRows(open.documentId)).toHaveLength(1);
    expect((await q.ledger(settled.documentId)).at(-1)).toMatchObject({ verb: 'erase-asker' });
    expect((await citizen.track(settled.code)).body.data.progress).toBe('answered');
    await done(q.act('chief', open.documentId, 'erase', { decision: '09/QĐ-UBND', ground: 'personal-data' }));
    await sweepIn(0);
    expect(await askerRows(open.documentId)).toEqual([]);
    expect((await citizen.track(open.code)).body.data).toMatchObject({ progress: 'erased', subject: null });
  });

  test('R27 an answer is rated once, by whoever has the code, and only once it was given', async () => {
    const { code, documentId } = await citizen.asked(await civil());
    expect(codesOf(await citizen.rate(code, { score: 4 }))).toEqual(['not-answered']);
    await answered(documentId, 'privately');
    for (const score of [0, 6, 2.5, '5']) expect((await citizen.rate(code, { score })).status).toBe(400);
    await done(citizen.rate(code, { score: 4, comment: 'Rõ ràng' }));
    expect(codesOf(await citizen.rate(code, { score: 1 }))).toEqual(['rated-before']);
    expect((await citizen.track(code)).body.data.rating).toBe(4);
    const office = await portal.panel('office');
    const { data } = (await done(office.get(`/editorial/questions/${documentId}/asker`))).body;
    expect(data.rating).toMatchObject({ score: 4, comment: 'Rõ ràng' });
  });

  test.each([
    '/api/questions?filters[publicity]=not-public',
    '/api/questions?sort=publicity',
    '/api/questions?fields=publicity',
    '/api/questions?filters[askerName][$startsWith]=L',
    '/api/questions?sort=askerPhone',
    '/api/questions?_q=0987 654 321',
  ])('R34 nothing private by %s', async (url) => {
    const { status, body } = await portal.http.get(url);
    expect([200, 400]).toContain(status);
    if (status === 200) expect(body.data).toEqual([]);
  });

  test('R27 R34 neither log, ledger, queue nor notices ever held a private value or a code', async () => {
    const codes = (await db()('portal_receipts').count('* as count').first())?.count;
    expect(Number(codes)).toBeGreaterThan(10);
    const written = smtp.mails.flatMap(({ text }) => text?.match(/[0-9A-Z]{6}(?:-[0-9A-Z]{2,6}){4}/g) ?? []);
    expect(written.length).toBeGreaterThan(10);
    const ledger = await db()('editorial_ledger').select('*');
    const notices = await db()('editorial_notices').select('*');
    const { rows: jobs } = await db().raw('SELECT name, data FROM queue.job');
    await portal.http.options(`/api/questions/track/${written[0]}/withdraw`);
    await portal.http.put(`/api/questions/track/${written[0]}`);
    await portal.http
      .post(`/api/questions/track/${written[0]}/rating`)
      .set('Content-Type', 'application/json')
      .send('{');
    await portal.http.get(
      `/graphql?query=${encodeURIComponent(`{trackQuestion(trackingCode:"${written[0]}")}`)}`,
    );
    await portal.http.get('/api/editorial/confirm?token=a-token-that-works');
    expect(log()).toContain('track/***');
    expect(log()).not.toContain('a-token-that-works');
    const held = JSON.stringify([log(), ledger, notices, jobs]);
    const named = [...private_, ...written].filter((value) => held.includes(value));
    expect(await q.editorial('ledger').verify()).toMatchObject({ ok: true });
    // Whoever wished to be named is named in what was approved, and nowhere in these.
    expect(named).toEqual([]);
  });
});
