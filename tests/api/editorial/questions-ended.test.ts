import { type Portal, startPortal } from '../../support/portal';
import { blocks, type Questions, question, questionsOf } from './questions-support';
import { attestation, codesOf, done } from './support';

let portal: Portal;
let q: Questions;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  q = questionsOf(portal);
});
afterAll(() => portal.stop());

const passing = { body: 'UBND tỉnh', comment: 'Thuộc thẩm quyền của tỉnh, đã báo người hỏi' };

describe('R27 passed on', () => {
  test('R27 to a body that is named, with the reason; then the limit is met and the dossier closed', async () => {
    const documentId = await q.asked();
    const nothing = await q.act('office', documentId, 'pass-on');
    expect([nothing.status, codesOf(nothing)]).toEqual([422, ['body', 'comment']]);
    expect((await q.act('official2', documentId, 'pass-on', passing)).status).toBe(403);
    const { body } = await done(q.act('office', documentId, 'pass-on', passing));
    expect(body.data).toMatchObject({ state: 'passed-on', deadline: { status: 'met' }, allowedActions: [] });
    const last = (await q.ledger(documentId)).at(-1);
    expect(JSON.parse(last?.details ?? '{}')).toMatchObject({ body: 'UBND tỉnh' });
    expect(await q.isPublic(documentId)).toBe(false);
    expect((await q.write('office', documentId, { subject: 'Đổi tiêu đề' })).status).toBe(409);
  });

  test('R27 too late: it counts as late, and the reason is owed', async () => {
    const documentId = await q.asked({ receivedAt: '2026-10-05T08:00:00+07:00' });
    const { body } = await done(q.act('office', documentId, 'pass-on', passing));
    expect(body.data).toMatchObject({ deadline: { status: 'met-late' }, lateReasonOwed: true });
  });
});

describe('R27 complaints and denunciations', () => {
  const redirecting = { comment: 'Chuyển bộ phận tiếp công dân' };

  test.each(['complaint', 'denunciation'])(
    'R27 a %s is neither submitted, forwarded nor approved',
    async (category) => {
      const answered = { answer: blocks('Trả lời thử.'), answerSource: 'Luật Khiếu nại' };
      const documentId = await q.asked({ ...answered, category });
      const submitted = await q.act('official2', documentId, 'submit', { attestation });
      expect([submitted.status, codesOf(submitted)]).toEqual([409, ['no-complaint']]);
      const later = await q.askedIn('submitted');
      await done(q.write('office', later, { category }));
      const forwarded = await q.act('office', later, 'forward');
      expect([forwarded.status, codesOf(forwarded)]).toEqual([409, ['no-complaint']]);
      const last = await q.askedIn('awaiting-approval');
      await done(q.write('office', last, { category }));
      const approved = await q.act('chief', last, 'approve', { publish: true });
      expect([approved.status, codesOf(approved)]).toEqual([409, ['no-complaint']]);
      await done(q.act('culture', last, 'redirect', redirecting));
      expect((await q.dossier(last)).state).toBe('passed-on');
    },
  );

  test('R27 R4 found to be one after the approval: the approval is void, and it is never public', async () => {
    const documentId = await q.askedIn('approved');
    await done(q.write('office', documentId, { category: 'complaint' }));
    const view = await q.dossier(documentId);
    expect(view).toMatchObject({ state: 'submitted', seal: null });
    for (const name of ['office', 'chief']) {
      expect((await q.act(name, documentId, 'publish')).status).toBe(409);
    }
    expect((await q.act('office', documentId, 'answer-privately')).status).toBe(409);
    expect(await q.isPublic(documentId)).toBe(false);
    const nothing = await q.act('culture', documentId, 'redirect');
    expect([nothing.status, codesOf(nothing)]).toEqual([422, ['comment']]);
    expect((await q.act('official2', documentId, 'redirect', redirecting)).status).toBe(403);
  });

  test('R27 a question is no complaint: it is handed over only where it is said to be one, and then it is one', async () => {
    const documentId = await q.askedIn('approved');
    const before = await portal.snapshot();
    for (const body of [redirecting, { ...redirecting, complaint: null }]) {
      const plain = await q.act('office', documentId, 'redirect', body);
      expect([plain.status, codesOf(plain)]).toEqual([422, ['complaint']]);
    }
    const odd = await q.act('office', documentId, 'redirect', { ...redirecting, complaint: 'question' });
    expect(odd.status).toBe(400);
    expect(await portal.snapshot()).toEqual(before);
    const asks = (view: { actions: { verb: string; asks: string[] }[] }) =>
      view.actions.find(({ verb }) => verb === 'redirect')?.asks;
    expect(asks(await q.dossier(documentId))).toContain('complaint');
    const found = { ...redirecting, complaint: 'denunciation' };
    const { body } = await done(q.act('office', documentId, 'redirect', found));
    expect(body.data).toMatchObject({ state: 'passed-on', seal: null, deadline: { status: 'met' } });
    expect((await q.act('chief', documentId, 'publish')).status).toBe(409);
    const office = await portal.panel('office');
    const kept = await office.get(`/content-manager/collection-types/${question}/${documentId}`);
    expect(kept.body.data.category).toBe('denunciation');
    const last = (await q.ledger(documentId)).at(-1);
    expect(JSON.parse(last?.details ?? '{}')).toMatchObject({ complaint: 'denunciation' });
    const governed = await done(office.get('/editorial/governed'));
    expect(governed.body.meta.complaints.denunciation).toEqual({ vi: 'Tố cáo', en: 'Denunciation' });
    const complaint = await q.asked({ category: 'complaint' });
    expect(asks(await q.dossier(complaint))).not.toContain('complaint');
  });
});

