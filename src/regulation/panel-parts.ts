import { duties } from './duties';
import { ledgerReaders } from './ledger';
import { reports } from './reports';
import { type OfficeCode, offices } from './roles';
import type { Text } from './text';

/**
 * A part of the panel that is there for some only. It decides no more than what the menu and the first page show: whether
 * somebody may is asked of the engine by each request.
 */
export interface PanelPartRow {
  label: Text;
  who: readonly OfficeCode[];
  /** Whether the technical operator, who holds no office, finds it. */
  operator: boolean;
}

const inPanel = (Object.keys(offices) as OfficeCode[]).filter((code) => offices[code].channel === 'panel');

/** To whom the process gives work: he writes or changes something. */
const withWork = inPanel.filter((code) =>
  Object.values(duties[code]?.content ?? {}).some((accesses) => accesses.length > 1),
);

export const panelParts = {
  /** Deadlines, the board's own page, the dossier beside an item: for whoever holds an office. */
  board: {
    label: { vi: 'Công việc của Ban biên tập', en: 'Work of the editorial board' },
    who: inPanel,
    operator: false,
  },
  work: {
    label: { vi: 'Việc đang chờ mình', en: 'What waits for oneself' },
    who: withWork,
    operator: false,
  },
  ledger: { label: ledgerReaders.label, who: ledgerReaders.who, operator: true },
  reports: { label: reports.label, who: reports.who, operator: false },
} as const satisfies Record<string, PanelPartRow>;

export type PanelPart = keyof typeof panelParts;
