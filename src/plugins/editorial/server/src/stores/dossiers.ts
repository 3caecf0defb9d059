import type { Knex } from 'knex';
import { containing } from '../../../../../common/like';
import { parsedJson, parsedJsonOrNull } from '../../../../../common/row';
import type { Kind, OfficeCode, State } from '../../../../../regulation';
import type { KindClock, RecordedRule } from '../domain/deadline';
import type { ActorChannel, Attestation, Basis, Subject } from '../domain/types';
import type { Condition } from './dossier-status';

const table = 'editorial_dossiers';

/** The engine's record of one publishing cycle of one document. Instants are exact; `due` is a local day. */
export interface Dossier {
  id: number;
  subject: Subject;
  cycle: number;
  revision: number;
  processVersion: number;
  state: State;
  kind: Kind;
  title: string;
  /** Where the item is filed, and which unit it is about or from: documentIds. */
  sectionId: string | null;
  unitId: string | null;
  correction: boolean;
  imported: boolean;
  ownWork: boolean;
  providerKey: string;
  providerName: string;
  providerChannel: ActorChannel;
  /** The office by which its provider opened it; null for cycles of before it was kept. */
  providerOffice: OfficeCode | null;
  contributors: readonly string[];
  /** To whom it is assigned. */
  assigneeKey: string | null;
  assigneeName: string | null;
  /** When a report was sent, and under which number: recorded, not written by anybody into the content. */
  sentAt: Date | null;
  sentNumber: string | null;
  attestation: Attestation | null;
  lateReason: string | null;
  /** The kinds that the cycle has had, the present one last, each with what starts its clock. */
  clocks: readonly KindClock[];
  triggerField: string | null;
  triggerAt: Date | null;
  rule: RecordedRule | null;
  due: string | null;
  dueProvisional: boolean;
  calendarVersion: string | null;
  sealHash: string | null;
  sealVersion: number | null;
  approvedAt: Date | null;
  approvedBy: string | null;
  approvalBasis: Basis | null;
  /** When the limit was met: the item was first public or, as an answer, reached the citizen in another way. */
  madePublicAt: Date | null;
  closedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

const privatelyMet: readonly State[] = ['answered', 'passed-on'];

/** Whether a cycle has ever been shown to the public: an answer given privately, or by another body, has not. */
export function wasPublic({ madePublicAt, state }: Pick<Dossier, 'madePublicAt' | 'state'>): boolean {
  return madePublicAt !== null && !privatelyMet.includes(state);
}

/** The same of a row, as the database says it. */
export const shownToPublic = `made_public_at IS NOT NULL AND state NOT IN (${privatelyMet.map((state) => `'${state}'`).join(', ')})`;

/** What a dossier holds of an approval while it has none. */
export const noApproval = {
  sealHash: null,
  sealVersion: null,
  approvedAt: null,
  approvedBy: null,
  approvalBasis: null,
};

interface Row {
  [column: string]: unknown;
}

const columns: Record<Exclude<keyof Dossier, 'id' | 'subject'>, string> = {
  cycle: 'cycle',
  revision: 'revision',
  processVersion: 'process_version',
  state: 'state',
  kind: 'kind',
  title: 'title',
  sectionId: 'section_id',
  unitId: 'unit_id',
  correction: 'correction',
  imported: 'imported',
  ownWork: 'own_work',
  providerKey: 'provider_key',
  providerName: 'provider_name',
  providerChannel: 'provider_channel',
  providerOffice: 'provider_office',
  contributors: 'contributors',
  assigneeKey: 'assignee_key',
  assigneeName: 'assignee_name',
  sentAt: 'sent_at',
  sentNumber: 'sent_number',
  attestation: 'attestation',
  lateReason: 'late_reason',
  clocks: 'clocks',
  triggerField: 'trigger_field',
  triggerAt: 'trigger_at',
  rule: 'rule',
  due: 'due',
  dueProvisional: 'due_provisional',
  calendarVersion: 'calendar_version',
  sealHash: 'seal_hash',
  sealVersion: 'seal_version',
  approvedAt: 'approved_at',
  approvedBy: 'approved_by',
  approvalBasis: 'approval_basis',
  madePublicAt: 'made_public_at',
  closedAt: 'closed_at',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};
const jsonFields = new Set(['contributors', 'attestation', 'clocks', 'rule', 'approvalBasis']);

function toDossier(row: Row): Dossier {
  const plain = Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row[column]]));
  return {
    ...(plain as Omit<Dossier, 'id' | 'subject'>),
    id: Number(row.id),
    subject: { type: String(row.subject_type), documentId: String(row.subject_id) },
    contributors: parsedJson<string[]>(row.contributors),
    attestation: parsedJsonOrNull(row.attestation),
    clocks: clocksOf(row),
    rule: parsedJsonOrNull(row.rule),
    approvalBasis: parsedJsonOrNull(row.approval_basis),
  };
}

/** A dossier of before the kinds were kept has had one. */
function clocksOf(row: Row): KindClock[] {
  const clocks = parsedJson<KindClock[]>(row.clocks);
  if (clocks.length > 0) return clocks;
  const triggerAt = row.trigger_at instanceof Date ? row.trigger_at.toISOString() : null;
  const triggerField = row.trigger_field === null ? null : String(row.trigger_field);
  return [{ kind: String(row.kind), triggerField, triggerAt, leftOn: null }];
}

