import { type DayNumber, isWeekend, toLocalDate, writtenInVietnamese } from './days';
import { dueDay } from './deadline';
import { checkDays, type Trigger, triggerDay } from './input';
import { refuseIfAny } from './refusal';
import type { CalendarSnapshot } from './snapshot';
import type { CalendarRow, ExplainedDay, Text } from './types';

const KINDS_OF_DAY_OFF: Readonly<Record<CalendarRow['reason'], Text>> = {
  holiday: { vi: 'Nghỉ lễ', en: 'Public holiday' },
  'in-lieu': { vi: 'Nghỉ bù', en: 'Day off in lieu' },
  swapped: { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  local: { vi: 'Nghỉ theo quyết định của địa phương', en: 'Local day off' },
};

function ofRow(row: CalendarRow): Text {
  const kind =
    row.kind === 'make-up' ? { vi: 'Làm bù', en: 'Make-up working day' } : KINDS_OF_DAY_OFF[row.reason];
  const swap =
    row.swapWith === undefined
      ? { vi: '', en: '' }
      : { vi: `, đổi với ngày ${writtenInVietnamese(row.swapWith)}`, en: `, swapped with ${row.swapWith}` };
  const text = {
    vi: `${kind.vi}: ${row.name.vi}${swap.vi} (${row.decision})`,
    en: `${kind.en}: ${row.name.en}${swap.en} (${row.decision})`,
  };
  if (row.status === 'decided') return text;
  return row.kind === 'make-up'
    ? {
        vi: `Dự kiến, chưa có quyết định nên chưa tính là ngày làm việc – ${text.vi}`,
        en: `Provisional, not decided, so not counted as a working day – ${text.en}`,
      }
    : {
        vi: `Dự kiến, chưa có quyết định nên vẫn tính là ngày làm việc – ${text.vi}`,
        en: `Provisional, not decided, so counted as a working day – ${text.en}`,
      };
}

function ofPlainDay(day: DayNumber, entered: boolean): Text {
  const text = isWeekend(day)
    ? { vi: 'Nghỉ hằng tuần', en: 'Weekend' }
    : { vi: 'Ngày làm việc', en: 'Working day' };
  return entered
    ? text
    : {
        vi: `${text.vi} (dự kiến: lịch nghỉ của thời gian này chưa được nhập)`,
        en: `${text.en} (provisional: the calendar of this time has not been entered)`,
      };
}

function explainDay(snapshot: CalendarSnapshot, day: DayNumber): ExplainedDay {
  const date = toLocalDate(day);
  const row = snapshot.rowOn(date);
  const entered = snapshot.isEntered(day);
  return {
    date,
    counted: snapshot.isWorking(day),
    provisional: row?.status === 'provisional' || !entered,
    reason: row ? ofRow(row) : ofPlainDay(day, entered),
    decision: row?.status === 'decided' ? row.decision : null,
  };
}

/**
 * The reckoning of {@link dueDate}, day by day from the triggering act to the due day, so that anybody can check it.
 * Exactly `days` of the lines are counted. Throws the same refusals.
 */
export function explain(snapshot: CalendarSnapshot, trigger: Trigger, days: number): ExplainedDay[] {
  refuseIfAny(checkDays(days));
  const start = triggerDay(snapshot.zone, trigger);
  const first: ExplainedDay = {
    date: toLocalDate(start),
    counted: false,
    provisional: days === 0 && !snapshot.isEntered(start),
    reason:
      days === 0
        ? {
            vi: 'Phải làm ngay trong ngày phát sinh, đến 24:00, dù là ngày làm việc hay ngày nghỉ',
            en: 'To be done on the day of the triggering act itself, until 24:00, working day or not',
          }
        : {
            vi: 'Ngày phát sinh, không tính (Bộ luật Dân sự 2015, Điều 147)',
            en: 'Day of the triggering act, not counted (Civil Code 2015, article 147)',
          },
    decision: null,
  };
  const lines = [first];
  const due = dueDay(snapshot, start, days);
  for (let day = start + 1; day <= due; day += 1) lines.push(explainDay(snapshot, day));
  return lines;
}
