import type { Holder } from '../../../src/regulation';
import { type Portal, startPortal } from '../../support/portal';
import { asker, blocks, type Questions, question, questionsOf } from './questions-support';
import { attestation, codesOf, done } from './support';

let portal: Portal;
let q: Questions;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  q = questionsOf(portal);
});
afterAll(() => portal.stop());

const drafts = `/content-manager/collection-types/${question}`;
const answered = { answer: blocks('Nộp tại bộ phận một cửa.'), answerSource: 'Luật Hộ tịch' };

test('R27 the sample shows what can become of a question', async () => {
  const { body } = await portal.http.get('/api/questions?status=draft');
  expect(body.data).toHaveLength(2);
  const office = await portal.panel('office');
  const { body: listed } = await done(office.get(`/editorial/dossiers?type=${question}&pageSize=50`));
  expect(listed.data.map(({ state }: { state: string }) => state).sort()).toEqual([
    'answered',
    'draft',
    'passed-on',
    'passed-on',
    'published',
    'published',
  ]);
});

describe('R17 assigned by field', () => {
  test('R17 on opening it goes to the official of the field, as an act of its own, and he is told', async () => {
    const documentId = await q.asked();
    const view = await q.dossier(documentId);
    const key = `panel:${await q.userId('official2')}`;
    expect(view.assignee).toEqual({ key, name: 'Ngô Thị Lan' });
    expect((view.holder as { office: Holder }).office).toBe('assignee');
    expect((await q.ledger(documentId)).map(({ verb, actor_key }) => [verb, actor_key])).toEqual([
      ['create', `panel:${await q.userId('office')}`],
      ['assign', 'system:assignment'],
    ]);
    expect(await q.toldOf(`assigned:${view.id}:`)).toEqual(['official2']);
  });

  test.each([
    ['a field that nobody was appointed for', 'quoc-phong-an-ninh'],
    ['no field', null],
  ])('R17 %s: nobody has it, the Chief and the office are told once', async (_, field) => {
    const documentId = await q.asked({}, field);
    const view = await q.dossier(documentId);
    expect(view.assignee).toBeNull();
    expect(view.history.map(({ verb }: { verb: string }) => verb)).toEqual(['create', 'unassigned']);
    const other = { connect: [{ documentId: await q.fieldId('tai-chinh-ngan-sach') }] };
    await done(q.write('office', documentId, { field: other }));
    expect((await q.dossier(documentId)).assignee).toBeNull();
    expect(await q.toldOf(`unassigned:${view.id}`)).toEqual(['chief', 'office']);
  });

  test('R17 R19 an account that is locked is given nothing', async () => {
    const lock = (blocked: boolean) =>
      portal.strapi.db
        .connection('admin_users')
        .where({ email: 'official2@laclong.example' })
        .update({ blocked });
    await lock(true);
    const documentId = await q.asked();
    await lock(false);
    expect((await q.dossier(documentId)).assignee).toBeNull();
  });

  test('R17 of several it goes to the one with the fewest open questions, then to the oldest appointment', async () => {
    const names = ['official2', 'official'];
    const fieldIds = [await q.fieldId('giao-duc-y-te')];
    const chief = await q.editorial('actors').ofPanelUser(await q.userId('chief'));
    for (const name of names) {
      const order = {
        userId: await q.userId(name),
        office: 'official',
        decision: '07/QĐ-BBT',
        startsOn: '2021-01-12',
      };
      const confirmationEmail = `${name}@laclong.example`;
      await q
        .editorial('appointments')
        .appoint(chief, { ...order, confirmationEmail, fieldIds }, { confirmed: true });
    }
    const keys = await Promise.all(names.map(async (name) => `panel:${await q.userId(name)}`));
    const load = async (key = '') => {
      const rows = await portal.strapi.db
        .connection('editorial_dossiers')
        .where({ kind: 'answer', assignee_key: key, made_public_at: null, closed_at: null });
      return rows.length;
    };
    const seen = new Set<boolean>();
    for (let turn = 0; turn < 6; turn += 1) {
      const [first, second] = [await load(keys[0]), await load(keys[1])];
      const { assignee } = await q.dossier(await q.asked({}, 'giao-duc-y-te'));
      expect([first, second, assignee.key]).toEqual([first, second, first <= second ? keys[0] : keys[1]]);
      seen.add(first === second);
    }
    expect(seen.size).toBe(2);
  });

  test('R17 another field before an answer is begun: it is assigned anew, and both are told', async () => {
    const documentId = await q.asked();
    const { id } = await q.dossier(documentId);
    const land = { connect: [{ documentId: await q.fieldId('dat-dai-xay-dung') }] };
    await done(q.write('official2', documentId, { field: land }));
    expect((await q.dossier(documentId)).assignee.name).toBe('Hoàng Mạnh Cường');
    expect(await q.toldOf(`taken-over:${id}:`)).toEqual(['official2']);
    await done(q.write('official', documentId, answered));
    const civil = { connect: [{ documentId: await q.fieldId('tu-phap-ho-tich') }] };
    await done(q.write('office', documentId, { field: civil }));
    expect((await q.dossier(documentId)).assignee.name).toBe('Hoàng Mạnh Cường');
  });
});