/** Dossiers from rows that another store selected. */
export function dossiersFrom(rows: readonly Row[]): Dossier[] {
  return rows.map(toDossier);
}

function toRow(values: Partial<Omit<Dossier, 'id' | 'subject'>>): Row {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      columns[field as keyof typeof columns],
      jsonFields.has(field) && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}

/**
 * The cycle of a document that is under way (or was last), or null where none was opened. Cycles that were
 * discarded do not count.
 */
export async function currentDossier(db: Knex, subject: Subject): Promise<Dossier | null> {
  const row = await db<Row>(table)
    .where({ subject_type: subject.type, subject_id: subject.documentId })
    .whereNot('state', 'discarded')
    .orderBy('cycle', 'desc')
    .first();
  return row ? toDossier(row) : null;
}

/** All cycles of a document, the oldest first. */
export async function dossiersOf(db: Knex, subject: Subject): Promise<Dossier[]> {
  const rows = await db<Row>(table)
    .where({ subject_type: subject.type, subject_id: subject.documentId })
    .orderBy('cycle');
  return rows.map(toDossier);
}

export async function dossierById(db: Knex, id: number): Promise<Dossier | null> {
  const row = await db<Row>(table).where({ id }).first();
  return row ? toDossier(row) : null;
}

/** Dossiers by their ids, in no order. */
export async function dossiersByIds(db: Knex, ids: readonly number[]): Promise<Dossier[]> {
  const rows = await db<Row>(table).whereIn('id', [...ids]);
  return rows.map(toDossier);
}

/** Which documents of a type, of some, are recorded as sent. */
export async function sentSubjects(
  db: Knex,
  type: string,
  documentIds: readonly string[],
): Promise<Set<string>> {
  const rows: { subject_id: string }[] = await db(table)
    .where({ subject_type: type })
    .whereIn('subject_id', [...documentIds])
    .whereNotNull('sent_at')
    .distinct('subject_id');
  return new Set(rows.map((row) => row.subject_id));
}

export async function insertDossier(db: Knex, dossier: Omit<Dossier, 'id'>): Promise<Dossier> {
  const { subject, ...values } = dossier;
  const [row] = await db<Row>(table)
    .insert({ ...toRow(values), subject_type: subject.type, subject_id: subject.documentId })
    .returning('*');
  return toDossier(row as Row);
}

export async function updateDossier(
  db: Knex,
  id: number,
  values: Partial<Omit<Dossier, 'id' | 'subject'>>,
): Promise<Dossier> {
  const [row] = await db<Row>(table).where({ id }).update(toRow(values)).returning('*');
  return toDossier(row as Row);
}

/**
 * Holds everything about one document until the transaction ends, so that two acts on it come one after the other.
 * An advisory lock, since a document without a dossier has no row to lock yet.
 */
export async function lockSubject(trx: Knex.Transaction, subject: Subject): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `editorial:${subject.type}:${subject.documentId}`,
  ]);
}

export interface DossierFilter {
  state?: readonly string[];
  kind?: readonly string[];
  type?: readonly string[];
  providerKey?: string;
  /** Null: nobody. */
  assigneeKey?: string | null;
  /** Only what the Chief approved of his own. */
  ownWork?: boolean;
  section?: string;
  unit?: string;
  /** Part of the title, whatever its case. */
  title?: string;
  /** How their deadline stands at a moment. */
  deadlines?: readonly Condition[];
}

export const sortable = { updatedAt: 'updated_at', due: 'due' } as const;

export interface DossierPage {
  filter: DossierFilter;
  sort: { field: keyof typeof sortable; order: 'asc' | 'desc' };
  page: number;
  pageSize: number;
}

/** The dossiers that a list shows, so that its plan can be looked at; discarded drafts are left out. */
export function dossiersMatching(db: Knex, filter: DossierFilter) {
  const matching = db<Row>(table).whereNot('state', 'discarded');
  if (filter.state) matching.whereIn('state', [...filter.state]);
  if (filter.kind) matching.whereIn('kind', [...filter.kind]);
  if (filter.type) matching.whereIn('subject_type', [...filter.type]);
  if (filter.providerKey) matching.where('provider_key', filter.providerKey);
  if (filter.assigneeKey !== undefined) matching.where('assignee_key', filter.assigneeKey);
  if (filter.ownWork) matching.where('own_work', true);
  if (filter.section) matching.where('section_id', filter.section);
  if (filter.unit) matching.where('unit_id', filter.unit);
  if (filter.title) matching.whereILike('title', containing(filter.title));
  for (const [sql, values] of filter.deadlines ?? []) matching.whereRaw(sql, values);
  return matching;
}

/** One page of dossiers and how many there are in all. */
export async function dossierPage(db: Knex, query: DossierPage): Promise<{ rows: Dossier[]; total: number }> {
  const matching = dossiersMatching(db, query.filter);
  const count = await matching.clone().count<{ count: string }[]>({ count: '*' });
  const rows = await matching
    .clone()
    .orderBy(sortable[query.sort.field], query.sort.order)
    .orderBy('id', query.sort.order)
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize);
  return { rows: rows.map(toDossier), total: Number(count[0]?.count ?? 0) };
}
