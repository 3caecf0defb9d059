import { createRequire } from 'node:module';
import { Refusal } from './say.mjs';

const require = createRequire(import.meta.url);

/** The oldest PostgreSQL that will do. */
export const OLDEST_POSTGRES = 14;

/**
 * Connects to a database.
 * @param {string} connectionString
 * @param {{ ssl?: boolean }} [options]
 * @returns {Promise<import('pg').Client>} to be ended by the caller
 */
export async function connect(connectionString, { ssl = false } = {}) {
  /** @type {typeof import('pg')} */
  const pg = require('pg');
  const client = new pg.Client({
    connectionString,
    ssl: ssl ? { rejectUnauthorized: true } : undefined,
    connectionTimeoutMillis: 10_000,
    application_name: 'commune-portal',
  });
  // A server that goes away while the connection is idle is told by the next query, not by an uncaught event.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** @param {string} url */
function withoutPassword(url) {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port && `:${port}`}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

/**
 * Turns what PostgreSQL or the network says into the sentence that cures it.
 * @param {unknown} error
 * @param {string} url
 * @returns {Refusal}
 */
export function retellDatabaseError(error, url) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const target = withoutPassword(url);
  if (code === '28P01' || code === '28000') {
    return new Refusal(
      `Cơ sở dữ liệu ${target} từ chối đăng nhập: hãy sửa tên và mật khẩu trong DATABASE_URL.`,
      `The database ${target} refuses the sign-in: correct the user and password in DATABASE_URL.`,
      error,
    );
  }
  if (code === '3D000') {
    return new Refusal(
      `Không có cơ sở dữ liệu ${target}: hãy tạo bằng CREATE DATABASE, hoặc sửa tên trong DATABASE_URL.`,
      `There is no database ${target}: create it with CREATE DATABASE, or correct the name in DATABASE_URL.`,
      error,
    );
  }
  return new Refusal(
    `Không kết nối được tới cơ sở dữ liệu ${target} (${message}): hãy kiểm tra máy chủ PostgreSQL đang chạy và DATABASE_URL đúng địa chỉ.`,
    `Cannot reach the database ${target} (${message}): check that the PostgreSQL server runs and that DATABASE_URL has its address.`,
    error,
  );
}

/**
 * The refusal of a server that is too old.
 * @param {number} versionNumber PostgreSQL's server_version_num, for example 130011
 * @returns {Refusal | undefined} undefined where the version will do
 */
export function refusalOfVersion(versionNumber) {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= OLDEST_POSTGRES) return undefined;
  return new Refusal(
    `Máy chủ cơ sở dữ liệu là PostgreSQL ${major}: hãy nâng lên bản ${OLDEST_POSTGRES} trở lên, hoặc bỏ DATABASE_URL để dùng bản đi kèm.`,
    `The database server is PostgreSQL ${major}: upgrade it to ${OLDEST_POSTGRES} or newer, or unset DATABASE_URL to use the bundled one.`,
  );
}

/**
 * Makes sure that the operator's database can be used.
 * @param {string} url
 * @param {{ ssl: boolean, schema: string }} options
 * @throws {Refusal} naming what to correct
 */
export async function checkDatabase(url, { ssl, schema }) {
  const client = await connect(url, { ssl }).catch((error) => {
    throw retellDatabaseError(error, url);
  });
  try {
    const version = await client.query('SHOW server_version_num');
    const tooOld = refusalOfVersion(Number(version.rows[0]?.server_version_num));
    if (tooOld) throw tooOld;
    const right = await client.query(
      "SELECT has_schema_privilege(oid, 'CREATE') AS may FROM pg_namespace WHERE nspname = $1",
      [schema],
    );
    if (right.rows[0] && !right.rows[0].may) {
      throw new Refusal(
        `Tài khoản cơ sở dữ liệu không được tạo bảng trong schema "${schema}": hãy cấp quyền bằng GRANT ALL ON SCHEMA ${schema} TO <tài khoản>.`,
        `The database user may not create tables in schema "${schema}": grant it with GRANT ALL ON SCHEMA ${schema} TO <user>.`,
      );
    }
  } finally {
    await client.end();
  }
}
