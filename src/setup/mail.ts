import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface MailSettings {
  host: string | undefined;
  port: number;
  user: string | undefined;
  password: string | undefined;
  /** Where mails go as files while no server is set; absolute. */
  folder: string;
}

interface OutgoingMail {
  message: { build(done: (error: Error | null, message: Buffer) => void): void };
}

type Done = (error: Error | null, info?: object) => void;

/**
 * Transport options for nodemailer: the operator's mail server, or, while none is set, a folder that takes each mail
 * as an `.eml` file, so that a trial loses none and sends none.
 */
export function mailTransport({ host, port, user, password, folder }: MailSettings) {
  if (!host)
    return {
      name: 'folder',
      version: '1',
      send: (mail: OutgoingMail, done: Done) => drop(folder, mail, done),
    };
  return { host, port, secure: port === 465, ...(user ? { auth: { user, pass: password } } : {}) };
}

function drop(folder: string, mail: OutgoingMail, done: Done): void {
  mail.message.build((error, message) => {
    if (error) return done(error);
    const file = path.join(folder, `${Date.now()}-${Math.random().toString(36).slice(2, 8)}.eml`);
    mkdir(folder, { recursive: true, mode: 0o700 })
      .then(() => writeFile(file, message, { mode: 0o600 }))
      .then(() => done(null, { file }), done);
  });
}
