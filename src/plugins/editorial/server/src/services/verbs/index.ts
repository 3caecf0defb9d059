import type { Verb } from '../../../../../../regulation';
import { answerPrivately } from './answer-privately';
import { approve } from './approve';
import { assign } from './assign';
import { close, merge, passOn, redirect } from './close';
import { erase } from './erase';
import { publish } from './publish';
import { recordSent } from './record-sent';
import { giveBack, reject } from './reject';
import { retract } from './retract';
import { schedule } from './schedule';
import { submit } from './submit';
import { hide, withdraw } from './take-down';
import type { Act } from './types';

/** Only the state changes. */
const move: Act = async () => ({ changes: {} });

/** Verbs that a person asks for; all others happen by writing the content. */
export const acts = {
  submit,
  recall: move,
  forward: move,
  return: giveBack,
  reject,
  approve,
  publish,
  hide,
  withdraw,
  'explain-delay': move,
  schedule,
  unschedule: move,
  'record-sent': recordSent,
  assign,
  'answer-privately': answerPrivately,
  'pass-on': passOn,
  redirect,
  merge,
  close,
  retract,
  erase,
} satisfies Partial<Record<Verb, Act>>;

export type AskedVerb = keyof typeof acts;

export function isAskedVerb(verb: string): verb is AskedVerb {
  return Object.hasOwn(acts, verb);
}
