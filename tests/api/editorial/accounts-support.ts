import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import type supertest from 'supertest';
import type { Portal } from '../../support/portal';
import { done } from './support';

export const ownPassword = 'CuaRiengToi2026';

/** A panel account of the sample, with its roles. */
export const user = (portal: Portal, name: string) =>
  portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: `${name}@laclong.example` }, populate: { roles: true } });

/** Mails that went out, the last ones first. */
export async function mails(portal: Portal): Promise<ParsedMail[]> {
  const folder = path.join(portal.folder, 'mail');
  for (let tries = 0; tries < 50 && !existsSync(folder); tries += 1)
    await new Promise((r) => setTimeout(r, 100));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const names = readdirSync(folder).sort().reverse();
  return Promise.all(names.map((name) => simpleParser(readFileSync(path.join(folder, name)))));
}

export const recipientsOf = (sent: readonly ParsedMail[]) => sent.map((mail) => [mail.to].flat()[0]?.text);

/** The latest link mailed to an address: its path and query, as a browser would follow it. */
export async function mailedLink(portal: Portal, address: string): Promise<string> {
  const texts = (await mails(portal))
    .filter((mail) => recipientsOf([mail])[0] === address)
    .map((mail) => mail.text ?? '');
  const url = texts.map((text) => text.match(/https?:\S+token=\S+/)?.[0]).find(Boolean);
  if (!url) throw new Error(`no link was mailed to ${address}`);
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** Sends the form behind a mailed link, with the field that the page hides in it. */
export async function confirmBy(
  portal: Portal,
  link: string,
  password = ownPassword,
  again = password,
): Promise<supertest.Response> {
  const token = new URL(link, 'http://portal.example').searchParams.get('token');
  return portal.http.post(link).type('form').send({ token, password, again });
}

/** Whether an account is entered by this password. */
export async function enters(portal: Portal, email: string, password: string): Promise<boolean> {
  const [, account] = await portal.strapi.service('admin::auth').checkCredentials({ email, password });
  return Boolean(account);
}

/** The operator invites somebody to the panel; gives the account's id and the link's token that he sees. */
export async function invited(portal: Portal, email: string) {
  const operator = await portal.panel('operator');
  const roles = [(await user(portal, 'office')).roles[0].id];
  const answer = await done(
    operator.post('/admin/users').send({ email, firstname: 'Mới', lastname: 'Nguyễn', roles }),
  );
  const { id, registrationToken } = answer.body.data;
  return { id: Number(id), registrationToken: String(registrationToken) };
}

/** Whoever holds the link registers the account with a password of his. */
export const registers = (portal: Portal, registrationToken: string, password: string) =>
  done(
    portal.http
      .post('/admin/register')
      .send({ registrationToken, userInfo: { firstname: 'Mới', lastname: 'Nguyễn', password } }),
  );

/** The Chief appoints over HTTP. */
export async function appoints(portal: Portal, order: object): Promise<supertest.Response> {
  const chief = await portal.panel('chief');
  return chief.post('/editorial/appointments').send({
    office: 'office',
    decision: '15/QĐ-BBT',
    startsOn: '2021-01-12',
    ...order,
  });
}

export const held = async (portal: Portal, userId: number): Promise<Record<string, unknown>[]> =>
  portal.strapi.db.connection('editorial_appointments').where({ user_id: userId }).orderBy('id');

interface Entry {
  sequence: number;
  actorKey: string;
  details: Record<string, unknown>;
}

/** Entries of the ledger about appointments, the newest first. */
export async function entries(portal: Portal, verb: string): Promise<Entry[]> {
  const rows: Record<string, unknown>[] = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ subject_type: 'editorial.appointment', verb })
    .orderBy('sequence', 'desc');
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    actorKey: String(row.actor_key),
    // Strapi leaves json columns as text.
    details: typeof row.details === 'string' ? JSON.parse(row.details) : row.details,
  }));
}

export async function dossierId(portal: Portal, documentId: string): Promise<number> {
  const row = await portal.strapi.db
    .connection('editorial_dossiers')
    .where({ subject_id: documentId })
    .first('id');
  return Number(row.id);
}
