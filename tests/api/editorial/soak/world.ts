import { Client } from 'pg';
import { service } from '../../../../src/plugins/editorial/server/src/context/services';
import { memberNames, panelNames } from '../../../support/people';
import { type Caller, type Portal, tokenFor } from '../../../support/portal';
import { pixel, type Uploaded, upload } from '../files-support';
import { staffedPortal } from '../staffed';
import { done } from '../support';
import { openDoors } from './doors';

/** Who acts: an account by its name, somebody who is not signed in, or a program with a full token of the content API. */
export type Who = (typeof panelNames)[number] | (typeof memberNames)[number] | 'anonymous' | 'token';

export const isPanel = (who: Who) => (panelNames as readonly string[]).includes(who);
export const isMember = (who: Who) => (memberNames as readonly string[]).includes(who);

/** A place for a document: the acts name places, so that they mean something in any portal. */
export interface Slot {
  uid: string;
  table: string;
  plural: string;
  /** The field that says where an item comes from, and its column. */
  origin: string;
  column: string;
  documentId: string | null;
}

/** Each type with the field that says where an item comes from, its column, and how many places it has. */
const types = [
  {
    uid: 'api::article.article',
    table: 'articles',
    plural: 'articles',
    origin: 'source',
    column: 'source',
    places: 18,
  },
  {
    uid: 'api::legal-document.legal-document',
    table: 'legal_documents',
    plural: 'legal-documents',
    origin: 'issuer',
    column: 'issuer',
    places: 5,
  },
  {
    uid: 'api::statistics-report.statistics-report',
    table: 'statistics_reports',
    plural: 'statistics-reports',
    origin: 'source',
    column: 'source',
    places: 4,
  },
  {
    uid: 'api::question.question',
    table: 'questions',
    plural: 'questions',
    origin: 'answerSource',
    column: 'answer_source',
    places: 5,
  },
  {
    uid: 'api::procedure.procedure',
    table: 'procedures',
    plural: 'procedures',
    origin: 'source',
    column: 'source',
    places: 2,
  },
  { uid: 'api::page.page', table: 'pages', plural: 'pages', origin: 'source', column: 'source', places: 2 },
  {
    uid: 'api::procedure-result.procedure-result',
    table: 'procedure_results',
    plural: 'procedure-results',
    origin: 'source',
    column: 'source',
    places: 2,
  },
];

/** The type of a uid, or null where it is not one of them. */
export const placeOf = (uid: string) => types.find((type) => type.uid === uid) ?? null;

/** Every type. */
export const allTypes: readonly Omit<Slot, 'documentId'>[] = types;

export const placesInAll = types.reduce((sum, { places }) => sum + places, 0);

/** A file, with the words that stand for it. */
export type StoredFile = Uploaded & { alternativeText: string | null };

