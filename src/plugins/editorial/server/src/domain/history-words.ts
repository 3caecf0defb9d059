import type { Text } from '../../../../../regulation';
import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import type { ChainedEntry } from './chain';
import type { MovedDetails } from './deadline';

const parts: readonly { of: RegExp; name: Text }[] = [
  { of: /^system:/, name: { vi: 'Hệ thống', en: 'The system' } },
  { of: /^command:/, name: { vi: 'Lệnh trên máy chủ', en: 'Command on the server' } },
];

/** Who did it, as people read it: the ledger has the parts of the system by names that mean nothing to them. */
export const actorWords = (key: string, name: string): Text =>
  parts.find(({ of }) => of.test(key))?.name ?? { vi: name, en: name };

/** The same in one language. */
export const actorIn = ({ actorKey, actorName }: ChainedEntry, language: keyof Text): string =>
  actorWords(actorKey, actorName)[language];

const notes: Partial<Record<string, (details: Record<string, unknown>) => Text | null>> = {
  'move-deadline': (details) => movedNote(details as MovedDetails),
  assign: ({ to }) => told('Cho', 'To', (to as { name?: string } | undefined)?.name),
  'pass-on': ({ body }) => told('Chuyển tới', 'To', body),
  close: ({ legalBasis }) => told('Căn cứ pháp luật', 'Legal basis', legalBasis),
};

/** What else belongs to an act, in words; null where there is nothing to add. */
export const noteOf = ({ verb, details }: ChainedEntry): Text | null => notes[verb]?.(details) ?? null;

const told = (vi: string, en: string, what: unknown): Text | null =>
  typeof what === 'string' && what !== '' ? { vi: `${vi}: ${what}`, en: `${en}: ${what}` } : null;

/** Old and new due day, and why. */
function movedNote({ deadline: { from, to }, why }: MovedDetails): Text {
  const vi = (due: string | null) => (due ? writtenInVietnamese(due) : 'không có');
  return {
    vi: `${vi(from.due)} → ${vi(to.due)}. ${why.vi}.`,
    en: `${from.due ?? 'none'} → ${to.due ?? 'none'}. ${why.en}.`,
  };
}
