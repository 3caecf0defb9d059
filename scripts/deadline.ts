import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedCalendar } from '../src/plugins/working-calendar/server/src/data/shipped';
import {
  CalendarSnapshot,
  calculation,
  checkDays,
  dueDate,
  parseInstant,
  type Question,
  type Reason,
  type Reckoning,
  Refusal,
  reason,
} from '../src/plugins/working-calendar/server/src/domain';
import type { CalendarService } from '../src/plugins/working-calendar/server/src/services/calendar';
import { deadlineRules } from '../src/regulation/deadlines';
import { withPortal } from './lib/portal.mjs';

const USAGE = reason(
  'deadline.usage',
  'Cách dùng: npm run -s deadline -- --cases TỆP | --start THỜI_ĐIỂM --kind LOẠI | --start THỜI_ĐIỂM --days SỐ; thêm --portal để tính theo lịch và thời hạn của cổng này',
  'Usage: npm run -s deadline -- --cases FILE | --start INSTANT --kind KIND | --start INSTANT --days NUMBER; with --portal by the calendar and limits of this portal',
);

interface Case {
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

function toCase(entry: unknown): Case | Reason[] {
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
    const asked = toCase(entry);
    if (Array.isArray(asked)) {
      reasons.push(...asked.map((cause) => at(index + 1, cause)));
      return [];
    }
    const { start, instant, days } = asked;
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

/** The answer to one question, with every day that was counted or skipped; the kind's rule where one was asked for. */
function answerOne(reckoning: Reckoning, question: Question): string {
  const { kind } = question;
  return JSON.stringify({ ...calculation(reckoning, question), ...(kind === undefined ? {} : { kind }) });
}

interface Options {
  cases?: string;
  start?: string;
  kind?: string;
  days?: string;
  portal?: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string' },
      start: { type: 'string' },
      kind: { type: 'string' },
      days: { type: 'string' },
      portal: { type: 'boolean' },
    },
  });
  return values;
}

function answer(reckoning: Reckoning, { cases, start, kind, days }: Options): string[] {
  if (cases !== undefined && start === undefined) return answerCases(reckoning.snapshot, cases);
  if (start !== undefined && (kind === undefined) !== (days === undefined)) {
    if (kind !== undefined) return [answerOne(reckoning, { start, kind })];
    // What is no number is for the reckoning to refuse, with the words as typed.
    const typed = (/^\d+$/.test(days ?? '') ? Number(days) : days) as number;
    return [answerOne(reckoning, { start, days: typed })];
  }
  refuse(USAGE);
}

/** The calendar and rules that this portal keeps in its database, beside a running server or without. */
async function portalReckoning(): Promise<Reckoning> {
  // Standard output is for the answers; what the portal says while it loads and ends is not one.
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await withPortal((strapi) => {
      const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
      return calendar.reckoning();
    });
  } finally {
    process.stdout.write = write;
  }
}

/** The calendar and rules that come with the project: needs neither a database nor a build. */
function shippedReckoning(): Reckoning {
  return { snapshot: new CalendarSnapshot(shippedCalendar()), rules: deadlineRules };
}

function reasonsOf(error: unknown): readonly Reason[] {
  if (error instanceof Refusal) return error.reasons;
  // parseArgs speaks of the option that it does not know.
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return [USAGE];
  }
  throw error;
}

async function run(): Promise<void> {
  const options = readOptions();
  const reckoning = options.portal ? await portalReckoning() : shippedReckoning();
  for (const line of answer(reckoning, options)) console.log(line);
}

run().catch((error: unknown) => {
  for (const { message } of reasonsOf(error)) console.error(`${message.vi}\n${message.en}`);
  process.exitCode = 2;
});
