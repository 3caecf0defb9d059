import type { Knex } from 'knex';
import { requireTrigrams } from '../../../src/plugins/editorial/server/src/database/trigrams';
import { fingerprintsOf, passagesOf } from '../../../src/plugins/editorial/server/src/domain/passages';
import type { NearCopies, NearCopy } from '../../../src/plugins/editorial/server/src/services/near-copies';
import { compareTitlesAt, searchFor } from '../../../src/plugins/editorial/server/src/stores/near-copies';
import { regulation } from '../../../src/regulation';
import { type Portal, startPortal } from '../../support/portal';
import { act, article, attestation, done, dossierOf, draftBy, itemIn, news } from './support';
import { blocks, fillWith, sentences } from './what-was-written-support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const path = `/content-manager/collection-types/${article}`;
const db = () => portal.strapi.db.connection;
const nearCopies = (): NearCopies => portal.strapi.plugin('editorial').service('near-copies');
const texts = () => db()('editorial_texts').orderBy('dossier_id');

const dredging = (more: object = {}) =>
  news('Thôn Trúc nạo vét mương đồng Vai', { body: blocks(...sentences), ...more });

async function submitted(data: object): Promise<string> {
  const documentId = await draftBy(portal, 'collaborator', data);
  const member = await portal.member('collaborator');
  await done(member.post(`/api/articles/${documentId}/submit`).send({ attestation }));
  return documentId;
}

async function nearTo(documentId: string, reader = 'office'): Promise<NearCopy[]> {
  const { id } = await dossierOf(portal, documentId);
  const panel = await portal.panel(reader);
  return (await done(panel.get(`/editorial/dossiers/${id}/near-copies`))).body.data;
}

