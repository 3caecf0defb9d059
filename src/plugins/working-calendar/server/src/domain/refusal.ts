import type { Reason } from './types';

/** Thrown for input that cannot be reckoned with; carries every reason, not only the first. */
export class Refusal extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(reasons.map(({ message }) => `${message.vi} | ${message.en}`).join('\n'));
    this.name = 'Refusal';
  }
}

/** Builds a reason with its stable code, and the provision or statute that it rests on where there is one. */
export function reason(code: string, vi: string, en: string, article?: string): Reason {
  return { code, ...(article === undefined ? {} : { article }), message: { vi, en } };
}

/** Throws a {@link Refusal} when there is any reason to. */
export function refuseIfAny(reasons: readonly Reason[]): void {
  if (reasons.length > 0) throw new Refusal(reasons);
}
