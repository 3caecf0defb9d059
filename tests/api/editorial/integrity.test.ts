import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Fault } from '../../../src/plugins/editorial/server/src/domain/integrity';
import { type Portal, startPortal } from '../../support/portal';
import { user } from './accounts-support';
import { act, article, done, isPublic, itemIn } from './support';

/** One portal for all: every test puts right again what it spoiled, and the last one looks at a clean portal. */
let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full', env: { OPERATOR_EMAIL: 'van-hanh@laclong.example' } });
  await service(portal.strapi, 'file-hashes').fillMissing();
});
afterAll(() => portal.stop());

/** Does raw SQL as an owner of the database who switches the guards off first. */
async function asOwner(table: string, sql: string): Promise<void> {
  await portal.strapi.db.connection.transaction(async (trx) => {
    await trx.raw(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await trx.raw(sql);
    await trx.raw(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  });
}

async function faults(): Promise<Fault[]> {
  const found: Fault[] = [];
  for await (const fault of service(portal.strapi, 'integrity').sweep()) found.push(fault);
  return found;
}

const named = (found: readonly Fault[]) => found.map(({ code, type, id }) => [code, type, id]);
const verify = () => service(portal.strapi, 'ledger').verify();
const publicRow = (documentId: string) => `document_id = '${documentId}' AND published_at IS NOT NULL`;
const nightly = (day: string) => service(portal.strapi, 'integrity').nightly(day);

async function publishedFile(): Promise<{ name: string; place: string }> {
  const { file_name: name } = await portal.strapi.db
    .connection('editorial_file_uses')
    .where({ version: 'published' })
    .first('file_name');
  return { name, place: path.join(portal.folder, 'files', name) };
}

test('R4 R12 the sample commune is clean: ledger, seals, authority and files', async () => {
  expect(await faults()).toEqual([]);
  const found = await verify();
  expect(found.ok).toBe(true);
  expect(found.publicItems).toBeGreaterThan(10);
  expect(found.files).toBeGreaterThan(0);
});

describe('R4 what was changed in the database past the guards is found and named', () => {
  const copy = 'CREATE TABLE taken AS SELECT * FROM';
  test.each<
    [string, Fault['code'], (documentId: string) => Promise<void>, (documentId: string) => Promise<void>]
  >([
    [
      'another title',
      'content',
      (id) => asOwner('articles', `UPDATE articles SET title = title || ' (lén)' WHERE ${publicRow(id)}`),
      (id) =>
        asOwner(
          'articles',
          `UPDATE articles SET title = replace(title, ' (lén)', '') WHERE ${publicRow(id)}`,
        ),
    ],
    [
      'a dossier that says it is not public',
      'no-dossier',
      (id) => asOwner('articles', `UPDATE editorial_dossiers SET state = 'draft' WHERE subject_id = '${id}'`),
      (id) =>
        asOwner('articles', `UPDATE editorial_dossiers SET state = 'published' WHERE subject_id = '${id}'`),
    ],
    [
      'a public version taken away',
      'gone',
      (id) =>
        asOwner(
          'articles',
          `${copy} articles WHERE ${publicRow(id)}; DELETE FROM articles WHERE ${publicRow(id)}`,
        ),
      () => asOwner('articles', 'INSERT INTO articles SELECT * FROM taken; DROP TABLE taken'),
    ],
    [
      'a second public version',
      'twice',
      (id) =>
        asOwner(
          'articles',
          `INSERT INTO articles SELECT (jsonb_populate_record(one, '{"id": 987654}')).* FROM articles AS one WHERE ${publicRow(id)};
           INSERT INTO articles_section_lnk (article_id, section_id) SELECT 987654, section_id FROM articles_section_lnk
           WHERE article_id = (SELECT id FROM articles WHERE ${publicRow(id)} AND id <> 987654)`,
        ),
      () =>
        asOwner(
          'articles',
          'DELETE FROM articles_section_lnk WHERE article_id = 987654; DELETE FROM articles WHERE id = 987654',
        ),
    ],
    [
      'an approval taken off the ledger',
      'no-approval',
      (id) =>
        asOwner(
          'editorial_ledger',
          `${copy} editorial_ledger WHERE subject_id = '${id}' AND verb = 'approve';
           DELETE FROM editorial_ledger WHERE subject_id = '${id}' AND verb = 'approve'`,
        ),
      () => asOwner('editorial_ledger', 'INSERT INTO editorial_ledger SELECT * FROM taken; DROP TABLE taken'),
    ],
  ])('%s', async (_what, code, spoil, mend) => {
    const documentId = await itemIn(portal, 'published');
    await spoil(documentId);
    const found = named(await faults());
    expect(found.filter(([kind]) => kind !== 'ledger')).toEqual([[code, article, documentId]]);
    expect(found.some(([kind]) => kind === 'ledger')).toBe(code === 'no-approval');
    expect(await verify()).toMatchObject({ ok: false, firstBreak: expect.any(String) });
    await mend(documentId);
    expect(await faults()).toEqual([]);
  });

  test('an entry of the ledger changed', async () => {
    const { comment } = await portal.strapi.db.connection('editorial_ledger').where({ sequence: 7 }).first();
    await asOwner('editorial_ledger', "UPDATE editorial_ledger SET comment = 'khác' WHERE sequence = 7");
    expect(named(await faults())).toEqual([['ledger', 'ledger', '7']]);
    expect(await verify()).toEqual({ ok: false, firstBreak: 'ledger entry 7: content' });
    const before = comment === null ? 'NULL' : `'${comment}'`;
    await asOwner('editorial_ledger', `UPDATE editorial_ledger SET comment = ${before} WHERE sequence = 7`);
  });
});

describe('R1 R4 an approval by somebody without authority at that time is found, although the engine let it through', () => {
  test('an appointment written into the table, not on the ledger', async () => {
    const db = portal.strapi.db.connection;
    const { id } = await user(portal, 'support');
    const [{ id: forged }] = await db('editorial_appointments')
      .insert({
        user_id: id,
        office: 'chief',
        decision: 'giả',
        starts_on: '2020-01-01',
        confirmation_email: 'support@laclong.example',
        appointed_by: 'panel:1',
        created_at: new Date(),
      })
      .returning('id');
    const documentId = await itemIn(portal, 'awaiting-approval');
    await done(act(portal, 'support', documentId, 'approve', { publish: true }));
    const found = await faults();
    expect(named(found)).toEqual([['no-authority', article, documentId]]);
    expect(found[0]?.detail).toContain('not on the ledger');
    await db('editorial_appointments').where({ id: forged }).delete();
    await done(act(portal, 'chief', documentId, 'hide', { comment: 'duyệt giả' }));
    expect(await faults()).toEqual([]);
  });

  test('a suspension wiped off the table', async () => {
    const operator = await portal.panel('operator');
    const { id } = await user(portal, 'chief');
    const documentId = await itemIn(portal, 'awaiting-approval');
    const before = await portal.strapi.db.query('admin::user').findOne({ where: { id } });
    await done(operator.put(`/admin/users/${id}`).send({ password: 'OperatorBiet1' }));
    const wiped = { suspended_at: null, suspended_why: null };
    await portal.strapi.db.connection('editorial_appointments').where({ user_id: id }).update(wiped);
    await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
    expect(named(await faults())).toEqual([['no-authority', article, documentId]]);
    await portal.strapi.db.connection('admin_users').where({ id }).update({ password: before.password });
    await done(act(portal, 'chief', documentId, 'hide', { comment: 'duyệt khi bị tạm dừng' }));
    expect(await faults()).toEqual([]);
    await confirmedAgain();
  });
});

/** The Chief has his authority back, on the ledger too. */
async function confirmedAgain(): Promise<void> {
  const { id } = await user(portal, 'chief');
  const token = 'the-chiefs-own-link';
  await portal.strapi.db
    .connection('editorial_appointments')
    .where({ user_id: id })
    .update({
      suspended_at: new Date(),
      confirm_hash: createHash('sha256').update(token).digest('hex'),
      confirm_until: new Date(Date.now() + 3_600_000),
    });
  const answer = await service(portal.strapi, 'appointments').confirm(
    token,
    'CuaTruongBan2026',
    'CuaTruongBan2026',
  );
  expect(answer.outcome).toBe('confirmed');
}

describe('R12 files', () => {
  test('the hash of an upload is kept when its bytes are stored, and stands fast once an approved revision uses it', async () => {
    const office = await portal.panel('office');
    const bytes = Buffer.from('%PDF-1.4\n% bản gốc\n%%EOF\n');
    const answer = await office.post('/upload').attach('files', bytes, { filename: 'goc.pdf' });
    expect([200, 201]).toContain(answer.status);
    const { hash, ext } = answer.body[0];
    const db = portal.strapi.db.connection;
    const row = await db('editorial_file_hashes')
      .where({ file_name: `${hash}${ext}` })
      .first();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(row).toMatchObject({ sha256, bytes: String(bytes.length), late: false });
    const { name } = await publishedFile();
    const kept = db('editorial_file_hashes').where({ file_name: name });
    await expect(kept.clone().update({ sha256 })).rejects.toThrow('stands fast');
    await expect(kept.clone().delete()).rejects.toThrow('stands fast');
  });

  test('other bytes under the same name and time are found, with the item that shows them; so is a file that is gone', async () => {
    const { name, place } = await publishedFile();
    const [bytes, { atime, mtime }] = [readFileSync(place), statSync(place)];
    const other = Buffer.from(bytes);
    other[other.length - 1] = (other[other.length - 1] ?? 0) ^ 1;
    writeFileSync(place, other);
    utimesSync(place, atime, mtime);
    const found = named(await faults());
    expect(found[0]).toEqual(['file-changed', 'file', name]);
    expect(found.slice(1).map(([code]) => code)).toEqual(expect.arrayContaining(['content']));
    expect((await verify()).firstBreak).toBe(`file ${name}: its bytes are not those that were stored`);
    rmSync(place);
    expect(named(await faults())[0]).toEqual(['file-missing', 'file', name]);
    writeFileSync(place, bytes);
    expect(await faults()).toEqual([]);
  });

  test('what was stored before hashes were kept gets its hash later, in batches', async () => {
    const { name } = await publishedFile();
    await asOwner('editorial_file_hashes', `DELETE FROM editorial_file_hashes WHERE file_name = '${name}'`);
    expect(await service(portal.strapi, 'file-hashes').fillMissing()).toBe(1);
    expect(await service(portal.strapi, 'file-hashes').fillMissing()).toBe(0);
    const row = await portal.strapi.db.connection('editorial_file_hashes').where({ file_name: name }).first();
    expect(row.late).toBe(true);
    expect(await faults()).toEqual([]);
  });
});

describe('R4 R12 the sweep of a night', () => {
  const toldOf = (day: string) =>
    portal.strapi.db
      .connection('editorial_notices')
      .where({ topic: `integrity:${day}` })
      .orderBy('email');

  test('its result is kept once, and read by office-holders and the operator; a fault is told once, not every night', async () => {
    const documentId = await itemIn(portal, 'published');
    await nightly('2027-03-01');
    await asOwner('articles', `UPDATE articles SET title = title || ' (lén)' WHERE ${publicRow(documentId)}`);
    await Promise.all([nightly('2027-03-02'), nightly('2027-03-02')]);
    await nightly('2027-03-03');
    expect(await toldOf('2027-03-01')).toEqual([]);
    expect((await toldOf('2027-03-02')).map(({ email }) => email)).toEqual([
      'chief@laclong.example',
      'van-hanh@laclong.example',
    ]);
    expect(JSON.stringify(await toldOf('2027-03-02'))).toContain(documentId);
    expect(await toldOf('2027-03-03')).toEqual([]);
    expect(await isPublic(portal, documentId)).toBe(true);
    for (const reader of ['office', 'operator']) {
      const answer = await done((await portal.panel(reader)).get('/editorial/integrity?pageSize=3'));
      expect(
        answer.body.data.map(({ day, faultCount }: { day: string; faultCount: number }) => [day, faultCount]),
      ).toEqual([
        ['2027-03-03', 1],
        ['2027-03-02', 1],
        ['2027-03-01', 0],
      ]);
      expect(answer.body.data[0].faults[0]).toMatchObject({ code: 'content', type: article, id: documentId });
    }
    expect((await portal.http.get('/editorial/integrity')).status).toBe(401);
    await asOwner(
      'articles',
      `UPDATE articles SET title = replace(title, ' (lén)', '') WHERE ${publicRow(documentId)}`,
    );
    await nightly('2027-03-04');
    await asOwner('articles', `UPDATE articles SET title = title || ' (lén)' WHERE ${publicRow(documentId)}`);
    await nightly('2027-03-05');
    expect(await toldOf('2027-03-05')).toHaveLength(2);
    await asOwner(
      'articles',
      `UPDATE articles SET title = replace(title, ' (lén)', '') WHERE ${publicRow(documentId)}`,
    );
  });

  test('it is asked for once, from 02:00 of the local day on', async () => {
    const daily = portal.strapi.db
      .connection('editorial_daily')
      .where({ what: 'integrity', day: '2027-05-05' });
    const runAt = (instant: string) =>
      service(portal.strapi, 'clock').at(new Date(instant), () => service(portal.strapi, 'daily').run());
    await runAt('2027-05-05T01:59:59+07:00');
    expect(await daily.clone()).toHaveLength(0);
    await Promise.all([runAt('2027-05-05T02:00:00+07:00'), runAt('2027-05-05T02:00:00+07:00')]);
    expect(await daily.clone()).toHaveLength(1);
    const { rows } = await portal.strapi.db.connection.raw(
      `SELECT count(*)::int AS jobs FROM queue.job WHERE name = 'integrity' AND data->>'day' = '2027-05-05'`,
    );
    expect(rows).toEqual([{ jobs: 1 }]);
  });

  test('R4 with the setting what is public without having been approved is hidden, on the ledger', async () => {
    const [changed, orphan, fine] = [
      await itemIn(portal, 'published'),
      await itemIn(portal, 'published'),
      await itemIn(portal, 'published'),
    ];
    await asOwner('articles', `UPDATE articles SET title = title || ' (lén)' WHERE ${publicRow(changed)}`);
    await portal.strapi.db
      .connection('editorial_dossiers')
      .where({ subject_id: orphan })
      .update({ state: 'draft', seal_hash: null, approved_at: null });
    portal.strapi.config.set('plugin::editorial.withdrawTampered', true);
    await nightly('2027-03-06');
    portal.strapi.config.set('plugin::editorial.withdrawTampered', false);
    expect([
      await isPublic(portal, changed),
      await isPublic(portal, orphan),
      await isPublic(portal, fine),
    ]).toEqual([false, false, true]);
    const entries = await portal.strapi.db
      .connection('editorial_ledger')
      .where({ actor_key: 'system:integrity', verb: 'hide' })
      .orderBy('sequence')
      .select('subject_id', 'to_state', 'office');
    expect(entries).toEqual(
      expect.arrayContaining([
        { subject_id: changed, to_state: 'hidden', office: null },
        { subject_id: orphan, to_state: null, office: null },
      ]),
    );
    expect(JSON.stringify(await toldOf('2027-03-06'))).toContain('hệ thống đã tạm ẩn');
    expect(await faults()).toEqual([]);
  });

  test('the end of the ledger cut off is found by what it was on the nights before', async () => {
    await nightly('2027-03-07');
    const last = 'sequence > (SELECT max(sequence) - 2 FROM editorial_ledger AS whole)';
    expect(await faults()).toEqual([]);
    await asOwner(
      'editorial_ledger',
      `CREATE TABLE taken AS SELECT * FROM editorial_ledger WHERE ${last}; DELETE FROM editorial_ledger WHERE ${last}`,
    );
    expect((await faults()).map(({ code }) => code)).toContain('ledger-cut');
    expect((await verify()).firstBreak).toContain('is gone');
    await asOwner(
      'editorial_ledger',
      'INSERT INTO editorial_ledger SELECT * FROM taken ORDER BY sequence; DROP TABLE taken',
    );
    expect(await faults()).toEqual([]);
  });
});