describe('R18 near copies', () => {
  let original: string;
  beforeAll(async () => {
    original = await draftBy(portal, 'collaborator', dredging());
  });

  test('R18 a copy with a few words changed is found with its percentages and place, and is forwarded all the same', async () => {
    const changed = sentences.map((sentence) =>
      sentence.replace('cùng cán bộ', 'và cán bộ').replace('mươi lao động', 'mươi người'),
    );
    const copy = await submitted(
      dredging({ title: 'Thôn Trúc nạo vét mương ở đồng Vai', body: blocks(...changed) }),
    );
    const [found, ...others] = await nearTo(copy);
    expect(others).toEqual([]);
    expect(found).toEqual({
      dossierId: (await dossierOf(portal, original)).id,
      subject: {
        type: article,
        documentId: original,
        label: regulation.publishedTypes[article]?.label,
      },
      title: 'Thôn Trúc nạo vét mương đồng Vai',
      titlePercent: expect.any(Number),
      textPercent: expect.any(Number),
      state: 'draft',
      stateLabel: regulation.states.draft,
      link: `/admin/content-manager/collection-types/${article}/${original}`,
    });
    for (const percent of [found?.titlePercent ?? 0, found?.textPercent ?? 0]) {
      expect(percent).toBeGreaterThanOrEqual(85);
      expect(percent).toBeLessThan(100);
    }
    const dossier = await dossierOf(portal, copy);
    expect(dossier.allowedActions).toContain('forward');
    await done(act(portal, 'office', copy, 'forward'));
    await done(act(portal, 'chief', copy, 'approve', { publish: true }));
    expect((await nearTo(original)).map(({ state }) => state)).toEqual(['published']);
    await done(act(portal, 'chief', copy, 'withdraw', { comment: 'Trùng tin' }));
    expect((await nearTo(original)).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  test('R18 a short piece taken out of a longer text is found whole, under another title', async () => {
    const piece = await draftBy(
      portal,
      'collaborator',
      news('Ra quân đầu vụ', { body: blocks(sentences[1] ?? '', sentences[3] ?? '') }),
    );
    const found = (await nearTo(piece)).find(({ subject }) => subject.documentId === original);
    expect(found).toMatchObject({ textPercent: 100 });
    expect(found?.titlePercent).toBeLessThan(50);
    const back = (await nearTo(original)).find(({ subject }) => subject.documentId === piece);
    expect(back?.textPercent).toBeGreaterThan(30);
    expect(back?.textPercent).toBeLessThan(50);
  });

  test('R18 what was written by itself has no near copy: none of the sample has', async () => {
    const alone = await draftBy(
      portal,
      'collaborator',
      news('Lớp học bơi hè miễn phí', {
        body: blocks('Ba mươi em nhỏ ở các xóm ven sông được học bơi không mất tiền trong tháng sáu này.'),
      }),
    );
    expect(await nearTo(alone)).toEqual([]);
    const rows: { id: string }[] = await db()('editorial_dossiers')
      .where({ imported: false, subject_type: article, provider_channel: 'panel' })
      .whereNot('state', 'discarded');
    expect(rows.length).toBeGreaterThan(5);
    for (const { id } of rows) expect(await nearCopies().of({ id: Number(id) })).toEqual([]);
  });

  test('R18 neither a document’s own cycles nor discarded drafts count', async () => {
    const body = blocks('Trạm y tế xã khám mắt cho người cao tuổi vào sáng thứ năm hằng tuần ở tầng một.');
    const item = await itemIn(portal, 'published', 'Khám mắt cho các cụ', { body });
    const office = await portal.panel('office');
    await done(office.put(`${path}/${item}`).send({ summary: 'Đã đính chính' }));
    expect(await texts().where({ subject_id: item })).toHaveLength(2);
    expect(await nearTo(item)).toEqual([]);
    const twin = (await done(office.post(path).send(news('Khám mắt cho các cụ', { body })))).body.data
      .documentId;
    expect(await nearTo(item)).toMatchObject([{ title: 'Khám mắt cho các cụ', textPercent: 100 }]);
    await done(office.delete(`${path}/${twin}`));
    expect(await nearTo(item)).toEqual([]);
  });

  test('R18 only holders of an office ask; a dossier that is not there has none', async () => {
    const { id } = await dossierOf(portal, original);
    for (const path of ['near-copies', 'revisions', 'compare?from=1&to=1'].map(
      (end) => `/editorial/dossiers/${id}/${end}`,
    )) {
      expect((await portal.http.get(path)).status).toBe(401);
      expect((await (await portal.member('collaborator')).get(path)).status).toBe(401);
      expect((await (await portal.panel('operator')).get(path)).status).toBe(403);
      expect((await (await portal.panel('radio')).get(path)).status).toBe(200);
      const gone = path.replace(`/${id}/`, '/999999/');
      expect((await (await portal.panel('office')).get(gone)).status).toBe(404);
    }
  });

  test('R18 R29 words of what was there before are kept at the start, once; a document’s words can be removed', async () => {
    const before = await texts();
    expect(before.length).toBeGreaterThan(20);
    await db()('editorial_texts').delete();
    await nearCopies().fill();
    const discarded = await db()('editorial_dossiers').where('state', 'discarded').select('id');
    const filled = before.filter(({ dossier_id }) => !discarded.some(({ id }) => id === dossier_id));
    expect(await texts()).toEqual(filled);
    await nearCopies().fill();
    expect(await texts()).toEqual(filled);
    const subject = { type: article, documentId: original };
    await portal.strapi.db.transaction(async ({ trx }) =>
      nearCopies().forget({ trx, onCommit: () => undefined }, subject),
    );
    expect(await texts().where({ subject_id: original })).toEqual([]);
    await nearCopies().fill();
    expect(await texts()).toEqual(filled);
  });

  test('R18 among five thousand texts the search reads indexes', async () => {
    const undo = new Error('undo');
    const passages = passagesOf(sentences.join(' '));
    const compared = {
      subject: { type: article, documentId: 'none' },
      title: 'thon truc nao vet muong dong vai',
      passages,
      fingerprints: fingerprintsOf(passages),
    };
    const { sql, values } = searchFor(compared, regulation.nearCopies);
    await portal.strapi.db
      .transaction(async ({ trx }) => {
        await fillWith(trx as unknown as Knex, 5000);
        await compareTitlesAt(trx as unknown as Knex.Transaction, regulation.nearCopies.titlePercent);
        const { rows } = await (trx as unknown as Knex).raw(`EXPLAIN ANALYZE ${sql}`, values);
        const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
        expect(plan).toContain('Bitmap Index Scan on editorial_texts_title');
        expect(plan).toContain('Bitmap Index Scan on editorial_texts_fingerprints');
        expect(plan).not.toContain('Seq Scan on editorial_texts');
        expect(Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1])).toBeLessThan(1000);
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
  });

  test('R18 where the database’s user may not add pg_trgm, the start says in both languages what to grant', async () => {
    const attempt = portal.strapi.db.transaction(async ({ trx }) => {
      const knex = trx as unknown as Knex.Transaction;
      await knex.raw('DROP EXTENSION pg_trgm CASCADE');
      await knex.raw('CREATE ROLE nobody_much');
      await knex.raw('SET LOCAL ROLE nobody_much');
      await requireTrigrams(knex);
    });
    await expect(attempt).rejects.toThrow(
      /GRANT CREATE ON DATABASE .* \/ The user of the database .* GRANT CREATE/,
    );
  });

  test('R18 R34 private words are never found', async () => {
    const { summary } = portal.strapi.contentType(article).attributes as Record<
      string,
      { private?: boolean }
    >;
    if (!summary) throw new Error('an article has no summary');
    const secret = 'Anh Phạm Gia Lượng ở xóm Chùa nhờ chuyển đơn xin xác nhận hoàn cảnh khó khăn tới xã.';
    const holding = (title: string) => draftBy(portal, 'collaborator', news(title, { summary: secret }));
    summary.private = true;
    await holding('Đơn thư một');
    expect(await nearTo(await holding('Ghi chép khác hẳn'))).toEqual([]);
    const kept = JSON.stringify(await texts());
    expect(kept).not.toContain('pham gia luong');
    summary.private = false;
    await holding('Biên bản');
    expect(JSON.stringify(await texts())).toContain('pham gia luong');
  });
});

describe('R29 revisions', () => {
  test('R29 every revision is kept, with who made it by what act; any two are compared, also of different cycles', async () => {
    const documentId = await itemIn(portal, 'submitted', 'Hội làng Vân vào đám', {
      summary: 'Hội mở ba ngày',
    });
    const office = await portal.panel('office');
    await done(office.put(`${path}/${documentId}`).send({ summary: 'Hội mở bốn ngày', byline: 'Đài xã' }));
    const first = await dossierOf(portal, documentId);
    expect(first.history.map(({ verb, what }: { verb: string; what: string }) => [verb, what])).toEqual([
      ['create', 'text'],
      ['submit', 'decision'],
      ['edit', 'text'],
    ]);
    await done(act(portal, 'office', documentId, 'forward'));
    await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
    await done(office.put(`${path}/${documentId}`).send({ title: 'Hội làng Vân' }));
    const second = await dossierOf(portal, documentId);

    const list = await done(office.get(`/editorial/dossiers/${second.id}/revisions?pageSize=2`));
    expect(list.body.meta.pagination).toMatchObject({ total: 3, pageCount: 2 });
    expect(list.body.data).toEqual([
      {
        dossierId: second.id,
        cycle: 2,
        revision: 1,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        actor: 'Đỗ Thu Trang',
        office: regulation.offices.office.label,
        act: regulation.verbs.correct.label,
      },
      expect.objectContaining({
        dossierId: first.id,
        cycle: 1,
        revision: 2,
        act: regulation.verbs.edit.label,
      }),
    ]);

    const compare = async (query: string) =>
      (await done(office.get(`/editorial/dossiers/${second.id}/compare?${query}`))).body.data.filter(
        ({ change }: { change: string }) => change !== 'same',
      );
    expect(await compare(`fromDossier=${first.id}&from=1&toDossier=${first.id}&to=2`)).toEqual([
      {
        field: 'summary',
        label: { vi: 'Tóm tắt', en: 'Summary' },
        change: 'changed',
        pieces: [
          { text: 'Hội mở ', op: 'same' },
          { text: 'ba', op: 'removed' },
          { text: 'bốn', op: 'added' },
          { text: ' ngày', op: 'same' },
        ],
      },
      expect.objectContaining({
        field: 'byline',
        change: 'added',
        pieces: [{ text: 'Đài xã', op: 'added' }],
      }),
    ]);
    expect(await compare(`fromDossier=${first.id}&from=2&to=1`)).toMatchObject([
      { field: 'title', change: 'changed' },
    ]);
    expect(await compare('from=1&to=1')).toEqual([]);
  });

  test('R29 revisions of two documents are not compared, nor one that is not there; odd numbers are refused', async () => {
    const [one, other] = [await itemIn(portal, 'draft'), await itemIn(portal, 'draft')];
    const [{ id }, { id: otherId }] = [await dossierOf(portal, one), await dossierOf(portal, other)];
    const office = await portal.panel('office');
    const status = async (query: string) =>
      (await office.get(`/editorial/dossiers/${id}/compare?${query}`)).status;
    expect(await status('from=1&to=1')).toBe(200);
    expect(await status(`from=1&to=1&fromDossier=${otherId}`)).toBe(404);
    expect(await status('from=1&to=2')).toBe(404);
    for (const query of ['', 'from=0&to=1', 'from=1', 'from=x&to=1', 'from=1&to=99999999999'])
      expect(await status(query)).toBe(400);
  });
});
