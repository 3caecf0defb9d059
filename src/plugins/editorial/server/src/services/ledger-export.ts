import type { Core } from '@strapi/strapi';
import { csvLine, csvStart } from '../../../../../common/csv';
import { readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { regulationOf } from '../context/settings';
import type { ChainedEntry } from '../domain/chain';
import { writtenLocally } from '../domain/local-time';
import { entriesBeside, type LedgerFilter, type LedgerPlace } from '../stores/ledger-search';
import { type Subjects, subjectsOf } from './ledger-subjects';
import { historyOf } from './shown-history';

/** Rows of one file; more are taken out period by period. */
export const mostExported = 50_000;
const readAtOnce = 1000;

const columns: readonly Text[] = [
  { vi: 'Số', en: 'Number' },
  { vi: 'Thời gian', en: 'Time' },
  { vi: 'Người thực hiện', en: 'Who' },
  { vi: 'Nhiệm vụ', en: 'Office' },
  { vi: 'Việc', en: 'Act' },
  { vi: 'Loại', en: 'Type' },
  { vi: 'Đối tượng', en: 'About' },
  { vi: 'Số hồ sơ', en: 'Dossier' },
  { vi: 'Từ trạng thái', en: 'From' },
  { vi: 'Sang trạng thái', en: 'To' },
  { vi: 'Ý kiến', en: 'Comment' },
  { vi: 'Ghi thêm', en: 'Note' },
  { vi: 'Mã băm', en: 'Hash' },
];

/** The entries that match as CSV, the newest first, read in batches while they are sent. */
export async function* ledgerCsv(
  strapi: Core.Strapi,
  filter: LedgerFilter,
  language: keyof Text,
): AsyncGenerator<string> {
  yield csvStart + csvLine(columns.map((column) => column[language]));
  let place: LedgerPlace | null = null;
  for (let written = 0; written < mostExported; ) {
    const limit = Math.min(readAtOnce, mostExported - written);
    const db = await readingFrom(strapi);
    const entries: ChainedEntry[] = (await entriesBeside(db, filter, place, limit)) ?? [];
    const subjects = await subjectsOf(strapi, db, entries);
    yield entries.map((entry) => csvLine(cellsOf(strapi, entry, subjects, language))).join('');
    const last = entries.at(-1);
    if (!last || entries.length < limit) return;
    place = { of: last.sequence, side: 'older' };
    written += entries.length;
  }
}

function cellsOf(
  strapi: Core.Strapi,
  entry: ChainedEntry,
  subjects: Subjects,
  language: keyof Text,
): string[] {
  const shown = historyOf(regulationOf(strapi), entry, language);
  const subject = subjects.of(entry);
  const say = (text: Text | null | undefined) => text?.[language] ?? '';
  return [
    String(entry.sequence),
    writtenLocally(entry.at),
    shown.actor,
    say(shown.office),
    say(shown.label),
    say(subject?.label),
    subject?.title ?? '',
    entry.dossierId === null ? '' : String(entry.dossierId),
    say(shown.from),
    say(shown.to),
    shown.comment ?? '',
    say(shown.note),
    entry.hash,
  ];
}
