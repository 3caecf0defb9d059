import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { fromRunner, portalEnvironment, type Sample } from './environment';

/** The address of a database beside the runner's own. */
export function urlOf(database: string): string {
  const url = new URL(fromRunner('TEST_DATABASE_URL'));
  url.pathname = `/${database}`;
  return url.toString();
}

/** Does something over one connection, and closes it. */
export async function withClient<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

const administer = (sql: string) =>
  withClient(fromRunner('TEST_DATABASE_URL'), (client) => client.query(sql));

/** A new database, empty or as a copy. */
export async function createDatabase(name: string, template = 'template0'): Promise<void> {
  await administer(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
}

/** Removes a database, whoever is connected to it. */
export async function dropDatabase(name: string): Promise<void> {
  await administer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

const folderOf = (name: string) => path.join(fromRunner('TEST_FOLDER'), name);

/** Whoever needs a template first makes it; files that run at the same time wait for it. */
const templateLock = 73_001;

/**
 * The database with that sample loaded, made once per run by a portal in a process of its own; every test file then gets
 * a copy, which takes a fraction of a second.
 */
function templateOf(sample: Sample): Promise<string> {
  return withClient(fromRunner('TEST_DATABASE_URL'), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const name = `template_${sample}`;
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await makeTemplate(sample, name);
    return name;
  });
}

async function makeTemplate(sample: Sample, name: string): Promise<void> {
  const unfinished = `unfinished_${sample}`;
  await dropDatabase(unfinished);
  await createDatabase(unfinished);
  const settings = { databaseUrl: urlOf(unfinished), folder: folderOf(name), sample };
  await promisify(execFile)(process.execPath, [path.join(__dirname, 'seed.cjs')], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', ...portalEnvironment(settings) },
    maxBuffer: 64 * 1024 * 1024,
  });
  await administer(`ALTER DATABASE "${unfinished}" RENAME TO "${name}"`);
}

export interface PreparedDatabase {
  name: string;
  url: string;
  /** Holds `files/` and `mail/`, the sample's files included. */
  folder: string;
}

/** A database and a folder of one's own, with that sample in them. */
export async function prepareDatabase(sample: Sample): Promise<PreparedDatabase> {
  const template = await templateOf(sample);
  const name = `portal_${randomBytes(6).toString('hex')}`;
  await createDatabase(name, template);
  const folder = folderOf(name);
  mkdirSync(folder, { recursive: true });
  cpSync(folderOf(template), folder, { recursive: true });
  return { name, url: urlOf(name), folder };
}

/** Rows and their hash, by table. */
export type Snapshot = Record<string, { rows: number; hash: string }>;

/** Rows that Strapi writes by itself: its upload plugin notes, fifteen seconds after a start, when it last counted files. */
const strapisOwn: Record<string, string> = {
  'public.strapi_core_store_settings': "t.key <> 'plugin_upload_metrics'",
};

/**
 * What the whole database holds: equal snapshots mean that nothing was written in between. Sessions are left out, since
 * signing in is not what a test of a refusal is about.
 */
export function snapshot(
  url: string,
  { except = ['strapi_sessions'] }: { except?: string[] } = {},
): Promise<Snapshot> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename <> ALL($1) ORDER BY 1`,
      [except],
    );
    const result: Snapshot = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ rows: number; hash: string }>(
        `SELECT count(*)::int AS rows, coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS hash
         FROM ${name} AS t WHERE ${strapisOwn[name] ?? 'true'}`,
      );
      result[name] = rows[0] ?? { rows: 0, hash: '' };
    }
    return result;
  });
}
