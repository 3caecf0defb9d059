import type { World } from './world';

/** A rule broken by hand, by an owner of the database who puts its guards away, and mended again. */
interface Breakage {
  rule: number;
  what: string;
  /** Whether it shows only where one asks by all ways. */
  ways: 'few' | 'all';
  within(world: World, act: () => Promise<void>): Promise<void>;
}

/** Does something to the database with no trigger in the way. */
async function unguarded(world: World, statement: string): Promise<void> {
  await world.sql.query('BEGIN');
  await world.sql.query("SET LOCAL session_replication_role = 'replica'");
  await world.sql.query(statement);
  await world.sql.query('COMMIT');
}

/** Changes one row of a table that fits, and puts back what it was. */
const changing = (rule: number, what: string, table: string, where: string, set: string): Breakage => ({
  rule,
  what,
  ways: 'few',
  async within(world, act) {
    const { rows } = await world.sql.query<{ at: string }>(
      `SELECT ctid::text AS at FROM ${table} WHERE ${where} LIMIT 1`,
    );
    if (!rows[0]) throw new Error(`nothing to break: ${table} where ${where}`);
    await world.sql.query(`DROP TABLE IF EXISTS soak_kept`);
    await world.sql.query(
      `CREATE TEMP TABLE soak_kept AS SELECT * FROM ${table} WHERE ctid = '${rows[0].at}'`,
    );
    const key = table === 'editorial_ledger' ? 'sequence' : 'id';
    await unguarded(world, `UPDATE ${table} SET ${set} WHERE ctid = '${rows[0].at}'`);
    await act();
    const column = set.split('=')[0]?.trim();
    await unguarded(
      world,
      `UPDATE ${table} AS broken SET ${column} = kept.${column} FROM soak_kept AS kept WHERE kept.${key} = broken.${key}`,
    );
  },
});

/** A file that nothing public uses is served as if something did. */
const servedFile: Breakage = {
  rule: 8,
  what: 'a file of no public item is served',
  ways: 'few',
  async within(world, act) {
    for (const file of world.files) {
      const name = `${file.hash}${file.ext}`;
      const stored = await world.sql.query('SELECT 1 FROM files WHERE hash = $1', [file.hash]);
      const isServed = (await world.portal.http.get(`/files/${name}`)).status < 400;
      if (isServed || stored.rows.length === 0) continue;
      const of = [name, 'api::article.article', 'khong', 'published'];
      await world.sql.query(
        'INSERT INTO editorial_file_uses (file_name, subject_type, subject_id, version) VALUES ($1, $2, $3, $4)',
        of,
      );
      await act();
      await world.sql.query("DELETE FROM editorial_file_uses WHERE file_name = $1 AND subject_id = 'khong'", [
        name,
      ]);
      return;
    }
    throw new Error('nothing to break: every file is public');
  },
};

/** Somebody is reminded of the same step a second time, by a sweep that does not see the first. */
const remindedTwice: Breakage = {
  rule: 7,
  what: 'a step of which somebody is reminded twice',
  ways: 'few',
  async within(world, act) {
    const columns = 'topic, recipient_key, email, subject, body, at';
    const noted = (recipient: string, at: string) =>
      world.sql.query(
        `INSERT INTO editorial_notices (${columns}) VALUES ('reminder:0:due:2026-01-05', $1, 'khong@laclong.example', '{}', '{}', ${at})`,
        [recipient],
      );
    await noted('panel:0', 'now()');
    await noted('panel:00', "now() + interval '1 minute'");
    await act();
    await world.sql.query("DELETE FROM editorial_notices WHERE topic LIKE 'reminder:0:%'");
  },
};

/** A draft's title comes out where nothing guards it: in the name of a section. */
const toldDraft: Breakage = {
  rule: 8,
  what: 'the title of a draft in the name of a section',
  ways: 'all',
  async within(world, act) {
    const hidden = 'Tin mật chưa duyệt zz-zz';
    await world.sql.query("INSERT INTO articles (document_id, title) VALUES ('khong', $1)", [hidden]);
    await world.sql.query('CREATE TEMP TABLE soak_names AS SELECT id, name FROM sections');
    await world.sql.query('UPDATE sections SET name = $1', [hidden]);
    await act();
    await world.sql.query(
      'UPDATE sections SET name = kept.name FROM soak_names AS kept WHERE kept.id = sections.id',
    );
    await world.sql.query("DROP TABLE soak_names; DELETE FROM articles WHERE document_id = 'khong'");
  },
};

const shown = 'published_at IS NOT NULL';
const running = "made_public_at IS NULL AND closed_at IS NULL AND state <> 'discarded' AND NOT correction";

/** One of each rule that the state of a portal can break; a refusal that changes something shows only as it happens. */
export const breakages: readonly Breakage[] = [
  changing(1, 'a public row says something else', 'articles', shown, "source = 'Đổi lén'"),
  changing(1, 'a public row is gone', 'articles', shown, 'published_at = NULL'),
  changing(1, 'another seal', 'editorial_dossiers', "state = 'published'", "seal_hash = 'v1:other'"),
  changing(
    2,
    'own work is not marked',
    'editorial_dossiers',
    "state = 'published'",
    'own_work = NOT own_work',
  ),
  changing(
    2,
    'a hand in it is forgotten',
    'editorial_dossiers',
    "state = 'published'",
    "contributors = '[]'",
  ),
  changing(3, 'a state without an entry', 'editorial_dossiers', "state = 'published'", "state = 'withdrawn'"),
  changing(3, 'an entry says something else', 'editorial_ledger', "verb = 'approve'", "comment = 'khác'"),
  changing(
    4,
    'a due day that nobody reckoned',
    'editorial_dossiers',
    `${running} AND due IS NOT NULL`,
    'due = due + 1',
  ),
  remindedTwice,
  servedFile,
  toldDraft,
];
