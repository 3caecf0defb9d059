import type { Random } from '../random';
import type { Who } from '../world';
import type { Perform } from './act';
import { changeDraft, inProcess, inRequest, queryEngine, sql } from './behind';
import { attach, changeFile, upload } from './files';
import { mend } from './mend';
import { graphql, rest } from './outside';
import { bulk, button, createAnew, write } from './panel';
import {
  appoint,
  changeAccount,
  decideProcess,
  decideProposal,
  delegate,
  endAppointment,
  lockMember,
  propose,
  reportTheft,
  revokeDelegation,
} from './people';
import { daily, declareDay, nightly, pass, publishDue, restart, setBack, sweep } from './time';
import { advance, eraseAll, ownVerb, race, verb } from './verbs';

/** All acts. */
export const acts = {
  advance,
  verb,
  ownVerb,
  race,
  write,
  createAnew,
  button,
  bulk,
  rest,
  graphql,
  upload,
  changeFile,
  attach,
  inProcess,
  inRequest,
  queryEngine,
  sql,
  changeDraft,
  appoint,
  endAppointment,
  changeAccount,
  lockMember,
  reportTheft,
  delegate,
  revokeDelegation,
  decideProcess,
  mend,
  pass,
  sweep,
  publishDue,
  daily,
  declareDay,
  eraseAll,
  propose,
  decideProposal,
  setBack,
  nightly,
  restart,
} satisfies Record<string, Perform>;

export type ActName = keyof typeof acts;

/** How often each is done: enough of what brings items to the public, so that there is something to break. */
const weights: readonly (readonly [number, ActName])[] = [
  [42, 'advance'],
  [12, 'verb'],
  [3, 'ownVerb'],
  [4, 'race'],
  [6, 'write'],
  [1, 'createAnew'],
  [7, 'button'],
  [2, 'bulk'],
  [5, 'rest'],
  [3, 'graphql'],
  [1, 'upload'],
  [3, 'changeFile'],
  [2, 'attach'],
  [3, 'inProcess'],
  [2, 'inRequest'],
  [4, 'queryEngine'],
  [5, 'sql'],
  [0.7, 'changeDraft'],
  [0.7, 'appoint'],
  [0.4, 'endAppointment'],
  [1.2, 'changeAccount'],
  [0.4, 'lockMember'],
  [0.4, 'reportTheft'],
  [1, 'delegate'],
  [0.4, 'revokeDelegation'],
  [0.4, 'decideProcess'],
  [6, 'mend'],
  [3, 'pass'],
  [1.5, 'sweep'],
  [2, 'publishDue'],
  [0.5, 'daily'],
  [0.4, 'declareDay'],
  [0.8, 'eraseAll'],
  [0.4, 'propose'],
  [0.4, 'decideProposal'],
  [0.5, 'setBack'],
  [0.5, 'nightly'],
  [0.1, 'restart'],
];

const people: readonly (readonly [number, Who])[] = [
  [14, 'chief'],
  [14, 'office'],
  [6, 'culture'],
  [7, 'radio'],
  [8, 'deputy'],
  [3, 'finance'],
  [3, 'union'],
  [4, 'official'],
  [3, 'official2'],
  [3, 'support'],
  [2, 'chairman'],
  [9, 'operator'],
  [10, 'collaborator'],
  [6, 'collaborator2'],
  [4, 'anonymous'],
  [4, 'token'],
];

/** One act as it is written down and repeated: what it does in detail follows from its own seed. */
export interface Act {
  name: ActName;
  who: Who;
  place: number;
  seed: number;
}

/** Where most acts meet: some places of each type. */
const crowded = [0, 1, 2, 3, 4, 18, 19, 23, 24, 27, 28, 32];

/** Draws the next act. */
export function draw(random: Random, places: number): Act {
  return {
    name: random.weighted(weights),
    who: random.weighted(people),
    place: random.chance(0.6) ? random.pick(crowded) : random.int(places),
    seed: random.int(2 ** 32),
  };
}
