import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { mail } from '../../../src/plugins/editorial/server/src/jobs/mail';
import { type Portal, startPortal } from '../../support/portal';
import { freePort } from '../../support/project';
import { recipientsOf } from './accounts-support';
import { news } from './support';

/** A mail server on loopback, which keeps what it was given. */
export interface MailServer {
  port: number;
  mails: ParsedMail[];
  /** Those of which the subject or text says something. */
  about(words: string): ParsedMail[];
  up(): Promise<void>;
  down(): Promise<void>;
}

export async function mailServer(): Promise<MailServer> {
  const port = await freePort();
  const mails: ParsedMail[] = [];
  let server: SMTPServer | null = null;
  const made: MailServer = {
    port,
    mails,
    about: (words) => mails.filter((one) => `${one.subject} ${one.text}`.includes(words)),
    up: () =>
      new Promise((resolve, reject) => {
        server = new SMTPServer({
          disabledCommands: ['STARTTLS', 'AUTH'],
          onData(stream, _session, done) {
            simpleParser(stream).then((parsed) => {
              mails.push(parsed);
              done();
            }, done);
          },
        });
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
      }),
    down: () => new Promise((resolve) => (server ? server.close(resolve) : resolve())),
  };
  await made.up();
  return made;
}

/** The portal with the sample, its mails going to that server, and no reminder waiting. */
export async function portalWithMail({ port }: MailServer): Promise<Portal> {
  const portal = await startPortal({
    sample: 'full',
    env: { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port) },
  });
  await silence(portal);
  return portal;
}

/** No reminder waits any more: what is armed from now on is the test's own. */
export async function silence(portal: Portal): Promise<void> {
  await portal.strapi.db.connection('editorial_reminders').update({ state: 'skipped' });
}

/** Mails every notice that was not mailed, as the worker of the queue would. */
export async function mailAll(portal: Portal): Promise<void> {
  const rows: { id: string }[] = await portal.strapi.db
    .connection('editorial_notices')
    .whereNull('mailed_at')
    .orderBy('id')
    .select('id');
  for (const { id } of rows) await mail(portal.strapi, { noticeId: Number(id) });
}

/** Does something as if it were that instant. */
const at = <Result>(portal: Portal, instant: Date, act: () => Promise<Result>): Promise<Result> =>
  service(portal.strapi, 'clock').at(instant, act);

export const sweepAt = (portal: Portal, instant: Date): Promise<number> =>
  at(portal, instant, () => service(portal.strapi, 'reminders').sweep());

export const runDailyAt = (portal: Portal, instant: Date): Promise<void> =>
  at(portal, instant, () => service(portal.strapi, 'daily').run());

/** Mails what was told of one dossier, as the worker of the queue would at that instant. */
export async function mailAt(portal: Portal, instant: Date, dossier: { id: number }): Promise<void> {
  const rows: { id: string }[] = await portal.strapi.db
    .connection('editorial_notices')
    .where({ dossier_id: dossier.id })
    .select('id');
  for (const { id } of rows) await at(portal, instant, () => mail(portal.strapi, { noticeId: Number(id) }));
}

/** An hour of a local day in Vietnam, such as `08:00`. */
export const local = (day: string, time = '08:00'): Date => new Date(`${day}T${time}:00+07:00`);

/** A conference that has just ended: due after two working days, with two steps. */
export const conference = (title: string, more: object = {}) => {
  const now = new Date().toISOString();
  return news(title, { kind: 'conference', eventStart: now, eventEnd: now, ...more });
};

export interface Told {
  topic: string;
  recipient_key: string;
  email: string;
  subject: string;
  mailed_at: Date | null;
}

/** The notices whose topic begins in a way, the oldest first. */
export const told = async (portal: Portal, topic: string): Promise<Told[]> =>
  portal.strapi.db.connection('editorial_notices').whereLike('topic', `${topic}%`).orderBy('id');

export const toldOf = (portal: Portal, dossier: { id: number }) => told(portal, `reminder:${dossier.id}:`);

/** Addresses that some mails went to, in order. */
export const addressesOf = (mails: readonly ParsedMail[]): unknown[] => recipientsOf(mails).sort();

/** Waits until something holds. @throws after half a minute */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it did not happen');
}
