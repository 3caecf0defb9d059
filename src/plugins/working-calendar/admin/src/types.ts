import type { CalendarChange, CalendarRow, LocalDate, Text } from '../../server/src/domain';

export type {
  Amendment,
  CalendarChange,
  CalendarRow,
  DayDifference,
  ExplainedDay,
  LocalDate,
  Text,
} from '../../server/src/domain';
export type {
  AmendmentPreview,
  Calculation,
  ChangePreview,
  Moves,
  Progress,
  RuleRow,
  RulesView,
  Saved,
  VersionRow,
  YearView,
} from '../../server/src/services/views';

type Status = CalendarRow['status'];

/** What the server turns into a change, and shows what it would do. */
export type PreviewBody = (
  | { change: CalendarChange }
  | {
      range: {
        from: LocalDate;
        to: LocalDate;
        kind: 'day-off';
        reason: CalendarRow['reason'];
        name: string | Text;
        decision: string;
        status: Status;
      };
    }
  | { swap: { off: LocalDate; work: LocalDate; name: string | Text; decision: string; status: Status } }
  | {
      file: {
        format: 'csv' | 'ics';
        text: string;
        defaults?: { decision?: string; reason?: CalendarRow['reason']; status?: Status };
      };
    }
  | { enterYear: number }
) & { comment?: string };

/** What the calculator is asked: from when, and by which rule or number of working days. */
export interface Question {
  /** ISO 8601 with offset, or a local day where the hour is not known. */
  start: string;
  kind?: string;
  days?: number;
}
