import type { Knex } from 'knex';
import type { Article } from '../../../../../regulation';

const table = 'editorial_proposals';

export type ProposalState = 'open' | 'accepted' | 'rejected';

/** What somebody proposes to change of the regulation, and what the Chief made of it. Instants are exact. */
export interface Proposal {
  id: number;
  at: Date;
  actorKey: string;
  actorName: string;
  article: Article;
  text: string;
  state: ProposalState;
  answer: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
}

interface Row {
  [column: string]: unknown;
}

const textOrNull = (value: unknown) => (value === null ? null : String(value));

function toProposal(row: Row): Proposal {
  return {
    id: Number(row.id),
    at: row.at as Date,
    actorKey: String(row.actor_key),
    actorName: String(row.actor_name),
    article: row.article as Article,
    text: String(row.text),
    state: row.state as ProposalState,
    answer: textOrNull(row.answer),
    decidedAt: row.decided_at as Date | null,
    decidedBy: textOrNull(row.decided_by),
  };
}

export async function insertProposal(
  db: Knex,
  given: Pick<Proposal, 'at' | 'actorKey' | 'actorName' | 'article' | 'text'>,
): Promise<Proposal> {
  const [row] = await db<Row>(table)
    .insert({
      at: given.at,
      actor_key: given.actorKey,
      actor_name: given.actorName,
      article: given.article,
      text: given.text,
      state: 'open',
    })
    .returning('*');
  return toProposal(row as Row);
}

/** A proposal, held until the transaction ends; null where there is none. */
export async function heldProposal(trx: Knex.Transaction, id: number): Promise<Proposal | null> {
  const row = await trx<Row>(table).where({ id }).forUpdate().first();
  return row ? toProposal(row) : null;
}

export async function decideProposal(
  db: Knex,
  id: number,
  decided: { state: Exclude<ProposalState, 'open'>; answer: string; at: Date; by: string },
): Promise<Proposal> {
  const [row] = await db<Row>(table)
    .where({ id })
    .update({ state: decided.state, answer: decided.answer, decided_at: decided.at, decided_by: decided.by })
    .returning('*');
  return toProposal(row as Row);
}

/** One page of proposals, the newest first, and how many there are; `state` left out: all. */
export async function proposalPage(
  db: Knex,
  query: { state?: ProposalState; page: number; pageSize: number },
): Promise<{ rows: Proposal[]; total: number }> {
  const matching = db<Row>(table);
  if (query.state) matching.where({ state: query.state });
  const count = await matching.clone().count<{ count: string }[]>({ count: '*' });
  const rows = await matching
    .clone()
    .orderBy('id', 'desc')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize);
  return { rows: rows.map(toProposal), total: Number(count[0]?.count ?? 0) };
}
