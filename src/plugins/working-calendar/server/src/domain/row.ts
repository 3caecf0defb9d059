import { HORIZON, isWeekend, toDayNumber, writtenInVietnamese } from './days';
import { reason } from './refusal';
import { PUBLIC_HOLIDAYS, WEEKLY_REST } from './statutes';
import { isOneLine, MAX_TEXT, tidyText } from './text';
import type { CalendarRow, LocalDate, Reason } from './types';

/** Why a local date cannot be used: it does not exist, or lies outside 1990–2099. */
export function checkDate(date: LocalDate): Reason[] {
  const day = toDayNumber(date);
  if (Number.isNaN(day)) {
    return [reason('calendar.date', `“${date}” không phải là ngày hợp lệ.`, `“${date}” is not a date.`)];
  }
  if (day < HORIZON.first || day > HORIZON.lastStart) {
    return [
      reason(
        'calendar.out-of-range',
        `Ngày ${writtenInVietnamese(date)} nằm ngoài khoảng 1990–2099.`,
        `${date} is outside 1990–2099.`,
      ),
    ];
  }
  return [];
}

/** A day off replaces a weekday, a make-up day a day of the weekly rest (Labour Code 2019, article 111). */
function checkWeekday({ date, kind }: CalendarRow): Reason[] {
  const weekend = isWeekend(toDayNumber(date));
  if (kind === 'make-up' && !weekend) {
    return [
      reason(
        'calendar.make-up-on-weekday',
        `Ngày làm bù ${writtenInVietnamese(date)} phải là thứ Bảy hoặc Chủ nhật.`,
        `The make-up day ${date} must be a Saturday or Sunday.`,
        WEEKLY_REST,
      ),
    ];
  }
  if (kind === 'day-off' && weekend) {
    return [
      reason(
        'calendar.day-off-on-weekend',
        `Ngày nghỉ ${writtenInVietnamese(date)} đã là ngày nghỉ hằng tuần.`,
        `The day off ${date} is a weekend day already.`,
        WEEKLY_REST,
      ),
    ];
  }
  return [];
}

/**
 * What is wrong with the name and the decision of a row: missing, longer than 200 characters, more than one printable
 * line. A public holiday rests on the notice of its year (Labour Code 2019, article 112).
 */
export function checkTexts(row: CalendarRow): Reason[] {
  const reasons: Reason[] = [];
  const day = writtenInVietnamese(row.date);
  const { name, decision } = row;
  if (name.vi.trim() === '') {
    reasons.push(reason('calendar.name-missing', `Ngày ${day} chưa có tên.`, `${row.date} has no name.`));
  }
  if (Math.max(name.vi.length, name.en.length) > MAX_TEXT) {
    reasons.push(
      reason(
        'calendar.name-too-long',
        `Tên của ngày ${day} dài quá ${MAX_TEXT} ký tự.`,
        `The name of ${row.date} is longer than ${MAX_TEXT} characters.`,
      ),
    );
  }
  if (decision.trim() === '') {
    reasons.push(
      reason(
        'calendar.decision-missing',
        `Ngày ${day} chưa ghi số văn bản làm căn cứ.`,
        `${row.date} names no decision that it rests on.`,
        row.reason === 'holiday' ? PUBLIC_HOLIDAYS : undefined,
      ),
    );
  }
  if (decision.length > MAX_TEXT) {
    reasons.push(
      reason(
        'calendar.decision-too-long',
        `Số văn bản của ngày ${day} dài quá ${MAX_TEXT} ký tự.`,
        `The decision of ${row.date} is longer than ${MAX_TEXT} characters.`,
      ),
    );
  }
  if (![name.vi, name.en, decision].every(isOneLine)) {
    reasons.push(
      reason(
        'calendar.control-character',
        `Tên hoặc số văn bản của ngày ${day} có ký tự điều khiển, xin Ông/Bà nhập lại.`,
        `The name or decision of ${row.date} holds a control character; please type it again.`,
      ),
    );
  }
  return reasons;
}

/** A swap whose other half is not there: a day off is exchanged for a day of the weekly rest, never given away. */
export function swapHalf({ date }: CalendarRow): Reason {
  return reason(
    'calendar.swap-half',
    `Hoán đổi ngày ${writtenInVietnamese(date)} thiếu nửa kia: cần cả ngày nghỉ và ngày làm bù.`,
    `The swap of ${date} lacks its other half: a day off needs its make-up day.`,
    WEEKLY_REST,
  );
}

function checkSwapField(row: CalendarRow): Reason[] {
  if ((row.reason === 'swapped') === (row.swapWith !== undefined)) return [];
  if (row.swapWith === undefined) return [swapHalf(row)];
  return [
    reason(
      'calendar.swap-reason',
      `Ngày ${writtenInVietnamese(row.date)} có ngày hoán đổi nhưng lý do không phải là hoán đổi.`,
      `${row.date} names a swap but its reason is not a swap.`,
    ),
  ];
}

/** Everything that is wrong with one row by itself, whatever the other rows are. */
export function checkRow(row: CalendarRow): Reason[] {
  const dateFaults = checkDate(row.date);
  return [
    ...dateFaults,
    ...(dateFaults.length === 0 ? checkWeekday(row) : []),
    ...checkTexts(row),
    ...checkSwapField(row),
  ];
}

/** The row as it is stored: its texts tidied, the English name the Vietnamese one where none is given. */
export function tidyRow({ swapWith, ...row }: CalendarRow): CalendarRow {
  const vi = tidyText(row.name.vi);
  return {
    ...row,
    name: { vi, en: tidyText(row.name.en) || vi },
    decision: tidyText(row.decision),
    ...(swapWith === undefined ? {} : { swapWith }),
  };
}

/** Whether two rows say the same. */
export function sameRow(one: CalendarRow, other: CalendarRow): boolean {
  return (
    one.date === other.date &&
    one.kind === other.kind &&
    one.reason === other.reason &&
    one.name.vi === other.name.vi &&
    one.name.en === other.name.en &&
    one.decision === other.decision &&
    one.status === other.status &&
    one.swapWith === other.swapWith
  );
}
