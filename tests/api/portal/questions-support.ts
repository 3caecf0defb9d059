import { solveChallenge } from 'altcha-lib/v1';
import type supertest from 'supertest';
import type { Portal } from '../../support/portal';
import { done } from '../editorial/support';

export const asker = {
  name: 'Lò Thị Bí Mật',
  phone: '0987 654 321',
  email: 'bi-mat@cong-dan.example',
  address: 'Số 7 ngõ Kín',
};

export interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  signature: string;
  maxnumber: number;
  consent: { version: string; text: { vi: string; en: string } };
}

/** The proof that a browser would send: the number found, with the challenge, as base64 of JSON. */
export async function solved({ algorithm, challenge, salt, signature, maxnumber }: Challenge) {
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  const payload = { algorithm, challenge, number: solution?.number, salt, signature };
  return Buffer.from(JSON.stringify(payload)).toString('base64');
}

/** What a citizen does from outside, over plain HTTP; `from`: his address, as the proxy in front says it. */
export function citizenOf(portal: Portal, from = '203.0.113.7') {
  const sent = (request: supertest.Test) => request.set('X-Forwarded-For', from);

  const challenge = async (): Promise<Challenge> =>
    (await done(sent(portal.http.get('/api/questions/challenge')))).body.data;

  /** A question that lacks nothing, as the form sends it. */
  async function filled(more: object = {}): Promise<Record<string, unknown>> {
    const given = await challenge();
    return {
      subject: 'Cấp bản sao trích lục khai sinh',
      body: 'Xin hỏi cấp bản sao trích lục khai sinh ở đâu, cần những giấy tờ gì?',
      ...asker,
      wish: 'name-withheld',
      consent: true,
      consentVersion: given.consent.version,
      proof: await solved(given),
      ...more,
    };
  }

  const post = (body: object) => sent(portal.http.post('/api/questions')).send(body);
  const ask = async (more: object = {}) => post(await filled(more));
  const track = (code: string) => sent(portal.http.get(`/api/questions/track/${code}`));
  const withdraw = (code: string) => sent(portal.http.post(`/api/questions/track/${code}/withdraw`));
  const rate = (code: string, body: object) =>
    sent(portal.http.post(`/api/questions/track/${code}/rating`)).send(body);

  /** Asks, and gives the code and the question that was opened. */
  async function asked(more: object = {}): Promise<{ code: string; documentId: string }> {
    const { body } = await done(ask(more));
    const { document_id: documentId } = await portal.strapi.db
      .connection('portal_receipts')
      .orderBy('received_at', 'desc')
      .first('document_id');
    return { code: body.trackingCode, documentId };
  }

  return { challenge, filled, post, ask, asked, track, withdraw, rate };
}

/** Everything that the portal logs from now on. */
export function logOf(portal: Portal): () => string {
  const lines: string[] = [];
  portal.strapi.log.on('data', (entry: unknown) => lines.push(JSON.stringify(entry)));
  return () => lines.join('\n');
}
