import type { DetailForm, Kind, OfficeCode, Regulation, Text } from '../../../../../regulation';
import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import type { ChainedEntry } from './chain';
import { actorWords } from './history-words';
import { writtenLocally } from './local-time';
import { listed } from './reasons';
import { actLabel } from './theft-words';

/** A detail of an entry as people read it. `hash`: to be compared, not read. */
export interface ShownDetail {
  label: Text;
  value: Text;
  hash: boolean;
}

/** What the words of an entry take from outside of it. */
export interface LedgerNames {
  /** What people are called, by their keys. */
  people: ReadonlyMap<string, string>;
  /** What the fields of the record are called, by field. */
  fields: Readonly<Record<string, Text>>;
  /** Fields of the record that not every reader may see. */
  closed: ReadonlySet<string>;
}

type Details = Record<string, unknown>;

/** What the things are called that entries are about. */
export const subjectLabel = (
  { publishedTypes, recordedTypes, ledgerSubjects }: Regulation,
  type: string,
): Text => publishedTypes[type]?.label ?? recordedTypes[type]?.label ?? ledgerSubjects[type] ?? plain(type);

/** Longest value of a field that is shown whole, in characters. */
const longest = 200;

const plain = (text: string): Text => ({ vi: text, en: text });
const none: Text = { vi: 'không có', en: 'none' };
const changed: Text = { vi: 'đã thay đổi', en: 'changed' };

/**
 * The details of an entry that the regulation lets its readers see, in the regulation's order; whatever else the entry
 * keeps stays out. Pure.
 */
export function shownDetails(regulation: Regulation, entry: ChainedEntry, names: LedgerNames): ShownDetail[] {
  const { details } = entry;
  return Object.entries(regulation.ledgerDetails).flatMap(([key, { label, form, move }]) => {
    if (!(key in details)) return [];
    if (form === 'record') return recordDetails(details, names);
    const write = (value: unknown) => written(regulation, form, value, names);
    const value = move ? moved(details[key], write) : write(details[key]);
    return value === null ? [] : [{ label, value, hash: form === 'hash' }];
  });
}

function moved(value: unknown, write: (value: unknown) => Text | null): Text | null {
  if (typeof value !== 'object' || value === null) return null;
  const { from, to } = value as { from?: unknown; to?: unknown };
  const [before, after] = [write(from) ?? none, write(to) ?? none];
  return { vi: `${before.vi} → ${after.vi}`, en: `${before.en} → ${after.en}` };
}

/** Null where there is nothing to say. */
function written(
  regulation: Regulation,
  form: Exclude<DetailForm, 'record'>,
  value: unknown,
  { people }: LedgerNames,
): Text | null {
  if (value === null || value === undefined || value === '' || value === false) return null;
  switch (form) {
    case 'flag':
      return { vi: 'có', en: 'yes' };
    case 'day':
      return plain(writtenInVietnamese(String(value)));
    case 'instant':
      return plain(writtenLocally(String(value)));
    case 'due': {
      const { due } = value as { due?: string | null };
      return due ? plain(writtenInVietnamese(due)) : none;
    }
    case 'person': {
      if (typeof value === 'object') return plain(String((value as { name?: unknown }).name ?? ''));
      return plain(people.get(String(value)) ?? String(value));
    }
    case 'office':
      return regulation.offices[value as OfficeCode]?.label ?? plain(String(value));
    case 'ground':
      return (regulation.erasureGrounds as Record<string, Text>)[String(value)] ?? null;
    case 'kinds': {
      const kinds = (Array.isArray(value) ? value : Object.keys(value as object)) as Kind[];
      return listed(kinds.map((kind) => regulation.kinds[kind] ?? plain(kind)));
    }
    case 'basis':
      return basisWords(
        value as { decision?: string | null; delegation?: { instrument: string; chief: string } },
      );
    case 'hash':
      return hashOf(value);
    case 'text':
    case 'number':
      return typeof value === 'object' ? null : plain(String(value));
  }
}

function basisWords({
  decision,
  delegation,
}: {
  decision?: string | null;
  delegation?: { instrument: string; chief: string };
}): Text | null {
  if (!delegation) return decision ? plain(decision) : null;
  const { instrument, chief } = delegation;
  return {
    vi: `${decision ?? ''}; thay Trưởng Ban ${chief} theo ${instrument}`,
    en: `${decision ?? ''}; for the Chief ${chief} by ${instrument}`,
  };
}

/** One hash, several, or that of a seal. */
function hashOf(value: unknown): Text | null {
  const hashes = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  return hashes.length > 0 ? plain(hashes.join('\n')) : null;
}

/** Which fields of a record changed, and from what to what; of a closed one only that it did. */
function recordDetails({ before, after }: Details, { fields, closed }: LedgerNames): ShownDetail[] {
  const [old, now] = [before, after].map((side) => (side ?? {}) as Details) as [Details, Details];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field) => {
    if (JSON.stringify(old[field] ?? null) === JSON.stringify(now[field] ?? null)) return [];
    const label = fields[field];
    if (!label) return [];
    const value = closed.has(field) ? changed : fieldChange(old[field], now[field], !before);
    return [{ label: { vi: label.vi, en: label.en }, value, hash: false }];
  });
}

function fieldChange(before: unknown, after: unknown, isNew: boolean): Text {
  const values = [before, after].map((value) => value ?? null);
  if (values.some((value) => typeof value === 'object' && value !== null)) return changed;
  const [old, now] = values.map((value) => (value === null ? none : plain(String(value).slice(0, longest))));
  if (!old || !now) return changed;
  if (isNew) return now;
  return { vi: `${old.vi} → ${now.vi}`, en: `${old.en} → ${now.en}` };
}

/** Local days, both included. */
export interface LedgerPeriod {
  from?: string;
  to?: string;
}

/** What somebody looked for, on one line in Vietnamese: the ledger keeps it with what he took out. */
export function filterWords(
  regulation: Regulation,
  filter: {
    words?: string;
    verb?: readonly string[];
    type?: string;
    actorKey?: readonly string[];
    dossierId?: number;
    period: LedgerPeriod;
  },
  people: LedgerNames['people'],
): string {
  const { words, verb, type, actorKey, dossierId, period } = filter;
  const nameOf = (key: string) => actorWords(key, people.get(key) ?? key).vi;
  const parts = [
    words && `từ khóa «${words}»`,
    verb && `việc: ${listed(verb.map((code) => actLabel(regulation, code))).vi}`,
    type && `loại: ${subjectLabel(regulation, type).vi}`,
    actorKey && `người thực hiện: ${[...new Set(actorKey.map(nameOf))].join(', ')}`,
    dossierId !== undefined && `hồ sơ số ${dossierId}`,
    period.from && `từ ${writtenInVietnamese(period.from)}`,
    period.to && `đến hết ${writtenInVietnamese(period.to)}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : 'toàn bộ';
}