describe('R17 whose question it is', () => {
  test('R17 an official of another field neither answers nor takes it; he hands it on', async () => {
    const documentId = await q.asked();
    const before = await portal.snapshot();
    expect((await q.write('official', documentId, answered)).status).toBe(403);
    expect((await q.act('official', documentId, 'submit', { attestation })).status).toBe(403);
    const taken = await q.assign('official', documentId, 'official');
    expect([taken.status, codesOf(taken)]).toEqual([403, ['of-field']]);
    for (const name of ['radio', 'culture', 'deputy', 'finance']) {
      expect([name, (await q.assign(name, documentId, name)).status]).toEqual([name, 403]);
    }
    expect(await portal.snapshot()).toEqual(before);
    await done(q.assign('office', documentId, 'official'));
    await done(q.assign('official', documentId, 'official2'));
    expect((await q.dossier(documentId)).assignee.name).toBe('Ngô Thị Lan');
    expect((await q.write('official', documentId, answered)).status).toBe(403);
  });

  test('R17 the Chief’s stand-in answers it, until it is handed back', async () => {
    const documentId = await q.asked();
    const { id } = await q.dossier(documentId);
    await done(q.assign('chief', documentId, 'official'));
    expect(await q.toldOf(`taken-over:${id}:`)).toEqual(['official2']);
    expect((await q.write('official2', documentId, answered)).status).toBe(403);
    await q.answer('official', documentId);
    expect((await q.dossier(documentId)).state).toBe('submitted');
  });

  test.each<[string, () => Promise<number>]>([
    ['the operator, who holds no office', () => q.userId('operator')],
    ['an account that is not there', async () => 999_999],
  ])('R5 R17 it is not assigned to %s', async (_, account) => {
    const documentId = await q.asked();
    const answer = await q.act('office', documentId, 'assign', { assignee: await account() });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['assignee']]);
  });

  test.each(['radio', 'finance', 'union', 'official', 'deputy'])(
    'R27 %s takes no question in',
    async (name) => {
      const caller = await portal.panel(name);
      const data = { subject: 'Hỏi thử', body: 'Nội dung', receivedAt: '2026-11-02T08:30:00+07:00' };
      expect((await caller.post(drafts).send(data)).status).toBe(403);
    },
  );
});

describe('R27 fifteen working days from the receipt', () => {
  test('R27 whatever happens inside, the due day stays', async () => {
    const documentId = await q.asked({ receivedAt: '2026-11-02T23:30:00+07:00' }, null);
    const due = async () => (await q.dossier(documentId)).deadline.due;
    expect(await due()).toBe('2026-11-23');
    await done(q.assign('chief', documentId, 'official'));
    await done(q.assign('office', documentId, 'official2'));
    expect(await due()).toBe('2026-11-23');
    await q.answer('official2', documentId);
    await done(q.act('office', documentId, 'return', { comment: 'Ghi rõ địa chỉ nộp' }));
    await q.answer('official2', documentId, 'Nộp tại trụ sở UBND xã.');
    expect(await due()).toBe('2026-11-23');
  });

  test('R27 a receipt that lies ahead starts nothing', async () => {
    const documentId = await q.asked({
      receivedAt: new Date(Date.now() + 3_600_000).toISOString(),
      ...answered,
    });
    const submitted = await q.act('official2', documentId, 'submit', { attestation });
    expect([submitted.status, codesOf(submitted)]).toEqual([422, ['receipt-past']]);
    const passed = await q.act('office', documentId, 'pass-on', {
      body: 'UBND tỉnh',
      comment: 'Thẩm quyền tỉnh',
    });
    expect([passed.status, codesOf(passed)]).toEqual([422, ['receipt-past']]);
  });
});

