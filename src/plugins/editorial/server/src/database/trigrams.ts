import type { Knex } from 'knex';

/** What PostgreSQL says where its user may not add an extension, or where the extension is not installed. */
const forbidden = '42501';
const missing = new Set(['0A000', '58P01']);

/**
 * Sees to it that the database can compare by trigrams (extension pg_trgm), and that this transaction finds what the
 * extension brings, whichever schema of the database it lies in.
 * @throws Error with the sentence that tells the operator what to do, in both languages
 */
export async function requireTrigrams(trx: Knex.Transaction): Promise<void> {
  try {
    await trx.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  } catch (error) {
    throw readable(error);
  }
  await reachTrigrams(trx);
}

/** The extension's functions and operators are found until the transaction ends. */
export async function reachTrigrams(trx: Knex.Transaction): Promise<void> {
  await trx.raw(
    `SELECT set_config('search_path', concat_ws(', ', nullif(current_setting('search_path'), ''), extnamespace::regnamespace), true)
     FROM pg_extension WHERE extname = 'pg_trgm'`,
  );
}

function readable(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === forbidden)
    return new Error(
      'Người dùng cơ sở dữ liệu chưa được phép thêm phần mở rộng pg_trgm; quản trị viên PostgreSQL chạy một lần: GRANT CREATE ON DATABASE <tên cơ sở dữ liệu> TO <người dùng>, hoặc CREATE EXTENSION pg_trgm. / The user of the database may not add the extension pg_trgm; an administrator of PostgreSQL runs once: GRANT CREATE ON DATABASE <database> TO <user>, or CREATE EXTENSION pg_trgm.',
      { cause: error },
    );
  if (missing.has(code))
    return new Error(
      'Máy chủ PostgreSQL thiếu phần mở rộng pg_trgm; hãy cài gói contrib của PostgreSQL (ví dụ postgresql-contrib). / This PostgreSQL lacks the extension pg_trgm; install its contrib package (for example postgresql-contrib).',
      { cause: error },
    );
  return error;
}
