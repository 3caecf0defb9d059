import type { Portal } from '../../support/portal';
import { attestation, done, dossierOf } from './support';

export const question = 'api::question.question';
const drafts = `/content-manager/collection-types/${question}`;
const hour = 3_600_000;

export const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const asker = {
  askerName: 'Lò Thị Bí Mật',
  askerPhone: '0987 654 321',
  askerEmail: 'bi-mat@cong-dan.example',
  askerAddress: 'Số 7 ngõ Kín',
};

/** What one portal is asked in a test, and what its people do about it. */
export function questionsOf(portal: Portal) {
  const editorial = (name: string) => portal.strapi.plugin('editorial').service(name);

  const fieldId = async (slug: string): Promise<string> =>
    (await portal.strapi.db.query('api::field.field').findOne({ where: { slug } })).documentId;

  const userId = async (name: string): Promise<number> =>
    (await portal.strapi.db.query('admin::user').findOne({ where: { email: `${name}@laclong.example` } })).id;

  /** A question, without an answer, as somebody takes it in; received an hour ago. */
  async function asked(more: object = {}, field: string | null = 'tu-phap-ho-tich', by = 'office') {
    const caller = await portal.panel(by);
    const data = {
      subject: `Cấp bản sao trích lục ${Math.random().toString(36).slice(2)}`,
      body: 'Xin cấp bản sao trích lục hộ tịch ở đâu?',
      receivedAt: new Date(Date.now() - hour).toISOString(),
      channel: 'counter',
      category: 'question',
      ...asker,
      ...(field ? { field: { connect: [{ documentId: await fieldId(field) }] } } : {}),
      ...more,
    };
    return (await done(caller.post(drafts).send(data))).body.data.documentId as string;
  }

  const write = async (name: string, documentId: string, data: object) =>
    (await portal.panel(name)).put(`${drafts}/${documentId}`).send(data);

  const dossier = (documentId: string, reader = 'office') => dossierOf(portal, documentId, reader, question);

  async function act(name: string, documentId: string, verb: string, body: object = {}) {
    const { id } = await dossier(documentId);
    return (await portal.panel(name)).post(`/editorial/dossiers/${id}/${verb}`).send(body);
  }

  /** Somebody's way of answering: he writes, and hands it in. */
  async function answer(name: string, documentId: string, text = 'Nộp tại bộ phận một cửa.') {
    await done(write(name, documentId, { answer: blocks(text), answerSource: 'Luật Hộ tịch' }));
    await done(act(name, documentId, 'submit', { attestation }));
  }

  /** A question of official2's field, brought up to a state. */
  async function askedIn(
    state: 'submitted' | 'awaiting-approval' | 'approved' | 'published',
    more: object = {},
  ) {
    const documentId = await asked(more);
    await answer('official2', documentId);
    if (state === 'submitted') return documentId;
    await done(act('office', documentId, 'forward'));
    if (state === 'awaiting-approval') return documentId;
    await done(act('chief', documentId, 'approve', { publish: state === 'published' }));
    return documentId;
  }

  const assign = async (by: string, documentId: string, to: string) =>
    act(by, documentId, 'assign', { assignee: await userId(to) });

  /** What the ledger says of a question, the oldest first. */
  const ledger = async (
    documentId: string,
  ): Promise<{ verb: string; actor_key: string; details: string }[]> =>
    portal.strapi.db
      .connection('editorial_ledger')
      .where({ subject_type: question, subject_id: documentId })
      .orderBy('sequence');

  /** Who was told of something: addresses, in order. */
  async function toldOf(topic: string): Promise<string[]> {
    const rows: { email: string }[] = await portal.strapi.db
      .connection('editorial_notices')
      .whereLike('topic', `${topic}%`)
      .select('email');
    return rows.map(({ email }) => email.split('@')[0] ?? '').sort();
  }

  const isPublic = async (documentId: string): Promise<boolean> =>
    (await portal.http.get(`/api/questions/${documentId}`)).status === 200;

  return {
    editorial,
    fieldId,
    userId,
    asked,
    askedIn,
    write,
    dossier,
    act,
    answer,
    assign,
    ledger,
    toldOf,
    isPublic,
  };
}

export type Questions = ReturnType<typeof questionsOf>;