describe('R27 answered', () => {
  const privately = { comment: 'Đã gửi thư cho người hỏi' };

  test('R27 published: met, and nothing of who asked leaves', async () => {
    const documentId = await q.askedIn('published');
    expect((await q.dossier(documentId)).deadline.status).toBe('met');
    const { body } = await done(portal.http.get(`/api/questions/${documentId}?populate=*`));
    expect(body.data).toMatchObject({ answer: answered.answer });
    const { data } = await portal.graphql('{ questions { documentId subject body } }');
    for (const value of Object.values(asker)) {
      expect(JSON.stringify([body, data])).not.toContain(value);
    }
  });

  test('R27 privately: met by the clock of the answer, and nothing public', async () => {
    const documentId = await q.askedIn('approved', { receivedAt: '2026-10-05T08:00:00+07:00' });
    const { body } = await done(q.act('office', documentId, 'answer-privately', privately));
    expect(body.data).toMatchObject({
      state: 'answered',
      deadline: { status: 'met-late' },
      lateReasonOwed: true,
    });
    expect(await q.isPublic(documentId)).toBe(false);
    const { data } = await portal.graphql(`{ question(documentId: "${documentId}") { subject } }`);
    expect(data).toEqual({ question: null });
    const office = await portal.panel('office');
    const listed = await done(office.get('/editorial/dossiers?status=met-late&kind=answer&pageSize=100'));
    expect(listed.body.data.map((row: { id: number }) => row.id)).toContain(body.data.id);
    const late = await done(office.get('/editorial/dossiers?status=overdue&kind=answer&pageSize=100'));
    expect(late.body.data.map((row: { id: number }) => row.id)).not.toContain(body.data.id);
  });

  test('R27 R29 what was answered privately is neither corrected, deleted nor posted afterwards', async () => {
    const documentId = await q.askedIn('approved');
    await done(q.act('office', documentId, 'answer-privately', privately));
    const before = await portal.snapshot();
    expect((await q.write('office', documentId, { subject: 'Đổi tiêu đề' })).status).toBe(409);
    expect((await (await portal.panel('office')).delete(`${drafts}/${documentId}`)).status).toBe(409);
    for (const [name, verb] of [
      ['chief', 'publish'],
      ['office', 'publish'],
      ['chief', 'approve'],
    ] as const) {
      expect([verb, (await q.act(name, documentId, verb)).status]).toEqual([verb, 409]);
    }
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R21 R27 an answer given privately is no update of the portal, and reminds of nothing more', async () => {
    const section = await portal.strapi.db
      .query('api::section.section')
      .findOne({ where: { slug: 'moi-goi-dau-tu' } });
    const due = async () => {
      const office = await portal.panel('office');
      const { body } = await done(office.get('/editorial/reviews?pageSize=100'));
      return body.data.find((row: { documentId: string }) => row.documentId === section.documentId)?.due;
    };
    const before = await due();
    const documentId = await q.askedIn('approved', {
      section: { connect: [{ documentId: section.documentId }] },
    });
    await done(q.act('office', documentId, 'answer-privately', privately));
    expect(before).toBeDefined();
    expect(await due()).toBe(before);
    const ledger = await q.ledger(documentId);
    expect(ledger.map(({ verb }) => verb)).not.toContain('publish');
    const { id } = await q.dossier(documentId);
    const at = new Date(Date.now() + 90 * 86_400_000);
    await q.editorial('clock').at(at, () => q.editorial('reminders').sweep());
    expect(await q.toldOf(`reminder:${id}:`)).toEqual([]);
  });

  test('R27 a question without an answer is not closed as answered', async () => {
    const documentId = await q.asked();
    for (const verb of ['answer-privately', 'publish']) {
      expect([verb, (await q.act('chief', documentId, verb)).status]).toEqual([verb, 409]);
    }
    const submitted = await q.act('official2', documentId, 'submit', { attestation });
    expect(codesOf(submitted)).toEqual(['origin', 'answer']);
    const emptied = await q.askedIn('awaiting-approval');
    await done(q.write('office', emptied, { answer: blocks('  ') }));
    const approved = await q.act('chief', emptied, 'approve', { publish: true });
    expect([approved.status, codesOf(approved)]).toEqual([422, ['answer']]);
  });

  test.each<[string, object]>([
    ['the name', { subject: 'Câu hỏi của bà LÒ THỊ BÍ MẬT' }],
    ['the number', { body: 'Gọi lại cho tôi theo số 0987.654.321 nhé' }],
    ['the e-mail', { answer: blocks('Đã gửi tới Bi-Mat@cong-dan.example.') }],
    ['the address', { answerSource: 'Sổ tạm trú, nhà số 7 ngõ Kín' }],
  ])('R27 an answer that gives away %s is neither submitted nor approved', async (_, leak) => {
    const documentId = await q.asked({ ...answered, ...leak });
    const submitted = await q.act('official2', documentId, 'submit', { attestation });
    expect([submitted.status, codesOf(submitted)]).toEqual([422, ['anonymous']]);
    const later = await q.askedIn('awaiting-approval');
    await done(q.write('office', later, leak));
    const approved = await q.act('chief', later, 'approve', { publish: true });
    expect([approved.status, codesOf(approved)]).toEqual([422, ['anonymous']]);
  });
});
