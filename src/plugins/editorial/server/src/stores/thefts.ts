import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';

const table = 'editorial_thefts';

/**
 * A password that its owner reported as stolen. The account is locked until `recoveredAt`; from `releasedAt` on its owner
 * may open it again by the link that was mailed to him. Instants are exact.
 */
export interface Theft {
  id: number;
  /** `panel:5`, `member:3`. */
  accountKey: string;
  accountName: string;
  /** From when on the owner suspects that somebody else acted. */
  since: Date;
  reportedAt: Date;
  comment: string | null;
  /** Keys of those who were told. */
  told: readonly string[];
  /** The Chief's word, by which the operator released it. */
  decision: string | null;
  releasedAt: Date | null;
  recoveredAt: Date | null;
}

interface Row {
  [column: string]: unknown;
}

function toTheft(row: Row): Theft {
  return {
    id: Number(row.id),
    accountKey: String(row.account_key),
    accountName: String(row.account_name),
    since: row.since as Date,
    reportedAt: row.reported_at as Date,
    comment: row.comment === null ? null : String(row.comment),
    told: parsedJson<string[]>(row.told),
    decision: row.decision === null ? null : String(row.decision),
    releasedAt: row.released_at as Date | null,
    recoveredAt: row.recovered_at as Date | null,
  };
}

/** Enters a report; null where one is open for the account already. */
export async function insertTheft(
  trx: Knex,
  theft: Pick<Theft, 'accountKey' | 'accountName' | 'since' | 'reportedAt' | 'comment' | 'told'>,
): Promise<Theft | null> {
  const [row]: Row[] = await trx<Row>(table)
    .insert({
      account_key: theft.accountKey,
      account_name: theft.accountName,
      since: theft.since,
      reported_at: theft.reportedAt,
      comment: theft.comment,
      told: JSON.stringify(theft.told),
    })
    .onConflict(trx.raw('(account_key) WHERE recovered_at IS NULL'))
    .ignore()
    .returning('*');
  return row ? toTheft(row) : null;
}

/** The report under which an account is locked; null: it is not. */
export async function openTheft(db: Knex, accountKey: string): Promise<Theft | null> {
  const row = await db<Row>(table).where({ account_key: accountKey }).whereNull('recovered_at').first();
  return row ? toTheft(row) : null;
}

export async function theftById(db: Knex, id: number): Promise<Theft | null> {
  const row = await db<Row>(table).where({ id }).first();
  return row ? toTheft(row) : null;
}

/** Who reads which reports: those of which he was told, and as the Chief all but his own. */
export interface TheftReader {
  key: string;
  isChief: boolean;
}

/** One page of the reports that somebody may read, the newest first, and how many there are. */
export async function theftPage(
  db: Knex,
  reader: TheftReader,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: Theft[]; total: number }> {
  const readable = db<Row>(table).where((either) => {
    either.whereRaw('told @> ?::jsonb', [JSON.stringify([reader.key])]);
    if (reader.isChief) either.orWhereNot('account_key', reader.key);
  });
  const count = await readable.clone().count<{ count: string }[]>({ count: '*' });
  const rows = await readable
    .clone()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows: rows.map(toTheft), total: Number(count[0]?.count ?? 0) };
}

/** The operator releases it by the Chief's word; a link mailed for it before is void. */
export async function releaseTheft(trx: Knex, id: number, decision: string, at: Date): Promise<void> {
  await trx<Row>(table)
    .where({ id })
    .update({ decision, released_at: at, confirm_hash: null, confirm_until: null });
}

/** The owner has set a new password: the account is his again. */
export async function recoverTheft(trx: Knex, id: number, at: Date): Promise<void> {
  await trx<Row>(table).where({ id }).update({ recovered_at: at, confirm_hash: null, confirm_until: null });
}

/** The link of an account that no appointment has one for. */
export async function setRecoveryLink(
  trx: Knex,
  id: number,
  link: { hash: string; until: Date },
): Promise<void> {
  await trx<Row>(table).where({ id }).update({ confirm_hash: link.hash, confirm_until: link.until });
}

/** The report for which a recovery link was mailed, held for this transaction; null: unknown, used or too old. */
export async function theftByLink(trx: Knex, hash: string, at: Date): Promise<Theft | null> {
  const row = await trx<Row>(table)
    .where({ confirm_hash: hash })
    .where('confirm_until', '>', at)
    .whereNull('recovered_at')
    .forUpdate()
    .first();
  return row ? toTheft(row) : null;
}
