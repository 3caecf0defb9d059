import type supertest from 'supertest';
import { type Reason, reasonsOf } from '../support';
import type { Who, World } from './world';

/** What came of one attempt, by whatever way. */
export interface Answer {
  /** What was attempted, for people to read and to repeat. */
  what: string;
  /** As of HTTP: 200 where it was done. */
  status: number;
  /** Why it was refused, where the engine says so. */
  reasons: Reason[];
  body: unknown;
}

export const isRefused = ({ status }: Answer) => status >= 400;

type Method = 'get' | 'post' | 'put' | 'delete';

const inShort = (value: unknown) => {
  const text = JSON.stringify(value) ?? '';
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
};

interface Sent {
  body?: object;
  file?: { bytes: Buffer; name: string };
  fields?: Record<string, string>;
}

/** Sends one request as somebody. */
export async function send(
  world: World,
  who: Who,
  method: Method,
  url: string,
  sent: Sent = {},
): Promise<Answer> {
  const what = `${who}: ${method.toUpperCase()} ${url} ${inShort(sent.fields ?? sent.body ?? null)}`;
  const once = async () => {
    let request: supertest.Test = (await world.callerOf(who))[method](url);
    for (const [name, value] of Object.entries(sent.fields ?? {})) request = request.field(name, value);
    if (sent.file) request = request.attach('files', sent.file.bytes, sent.file.name);
    return sent.body ? request.send(sent.body) : request;
  };
  let answer = await once();
  if (answer.status === 401) {
    world.forget(who);
    answer = await once();
  }
  return { what, status: answer.status, reasons: reasonsOf(answer), body: answer.body };
}

const statusOfName: Record<string, number> = {
  ForbiddenError: 403,
  ConflictError: 409,
  UnprocessableEntityError: 422,
  NotFoundError: 404,
  ValidationError: 400,
  UnauthorizedError: 401,
  TooManyRequestsError: 429,
};

interface GraphqlError {
  message: string;
  extensions?: { code?: string; error?: { name?: string; details?: { reasons?: Reason[] } } };
}

/** Sends one GraphQL request as somebody; its errors answer as HTTP would. */
export async function ask(
  world: World,
  who: Who,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const answer = await send(world, who, 'post', '/graphql', { body: { query, variables } });
  const errors = ((answer.body as { errors?: GraphqlError[] }).errors ?? []) as GraphqlError[];
  const [first] = errors;
  if (!first) return answer;
  const name = first.extensions?.error?.name ?? '';
  const isFault = answer.status < 400 && first.extensions?.code === 'INTERNAL_SERVER_ERROR';
  const status = statusOfName[name] ?? (isFault ? 500 : 400);
  return { ...answer, status, reasons: first.extensions?.error?.details?.reasons ?? [] };
}

interface Thrown {
  name?: string;
  message?: string;
  stack?: string;
  status?: number;
  code?: string;
  details?: { reasons?: Reason[] };
}

/** SQLSTATEs of what the database refuses: the trip-wires, and what fits no column or constraint. */
const refusedByDatabase = /^(RG\d{3}|2[23]\w{3}|25P02|42\w{3})$/;

/** What Strapi's query engine throws, before the database is asked, at a value that is none of the column's kind. */
const formless = /^Invalid\w*Format$/;

/** Does something inside the process, at the world's time; what it throws answers as HTTP would. */
export async function attempt(world: World, what: string, act: () => Promise<unknown>): Promise<Answer> {
  try {
    return { what, status: 200, reasons: [], body: await world.atNow(act) };
  } catch (error) {
    const thrown = error as Thrown;
    const reasons = thrown.details?.reasons ?? [];
    const status =
      thrown.status ??
      statusOfName[thrown.name ?? ''] ??
      (refusedByDatabase.test(String(thrown.code)) ? 409 : formless.test(thrown.name ?? '') ? 400 : 500);
    return {
      what,
      status,
      reasons,
      body: { code: thrown.code, message: thrown.message, stack: thrown.stack },
    };
  }
}
