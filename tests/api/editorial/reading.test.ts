import { type Portal, startPortal } from '../../support/portal';
import { asker, question, questionsOf } from './questions-support';
import { act, done, dossierOf, itemIn } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

interface Field {
  field: string;
  label: { vi: string; en: string };
  main: boolean;
  value: Record<string, unknown> & { as: string };
}

interface Read {
  dossierId: number;
  revision: number;
  title: string;
  fields: Field[];
}

async function read(id: number, name = 'chief'): Promise<Read> {
  const panel = await portal.panel(name);
  return (await done(panel.get(`/editorial/dossiers/${id}/reading`))).body.data;
}

async function awaiting(type: string): Promise<number[]> {
  const chief = await portal.panel('chief');
  const { body } = await done(
    chief.get(`/editorial/dossiers?view=awaiting-approval&type=${type}&pageSize=100`),
  );
  return body.data.map(({ id }: { id: number }) => id);
}

test('Desk an article is read with its texts, its picture and its particulars, each by its name', async () => {
  const [id = 0] = await awaiting('api::article.article');
  const { fields, title, revision } = await read(id);
  const by = (name: string) => fields.find(({ field }) => field === name);
  expect(title).not.toBe('');
  expect(revision).toBeGreaterThan(0);
  expect(fields.filter(({ main }) => main).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['summary', 'body']),
  );
  expect(by('title')).toBeUndefined();
  expect(by('kind')).toMatchObject({ main: false, value: { as: 'code' } });
  expect(by('section')?.value).toEqual({ as: 'names', names: [expect.stringMatching(/\p{L}{2}/u)] });
  expect(by('eventStart')?.value).toMatchObject({ as: 'instant' });
  expect(fields.every(({ label }) => /\p{L}{2}/u.test(label.vi) && label.vi !== label.en)).toBe(true);
  const covers = (by('cover')?.value.files ?? []) as { url: string }[];
  const url = covers[0]?.url ?? '';
  expect((await portal.http.get(url)).status).toBe(200);
  expect((await portal.http.get(url.split('?')[0] ?? '')).status).toBe(404);
});

test('Desk the parts of a report are named in words', async () => {
  const [id = 0] = await awaiting('api::statistics-report.statistics-report');
  const indicators = (await read(id)).fields.find(({ field }) => field === 'indicators');
  const [part = []] = (indicators?.value.parts ?? []) as Field[][];
  expect(part.length).toBeGreaterThan(1);
  expect(part.every(({ label, field }) => label.vi !== field)).toBe(true);
});

test('R27 Desk nothing private of a question is in what is read, whoever reads', async () => {
  const questions = questionsOf(portal);
  const documentId = await questions.askedIn('awaiting-approval');
  const { id } = await dossierOf(portal, documentId, 'office', question);
  for (const name of ['chief', 'office', 'radio']) {
    const text = JSON.stringify(await read(id, name));
    for (const secret of Object.values(asker)) expect(text).not.toContain(secret);
  }
  const names = (await read(id)).fields.map(({ field }) => field);
  expect(names).toEqual(expect.arrayContaining(['body', 'answer']));
  expect(names.filter((name) => name.startsWith('asker'))).toEqual([]);
});

test('R4 Desk who approves names the revision that he read: written since, it is refused and stays', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval', 'Tin đọc rồi mới sửa');
  const { id } = await dossierOf(portal, documentId);
  const { revision } = await read(id);
  const office = await portal.panel('office');
  await done(
    office
      .put(`/content-manager/collection-types/api::article.article/${documentId}`)
      .send({ summary: 'Khác' }),
  );
  const refused = await act(portal, 'chief', documentId, 'approve', { revision });
  expect(refused.status).toBe(409);
  const after = await read(id);
  expect(after.revision).toBe(revision + 1);
  expect(JSON.stringify(after)).toContain('Khác');
  await done(act(portal, 'chief', documentId, 'approve', { revision: after.revision }));
});

test('Desk it is read by those who hold an office, and by nobody else', async () => {
  const [id = 0] = await awaiting('api::article.article');
  expect((await portal.http.get(`/editorial/dossiers/${id}/reading`)).status).toBe(401);
  const operator = await portal.panel('operator');
  expect((await operator.get(`/editorial/dossiers/${id}/reading`)).status).toBe(403);
  const chief = await portal.panel('chief');
  for (const unknown of ['999999', '0', 'x']) {
    expect((await chief.get(`/editorial/dossiers/${unknown}/reading`)).status).toBe(404);
  }
});
