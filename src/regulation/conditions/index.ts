import { actConditions } from './acts';
import type { Condition } from './condition';
import { suppliedConditions } from './supplied';

const all = { ...suppliedConditions, ...actConditions };

export type ConditionCode = keyof typeof all;

/** What must be true before an act, and what a person reads where it is not. */
export const conditions: Record<ConditionCode, Condition> = all;

export type { Condition } from './condition';