describe('R27 duplicates and spam', () => {
  const idOf = async (documentId: string): Promise<number> => (await q.dossier(documentId)).id;
  const merge = async (documentId: string, into: string) =>
    q.act('office', documentId, 'merge', { into: await idOf(into) });
  const at = (day: string) => ({ receivedAt: `${day}T08:00:00+07:00` });

  test('R27 a duplicate ends in the earlier question, and both histories say so', async () => {
    const first = await q.asked(at('2026-11-16'));
    const second = await q.asked(at('2026-11-17'));
    const { body } = await done(merge(second, first));
    expect(body.data).toMatchObject({ state: 'closed', deadline: null, mergedInto: { answeredAt: null } });
    const target = await q.dossier(first);
    expect(target.history.map(({ verb }: { verb: string }) => verb)).toContain('merged-from');
    expect(
      target.duplicates.map(({ subject }: { subject: { documentId: string } }) => subject.documentId),
    ).toEqual([second]);
    await q.answer('official2', first);
    await done(q.act('office', first, 'forward'));
    await done(q.act('chief', first, 'approve', { publish: true }));
    expect((await q.dossier(second)).mergedInto).toMatchObject({
      subject: { documentId: first },
      state: 'published',
      answeredAt: expect.stringContaining('T'),
    });
  });

  test('R27 where the earlier one is itself a duplicate, the last of them answers for all', async () => {
    const [first, second, third] = [
      await q.asked(at('2026-11-16')),
      await q.asked(at('2026-11-17')),
      await q.asked(at('2026-11-18')),
    ];
    await done(merge(third, second));
    await done(merge(second, first));
    expect((await q.dossier(third)).mergedInto.subject.documentId).toBe(first);
  });

  test('R27 nobody wins time by it, and it ends in no question that gives no answer', async () => {
    const [first, second] = [await q.asked(at('2026-11-16')), await q.asked(at('2026-11-17'))];
    const spam = await q.asked(at('2026-11-16'));
    await done(q.act('office', spam, 'close', { comment: 'Thư rác' }));
    const elsewhere = await q.asked(at('2026-11-16'));
    await done(q.act('office', elsewhere, 'pass-on', passing));
    const before = await portal.snapshot();
    for (const [from, into] of [
      [first, second],
      [first, first],
      [second, spam],
      [second, elsewhere],
    ] as const) {
      const answer = await merge(from, into);
      expect([answer.status, codesOf(answer)]).toEqual([422, ['twin']]);
    }
    expect((await q.act('office', second, 'merge', { into: 999_999 })).status).toBe(422);
    expect((await q.act('official2', second, 'merge', { into: await idOf(first) })).status).toBe(403);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R27 two that are merged into each other at the same moment: one goes, one stays', async () => {
    const [one, other] = [await q.asked(at('2026-11-16')), await q.asked(at('2026-11-16'))];
    const answers = await Promise.all([merge(one, other), merge(other, one)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const states = [(await q.dossier(one)).state, (await q.dossier(other)).state];
    expect(states.sort()).toEqual(['closed', 'draft']);
  });

  test('R27 spam is closed with a reason, by the office or the Chief alone, and has no deadline any more', async () => {
    const documentId = await q.asked();
    const nothing = await q.act('office', documentId, 'close');
    expect([nothing.status, codesOf(nothing)]).toEqual([422, ['comment']]);
    for (const name of ['official2', 'culture', 'deputy']) {
      expect([name, (await q.act(name, documentId, 'close', { comment: 'Thư rác' })).status]).toEqual([
        name,
        403,
      ]);
    }
    const { body } = await done(q.act('office', documentId, 'close', { comment: 'Thư rác' }));
    expect(body.data).toMatchObject({ state: 'closed', deadline: null, allowedActions: [] });
  });
});

describe('R27 R7 the counts of a period', () => {
  const counts = async (query: string, name = 'office') =>
    (await portal.panel(name)).get(`/editorial/questions/counts?${query}`);

  test('R27 every question received counts in one place, and passed on, merged and closed are told apart', async () => {
    const day = (n: number) => ({ receivedAt: `2026-09-${String(n).padStart(2, '0')}T08:00:00+07:00` });
    const period = 'from=2026-09-01&to=2026-09-30';
    expect((await counts(period)).body.data).toMatchObject({ received: 0, open: 0, bodies: [] });
    const first = await q.asked(day(1));
    await q.asked(day(2));
    await q.asked({ receivedAt: '2026-08-31T23:59:59+07:00' });
    await q.asked({ receivedAt: '2026-10-01T00:00:00+07:00' });
    for (const body of ['Công an xã', 'UBND tỉnh', 'UBND tỉnh']) {
      await done(q.act('office', await q.asked(day(30)), 'pass-on', { ...passing, body }));
    }
    await done(
      q.act('office', await q.asked(day(4)), 'redirect', { comment: 'Khiếu nại', complaint: 'complaint' }),
    );
    await done(q.act('office', await q.asked(day(5)), 'merge', { into: (await q.dossier(first)).id }));
    await done(q.act('office', await q.asked(day(6)), 'close', { comment: 'Thư rác' }));
    await q.askedIn('published', day(7));
    await done(q.act('office', await q.askedIn('approved', day(8)), 'answer-privately'));
    const { data } = (await done(counts(period))).body;
    expect(data).toEqual({
      from: '2026-09-01',
      to: '2026-09-30',
      received: 10,
      answeredInTime: 0,
      answeredLate: 2,
      passedOn: 3,
      redirected: 1,
      merged: 1,
      closed: 1,
      notAnswered: 0,
      open: 2,
      overdue: 2,
      bodies: [
        { words: 'UBND tỉnh', count: 2 },
        { words: 'Công an xã', count: 1 },
      ],
      reasons: [{ words: 'Thư rác', count: 1 }],
    });
    const { received, overdue, bodies, reasons, from, to, ...parts } = data;
    expect(Object.values<number>(parts).reduce((sum, part) => sum + part, 0)).toBe(received);
  });

  test.each([
    'from=2026-09-30&to=2026-09-01',
    'from=2026-09-01',
    'from=2010-01-01&to=2026-01-01',
    'from=hôm-qua&to=2026-09-01',
    'from=2026-09-01&to=2026-09-30&by=asker',
  ])('R27 ?%s is no period', async (query) => {
    expect((await counts(query)).status).toBe(400);
  });

  test('R1 whoever holds no office has no business with them', async () => {
    expect((await counts('from=2026-09-01&to=2026-09-30', 'operator')).status).toBe(403);
    expect((await portal.http.get('/editorial/questions/counts?from=2026-09-01&to=2026-09-30')).status).toBe(
      401,
    );
  });
});

test('R17 the ledger names the system for each assignment by field, and for each that could not be made', async () => {
  const rows: { verb: string; actor_key: string }[] = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ subject_type: question, actor_key: 'system:assignment' })
    .orderBy('sequence');
  expect(new Set(rows.map(({ verb }) => verb))).toEqual(new Set(['assign', 'unassigned']));
});
