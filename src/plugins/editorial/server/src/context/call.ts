import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor, Subject } from '../domain/types';

/** `acting`: judged as this actor. `engine`: the process itself, on exactly this document. */
export type Call =
  | { kind: 'acting'; actor: Actor }
  | { kind: 'engine'; subject: Subject; actions: readonly string[] };

const calls = new AsyncLocalStorage<Call>();

/** Everything inside is judged as `actor`: for the loader, jobs and commands, which have no request. */
export function runAs<Result>(actor: Actor, act: () => Promise<Result>): Promise<Result> {
  return calls.run({ kind: 'acting', actor }, act);
}

/** Lets the process itself write one document by the named document-service actions; nothing else inside passes. */
export function runAsEngine<Result>(
  subject: Subject,
  actions: readonly string[],
  act: () => Promise<Result>,
): Promise<Result> {
  return calls.run({ kind: 'engine', subject, actions }, act);
}

export function currentCall(): Call | undefined {
  return calls.getStore();
}