/** A portal and everything that the acts on it refer to. */
export interface World {
  readonly portal: Portal;
  /** A connection of its own, as somebody has who knows the database's password. */
  sql: Client;
  slots: Slot[];
  files: StoredFile[];
  sections: string[];
  /** The engine's time, also while it answers requests. */
  now: Date;
  /** The number of an account, of its own kind. */
  idOf(who: Who): number;
  /** Who is behind the key of an actor. */
  whoIs(key: string): Who | null;
  /** Sends as somebody; a session that has ended is begun anew where the account still lets him in. */
  callerOf(who: Who): Promise<Caller>;
  forget(who: Who): void;
  /** Does something inside the process at the world's time. */
  atNow<Result>(act: () => Promise<Result>): Promise<Result>;
  /** Ends the portal and starts it anew on what it has stored. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

type Method = 'get' | 'post' | 'put' | 'delete';
const methods: readonly Method[] = ['get', 'post', 'put', 'delete'];

/** Sends with a token, or with none. */
function sender(portal: Portal, token: string): Caller {
  const as = (method: Method) => (url: string) => {
    const request = portal.http[method](url);
    return token ? request.set('Authorization', `Bearer ${token}`) : request;
  };
  const [get, post, put, del] = methods.map(as) as [
    Caller['get'],
    Caller['get'],
    Caller['get'],
    Caller['get'],
  ];
  return { token, get, post, put, delete: del };
}

/** The numbers of the accounts, which are the same as long as the database is. */
async function accountsOf(sql: Client): Promise<Map<Who, number>> {
  const ids = new Map<Who, number>();
  for (const [table, names] of [
    ['admin_users', panelNames],
    ['up_users', memberNames],
  ] as const) {
    for (const name of names) {
      const email = `${name}@laclong.example`;
      const { rows } = await sql.query(`SELECT id FROM ${table} WHERE email = $1`, [email]);
      ids.set(name, rows[0].id);
    }
  }
  return ids;
}

/** Starts a portal with the commune's structure and its people, no items, and all doors before the guard opened. */
export async function createWorld(): Promise<World> {
  let portal = await staffedPortal();
  const sql = new Client({ connectionString: portal.databaseUrl });
  await sql.connect();
  // Asked for a few rows of every table after each act: helpers would take longer to start than the work takes.
  await sql.query('SET max_parallel_workers_per_gather = 0; SET jit = off');
  const ids = await accountsOf(sql);
  const { rows: sections } = await sql.query<{ document_id: string }>(
    'SELECT document_id FROM sections ORDER BY id',
  );
  const callers = new Map<Who, Caller>();

  const world: World = {
    get portal() {
      return portal;
    },
    sql,
    slots: types.flatMap(({ places, ...type }) =>
      Array.from({ length: places }, () => ({ ...type, documentId: null })),
    ),
    files: [],
    sections: sections.map((row) => row.document_id),
    now: new Date(),
    idOf(who) {
      const id = ids.get(who);
      if (id === undefined) throw new Error(`${who} has no account`);
      return id;
    },
    whoIs(key) {
      const [kind, id] = key.split(':');
      const names: readonly Who[] = kind === 'member' ? memberNames : panelNames;
      return names.find((name) => ids.get(name) === Number(id)) ?? null;
    },
    async callerOf(who) {
      const known = callers.get(who);
      if (known) return known;
      // By number: its address may be another by now.
      const token = await tokenFor(
        portal.strapi,
        isMember(who) ? 'users-permissions' : 'admin',
        world.idOf(who),
      );
      const caller = sender(portal, token);
      callers.set(who, caller);
      return caller;
    },
    forget(who) {
      if (isPanel(who) || isMember(who)) callers.delete(who);
    },
    atNow: (act) => service(portal.strapi, 'clock').at(world.now, act),
    async restart() {
      portal = await portal.restart();
      await enter();
    },
    async stop() {
      await sql.end();
      await portal.stop();
    },
  };

  /** Makes a portal that has just been started the acts' own. */
  async function enter(): Promise<void> {
    // Thousands of requests: only what fails is worth a line.
    portal.strapi.log.level = 'error';
    const token = await openDoors(portal.strapi);
    callers.clear();
    callers.set('anonymous', sender(portal, ''));
    callers.set('token', sender(portal, token));
    await serveAtWorldsTime(world);
  }

  await enter();
  // The first upload by the API makes a folder for all that follow, whatever becomes of it.
  world.files.push({ ...(await upload(portal)), alternativeText: null }, ...(await described(world)));
  return world;
}

/** Whoever sends a request meets the engine at the world's time. */
async function serveAtWorldsTime(world: World): Promise<void> {
  const { strapi } = world.portal;
  const server = strapi.server.httpServer;
  const clock = service(strapi, 'clock');
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    void clock.at(world.now, async () => {
      for (const listener of listeners) listener(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}

/** Some pictures of the office with their alternative text, as items need them. */
async function described(world: World): Promise<StoredFile[]> {
  const office = await world.callerOf('office');
  const files: StoredFile[] = [];
  for (let n = 0; n < 4; n += 1) {
    const info = JSON.stringify({ name: `anh-${n}.png`, alternativeText: `Ảnh số ${n}` });
    const bytes = Buffer.concat([pixel, Buffer.from(`${n}`)]);
    const answer = await done(
      office.post('/upload').field('fileInfo', info).attach('files', bytes, `anh-${n}.png`),
    );
    files.push(answer.body[0]);
  }
  return files;
}
