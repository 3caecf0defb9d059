import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import supertest from 'supertest';
import {
  dropDatabase,
  type PreparedDatabase,
  prepareDatabase,
  type Snapshot,
  snapshot,
  withClient,
} from './database';
import { portalEnvironment, type Sample } from './environment';

const ROOT = path.resolve(__dirname, '..', '..');
const DOMAIN = 'laclong.example';

type Method = 'get' | 'post' | 'put' | 'delete';

/** Sends requests as one person; `token` is his. */
export type Caller = Record<Method, (url: string) => supertest.Test> & { token: string };

export interface Portal {
  strapi: Core.Strapi;
  /** Requests of somebody who is not signed in. */
  http: ReturnType<typeof supertest>;
  /** The user of the panel `<name>@laclong.example`, without the sign-in, which is limited to five in five minutes. */
  panel(name: string): Promise<Caller>;
  /** The collaborator `<name>@laclong.example`. */
  member(name: string): Promise<Caller>;
  /** A GraphQL request; as nobody without a token. */
  graphql<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
  ): Promise<GraphqlAnswer<Data>>;
  /** What the database holds, to show that a refusal changed nothing. */
  snapshot(): Promise<Snapshot>;
  databaseUrl: string;
  /** Holds `files/` and `mail/`. */
  folder: string;
  /** Ends it and starts it again on the same database and folders, with further settings. */
  restart(env?: Record<string, string>): Promise<Portal>;
  stop(): Promise<void>;
}

export interface GraphqlAnswer<Data> {
  status: number;
  data: Data | null;
  errors: {
    message: string;
    extensions?: { error?: { name?: string; details?: Record<string, unknown> } };
  }[];
}

function callerWith(http: ReturnType<typeof supertest>, token: string): Caller {
  const as = (method: Method) => (url: string) => http[method](url).set('Authorization', `Bearer ${token}`);
  return { token, get: as('get'), post: as('post'), put: as('put'), delete: as('delete') };
}

type Origin = 'admin' | 'users-permissions';

/** A token of that origin for an account by its number, as the sign-in would give it. */
export async function tokenFor(strapi: Core.Strapi, origin: Origin, userId: number): Promise<string> {
  const sessions = strapi.sessionManager(origin);
  const { token } = await sessions.generateRefreshToken(String(userId), undefined, { type: 'refresh' });
  const access = await sessions.generateAccessToken(token);
  if ('error' in access) throw new Error(`no token for the account ${userId}: ${access.error}`);
  return access.token;
}

async function issueToken(strapi: Core.Strapi, origin: Origin, uid: string, name: string): Promise<string> {
  const email = `${name}@${DOMAIN}`;
  const user = await strapi.db.query(uid as 'admin::user').findOne({ where: { email } });
  if (!user) throw new Error(`there is no account ${email}`);
  return tokenFor(strapi, origin, Number(user.id));
}

/**
 * Starts the portal, as compiled into dist, on a database and folders of its own.
 * @param options sample: what is loaded; env: settings that differ from the usual ones; schema: one of its own, made first
 */
export async function startPortal({
  sample,
  env = {},
  schema,
}: {
  sample: Sample;
  env?: Record<string, string>;
  schema?: string;
}): Promise<Portal> {
  const database = await prepareDatabase(sample);
  if (schema === undefined) return startOn(database, sample, env);
  await withClient(database.url, (client) => client.query(`CREATE SCHEMA ${schema}`));
  return startOn(database, sample, { DATABASE_SCHEMA: schema, ...env });
}

/** The longest that a portal which ends is waited for, in milliseconds. */
const longestRest = 5000;

/** Strapi tells of written entries after the commit, with queries that nobody awaits: they must not meet a closed pool. */
async function atRest(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const until = Date.now() + longestRest;
  while (pool.numUsed() + pool.numPendingAcquires() > 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function startOn(
  database: PreparedDatabase,
  sample: Sample,
  env: Record<string, string>,
): Promise<Portal> {
  Object.assign(
    process.env,
    portalEnvironment({ databaseUrl: database.url, folder: database.folder, sample }),
    env,
  );
  const strapi = createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  strapi.server.mount();
  const http = supertest(strapi.server.httpServer);
  return {
    strapi,
    http,
    panel: async (name) => callerWith(http, await issueToken(strapi, 'admin', 'admin::user', name)),
    member: async (name) =>
      callerWith(http, await issueToken(strapi, 'users-permissions', 'plugin::users-permissions.user', name)),
    async graphql(query, variables = {}, token) {
      const request = http.post('/graphql').send({ query, variables });
      if (token) request.set('Authorization', `Bearer ${token}`);
      const { status, body } = await request;
      return { status, data: body.data, errors: body.errors ?? [] };
    },
    snapshot: () => snapshot(database.url),
    databaseUrl: database.url,
    folder: database.folder,
    async restart(other = {}) {
      await atRest(strapi);
      await strapi.destroy();
      return startOn(database, sample, { ...env, ...other });
    },
    async stop() {
      await atRest(strapi);
      await strapi.destroy();
      await dropDatabase(database.name);
    },
  };
}
