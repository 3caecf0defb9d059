import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { service } from '../../../../../src/plugins/editorial/server/src/context/services';
import { type Answer, attempt, send } from '../answer';
import type { Who, World } from '../world';
import { outcome, type Perform } from './act';
import { emailOf, localDay } from './people';
import { advance } from './verbs';

interface Held {
  id: number;
  user_id: number;
  office: string;
  suspended: boolean;
  confirm_hash: string | null;
  email: string;
  is_active: boolean;
}

/** The board as it should be: who of the sample holds which office. */
const board: readonly Who[] = [
  'chief',
  'office',
  'culture',
  'radio',
  'deputy',
  'official',
  'union',
  'finance',
  'support',
];

const inForce = (world: World) =>
  world.sql
    .query<Held>(
      `SELECT held.id::int, user_id, office, suspended_at IS NOT NULL AS suspended, email, is_active,
         CASE WHEN confirm_until > $2 THEN confirm_hash END AS confirm_hash
       FROM editorial_appointments AS held JOIN admin_users ON admin_users.id = user_id
       WHERE ended_at IS NULL AND starts_on <= $1 AND (ends_on IS NULL OR ends_on >= $1) ORDER BY held.id`,
      [localDay(world), world.now],
    )
    .then(({ rows }) => rows);

const mailsRead = 40;

/** The token of a mailed link, known by its hash; mails are written just after the commit. */
async function mailedToken(world: World, hash: string): Promise<string | null> {
  const folder = path.join(world.portal.folder, 'mail');
  for (let tries = 0; tries < 20; tries += 1) {
    for (const name of readdirSync(folder).sort().reverse().slice(0, mailsRead)) {
      const { text } = await simpleParser(readFileSync(path.join(folder, name)));
      const token = text?.match(/token=([\w-]+)/)?.[1];
      if (token && createHash('sha256').update(token).digest('hex') === hash) return token;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return null;
}

let passwords = 0;

function newPassword(): string {
  passwords += 1;
  return `CuaRiengToi${passwords}`;
}

/** Sets a new password by a mailed link. */
function followLink(world: World, token: string): Promise<Answer> {
  const password = newPassword();
  return send(world, 'anonymous', 'post', '/api/editorial/confirm', {
    body: { token, password, again: password },
  });
}

/** A holder whose account somebody changed has it put right, and confirms by his own mail. */
async function confirm(world: World, held: Held, name: Who): Promise<Answer> {
  if (held.email !== emailOf(name) || !held.is_active) {
    const body = { email: emailOf(name), isActive: true };
    return send(world, 'operator', 'put', `/admin/users/${held.user_id}`, { body });
  }
  const token = held.confirm_hash ? await mailedToken(world, held.confirm_hash) : null;
  // Without a link that works, whoever changes the account anew has another one mailed.
  if (token) return followLink(world, token);
  return send(world, 'operator', 'put', `/admin/users/${held.user_id}`, {
    body: { password: newPassword() },
  });
}

interface Theft {
  account_key: string;
  released: boolean;
  confirm_hash: string | null;
}

/** An account that its owner reported is opened by the operator's command, and by a link that its owner is mailed. */
async function recover(
  world: World,
  { account_key: key, released, confirm_hash: own }: Theft,
): Promise<Answer> {
  const { rows } = await world.sql.query<{ confirm_hash: string }>(
    `SELECT confirm_hash FROM editorial_appointments WHERE 'panel:' || user_id = $1 AND confirm_until > $2
     AND confirm_hash IS NOT NULL AND ended_at IS NULL`,
    [key, world.now],
  );
  const hash = rows[0]?.confirm_hash ?? own;
  const token = released && hash ? await mailedToken(world, hash) : null;
  if (token) return followLink(world, token);
  const email = emailOf(world.whoIs(key) ?? 'chief');
  return attempt(world, `the operator releases ${email}`, () =>
    service(world.portal.strapi, 'thefts').release({ email, decision: '31/QĐ-BBT' }),
  );
}

/** Puts the first thing right that keeps the board from working: as those would whose office it is. */
export const mend: Perform = async (stage) => {
  const { world } = stage;
  const { rows: thefts } = await world.sql.query<Theft>(
    `SELECT account_key, released_at IS NOT NULL AS released, CASE WHEN confirm_until > $1 THEN confirm_hash END AS confirm_hash
     FROM editorial_thefts WHERE recovered_at IS NULL ORDER BY id LIMIT 1`,
    [world.now],
  );
  if (thefts[0]) return outcome(stage, await recover(world, thefts[0]));
  const held = await inForce(world);
  for (const name of board) {
    const office = name;
    const own = held.find((one) => one.office === office && one.user_id === world.idOf(name));
    if (own?.suspended || (own && (!own.is_active || own.email !== emailOf(name)))) {
      return outcome(stage, await confirm(world, own, name));
    }
    if (own) continue;
    if (name === 'chief') {
      const order = { email: emailOf(name), decision: '02/QĐ-UBND', replace: true };
      return outcome(
        stage,
        await attempt(world, 'npm run appoint, for the chief', () =>
          service(world.portal.strapi, 'appointments').firstChief(order),
        ),
      );
    }
    const others = held.filter((one) => one.office === office);
    if (office === 'deputy' && others.length > 0) continue;
    const body = {
      userId: world.idOf(name),
      office,
      decision: '05/QĐ-BBT',
      startsOn: localDay(world),
      confirmationEmail: emailOf(name),
    };
    return outcome(stage, await send(world, 'chief', 'post', '/editorial/appointments', { body }));
  }
  return advance(stage);
};
