import {
  type Calendar,
  type CalendarChange,
  type CalendarRow,
  changeOfRows,
  enterYear,
  type LocalDate,
  type Reason,
  Refusal,
  rowsOfRange,
  rowsOfSwap,
  type Text,
} from '../domain';
import { readCalendarCsv } from '../files/csv';
import { readCalendarIcs } from '../files/ics';

interface Entry {
  name: Text;
  decision: string;
  status: CalendarRow['status'];
}

/** The ways in which the office says what is to change. */
export type Proposal = { comment: string | null } & (
  | { change: CalendarChange }
  | { range: Entry & { from: LocalDate; to: LocalDate; reason: CalendarRow['reason'] } }
  | { swap: Entry & { off: LocalDate; work: LocalDate } }
  | {
      file: {
        format: 'csv' | 'ics';
        text: string;
        defaults?: { decision?: string; reason?: CalendarRow['reason']; status?: CalendarRow['status'] };
      };
    }
  | { enterYear: number }
);

export interface Proposed {
  change: CalendarChange;
  warnings: readonly Text[];
  reasons: readonly Reason[];
  comment: string | null;
}

const nothing: CalendarChange = { put: [], remove: [], enteredTo: null };
const readers = { csv: readCalendarCsv, ics: readCalendarIcs };

/** Turns what the office says into a change of the calendar as it stands; what makes no sense comes back as reasons. */
export function proposed(calendar: Calendar, proposal: Proposal): Proposed {
  const { comment } = proposal;
  try {
    return { warnings: [], reasons: [], comment, ...turned(calendar, proposal) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { change: nothing, warnings: [], reasons: error.reasons, comment };
  }
}

function turned(
  calendar: Calendar,
  proposal: Proposal,
): Pick<Proposed, 'change'> & Partial<Pick<Proposed, 'warnings' | 'reasons'>> {
  if ('change' in proposal) return { change: proposal.change };
  if ('enterYear' in proposal) return { change: enterYear(calendar, proposal.enterYear) };
  if ('swap' in proposal) return { change: { ...nothing, put: rowsOfSwap(proposal.swap) } };
  if ('range' in proposal) {
    const { rows, warnings } = rowsOfRange(proposal.range);
    return { change: { ...nothing, put: rows }, warnings };
  }
  const { format, text, defaults } = proposal.file;
  const { rows, warnings, reasons } = readers[format](text, defaults);
  return { change: changeOfRows(calendar, rows), warnings, reasons };
}
