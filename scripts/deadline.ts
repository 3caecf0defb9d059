import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedCalendar } from '../src/plugins/working-calendar/server/src/data/shipped';
import {
  CalendarSnapshot,
  checkDays,
  type DeadlineRule,
  dueDate,
  explain,
  localDateOf,
  parseInstant,
  type Reason,
  Refusal,
  reason,
  ruleFor,
} from '../src/plugins/working-calendar/server/src/domain';
import { deadlineRules } from '../src/regulation/deadlines';

const USAGE = reason(
  'deadline.usage',
  'Cách dùng: npm run -s deadline -- --cases TỆP | --start THỜI_ĐIỂM --kind LOẠI | --start THỜI_ĐIỂM --days SỐ',
  'Usage: npm run -s deadline -- --cases FILE | --start INSTANT --kind KIND | --start INSTANT --days NUMBER',
);

interface Question {
  start: string;
  instant: Date;
  days: number;
}

function refuse(...reasons: Reason[]): never {
  throw new Refusal(reasons);
}

/** Puts the place in front of a reason, so that a long file can be corrected in one go. */
function at(position: number, { code, message }: Reason): Reason {
  return reason(code, `Mục ${position}: ${message.vi}`, `Entry ${position}: ${message.en}`);
}

function readCases(file: string): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    refuse(
      reason('deadline.file', `Không đọc được tệp “${file}”: ${cause}`, `Cannot read “${file}”: ${cause}`),
    );
  }
  if (Array.isArray(content)) return content;
  refuse(
    reason(
      'deadline.file',
      `Tệp “${file}” phải là một mảng JSON gồm các mục {start, days}.`,
      `“${file}” must be a JSON array of {start, days}.`,
    ),
  );
}

function toQuestion(entry: unknown): Question | Reason[] {
  const { start, days } = (entry ?? {}) as { start?: unknown; days?: unknown };
  const instant = parseInstant(start);
  const reasons = checkDays(days);
  if (!(instant instanceof Date)) return [instant, ...reasons];
  if (reasons.length > 0) return reasons;
  return { start: start as string, instant, days: days as number };
}

/** One line per case; nothing is answered unless every case makes sense. */
function answerCases(snapshot: CalendarSnapshot, file: string): string[] {
  const reasons: Reason[] = [];
  const lines = readCases(file).flatMap((entry, index) => {
    const question = toQuestion(entry);
    if (Array.isArray(question)) {
      reasons.push(...question.map((cause) => at(index + 1, cause)));
      return [];
    }
    const { start, instant, days } = question;
    try {
      return [JSON.stringify({ start, days, ...dueDate(snapshot, instant, days) })];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      reasons.push(...error.reasons.map((cause) => at(index + 1, cause)));
      return [];
    }
  });
  if (reasons.length > 0) refuse(...reasons);
  return lines;
}

/** The start and the number of days as typed; refuses with what is wrong in either. */
function readQuestion(start: string, typedDays: string): Question {
  const days = /^\d+$/.test(typedDays) ? Number(typedDays) : typedDays;
  const question = toQuestion({ start, days });
  return Array.isArray(question) ? refuse(...question) : question;
}

/** The answer to one question, with every day that was counted or skipped. */
function answerOne(
  snapshot: CalendarSnapshot,
  { start, instant, days }: Question,
  ruled: object = {},
): string {
  return JSON.stringify({
    start,
    days,
    ...dueDate(snapshot, instant, days),
    ...ruled,
    calendarVersion: snapshot.version,
    explanation: explain(snapshot, instant, days),
  });
}

function findRule(snapshot: CalendarSnapshot, instant: Date, kind: string): DeadlineRule {
  const day = localDateOf(snapshot, instant);
  return (
    ruleFor(deadlineRules, kind, day) ??
    refuse(
      reason(
        'deadline.no-rule',
        `Ngày ${day} chưa có quy định thời hạn cho loại “${kind}”.`,
        `No time limit for “${kind}” was in force on ${day}.`,
      ),
    )
  );
}

function checkKind(kind: string): Reason[] {
  const kinds = [...new Set<string>(deadlineRules.map((rule) => rule.kind))];
  if (kinds.includes(kind)) return [];
  const known = kinds.join(', ');
  return [
    reason(
      'deadline.kind',
      `Không có loại “${kind}”; các loại: ${known}.`,
      `There is no kind “${kind}”; kinds: ${known}.`,
    ),
  ];
}

/** The answer by the rule of a kind; `due` is null where the regulation sets no limit. */
function answerKind(snapshot: CalendarSnapshot, start: string, kind: string): string {
  const instant = parseInstant(start);
  const reasons = checkKind(kind);
  if (!(instant instanceof Date)) refuse(instant, ...reasons);
  if (reasons.length > 0) refuse(...reasons);
  const rule = findRule(snapshot, instant, kind);
  if (rule.days !== null) return answerOne(snapshot, { start, instant, days: rule.days }, { kind, rule });
  return JSON.stringify({
    start,
    days: null,
    due: null,
    provisional: false,
    kind,
    rule,
    calendarVersion: snapshot.version,
    explanation: [],
  });
}

function answer(): string[] {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      start: { type: 'string' },
      kind: { type: 'string' },
      days: { type: 'string' },
    },
  });
  const { cases, start, kind, days } = values;
  const snapshot = new CalendarSnapshot(shippedCalendar());
  if (cases !== undefined && start === undefined) return answerCases(snapshot, cases);
  if (start !== undefined && kind !== undefined && days === undefined) {
    return [answerKind(snapshot, start, kind)];
  }
  if (start !== undefined && days !== undefined && kind === undefined) {
    return [answerOne(snapshot, readQuestion(start, days))];
  }
  refuse(USAGE);
}

function reasonsOf(error: unknown): readonly Reason[] {
  if (error instanceof Refusal) return error.reasons;
  // parseArgs speaks of the option that it does not know.
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return [USAGE];
  }
  throw error;
}

try {
  for (const line of answer()) console.log(line);
} catch (error) {
  for (const { message } of reasonsOf(error)) console.error(`${message.vi}\n${message.en}`);
  process.exitCode = 2;
}
