import type supertest from 'supertest';
import type { Portal } from '../../support/portal';

export interface Reason {
  code: string;
  article: string;
  message: string;
}

export const article = 'api::article.article';
export const attestation = { accurate: true, original: true, noSecret: true };

/** A complete news item: all that a collaborator must fill in before he submits. */
export function news(title: string, more: object = {}) {
  return {
    title,
    summary: 'Tóm tắt',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: `${title}.` }] }],
    kind: 'news',
    eventStart: new Date().toISOString(),
    source: 'Cộng tác viên ghi tại chỗ',
    ...more,
  };
}

/** The reasons of a refusal, as a client gets them over REST and the panel. */
export function reasonsOf(answer: supertest.Response): Reason[] {
  return answer.body?.error?.details?.reasons ?? [];
}

export const codesOf = (answer: supertest.Response) => reasonsOf(answer).map((reason) => reason.code);

/** Creates a draft as a collaborator; gives its documentId. */
export async function draftBy(portal: Portal, name: string, data: object): Promise<string> {
  const member = await portal.member(name);
  const answer = await member.post('/api/articles').send({ data });
  if (answer.status !== 201) throw new Error(`create: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data.documentId;
}

/** The dossier of a document as the office sees it. */
export async function dossierOf(portal: Portal, documentId: string, reader = 'office', uid = article) {
  const panel = await portal.panel(reader);
  const answer = await panel.get(`/editorial/documents/${uid}/${documentId}`);
  if (answer.status !== 200) throw new Error(`dossier: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data;
}

/** Does a verb in the panel. */
export async function act(portal: Portal, name: string, documentId: string, verb: string, body: object = {}) {
  const dossier = await dossierOf(portal, documentId);
  const panel = await portal.panel(name);
  return panel.post(`/editorial/dossiers/${dossier.id}/${verb}`).send(body);
}

/** Brings a collaborator's new item up to a state on the straight way. */
export async function itemIn(
  portal: Portal,
  state: 'draft' | 'submitted' | 'awaiting-approval' | 'approved' | 'published',
  title = `Tin thử ${Math.random().toString(36).slice(2)}`,
  data: object = {},
): Promise<string> {
  const documentId = await draftBy(portal, 'collaborator', news(title, data));
  if (state === 'draft') return documentId;
  const member = await portal.member('collaborator');
  await done(member.post(`/api/articles/${documentId}/submit`).send({ attestation }));
  if (state === 'submitted') return documentId;
  await done(act(portal, 'office', documentId, 'forward'));
  if (state === 'awaiting-approval') return documentId;
  await done(act(portal, 'chief', documentId, 'approve', { publish: state === 'published' }));
  return documentId;
}

/** Insists that a step of a test's preparation went through. */
export async function done(step: PromiseLike<supertest.Response>): Promise<supertest.Response> {
  const answer = await step;
  if (answer.status >= 400) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

export async function isPublic(portal: Portal, documentId: string): Promise<boolean> {
  return (await portal.http.get(`/api/articles/${documentId}`)).status === 200;
}
