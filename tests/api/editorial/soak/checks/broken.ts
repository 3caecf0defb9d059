/** One of the rules that always hold does not. */
export class BrokenRule extends Error {
  constructor(
    /** As DESIGN numbers them; 0: the server failed. */
    readonly rule: number,
    message: string,
    facts: unknown = null,
  ) {
    super(`rule ${rule}: ${message}${facts === null ? '' : `\n${JSON.stringify(facts, null, 1)}`}`);
  }
}

/** @throws {BrokenRule} where it does not hold */
export function holds(
  rule: number,
  condition: boolean,
  message: string,
  facts: unknown = null,
): asserts condition {
  if (!condition) throw new BrokenRule(rule, message, facts);
}
