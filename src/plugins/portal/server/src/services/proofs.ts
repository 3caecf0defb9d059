import type { Core } from '@strapi/strapi';
import { type Challenge, createChallenge, type Payload, verifySolution } from 'altcha-lib/v1';
import type { Knex } from 'knex';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { settings } from '../context/settings';
import type { RefusalCode } from '../domain/refusals';
import { forgetProofs, isProofUsed, useProof } from '../stores/proofs';

/** How long a challenge may be answered, in milliseconds: as long as it takes to write a question. */
const validFor = 60 * 60_000;
const algorithm = 'SHA-256';

export interface Proofs {
  /** A challenge in the form of ALTCHA (v1): search for the number that makes its hash. Keeps nothing. */
  challenge(): Promise<Challenge>;
  /** What is wrong with a proof (ALTCHA's payload, base64 of JSON); null: nothing, as far as can be told without using it. */
  faultIn(payload: string): Promise<RefusalCode | null>;
  /** Uses it, in the transaction under way; false: it was used before, or is being used. */
  use(db: Knex, payload: string): Promise<boolean>;
  /** Forgets what has expired. */
  sweep(db: Knex): Promise<void>;
}

/** Work that a browser does in a second or two and a flood of questions cannot afford; no third party is asked. */
export default ({ strapi }: { strapi: Core.Strapi }): Proofs => {
  const now = () => editorial(strapi, 'clock').now();
  const secret = () => settings(strapi).secret;

  return {
    challenge: () =>
      createChallenge({
        algorithm,
        hmacKey: secret(),
        maxnumber: settings(strapi).proofSize,
        expires: new Date(now().getTime() + validFor),
      }),
    async faultIn(payload) {
      const proof = read(payload);
      if (!proof || expiryOf(proof) === null) return 'proof';
      // The one clock judges whether it has expired, not the library's.
      const right = await verifySolution(proof, secret(), false);
      if (!right || Number(expiryOf(proof)) <= now().getTime()) return 'proof';
      // Told here, too, so that a proof that is sent again and again does not use up the rate of all.
      return (await isProofUsed(strapi.db.connection, proof.challenge)) ? 'proof-used' : null;
    },
    async use(db, payload) {
      const proof = read(payload);
      const expires = proof && expiryOf(proof);
      if (!proof || !expires) return false;
      return useProof(db, proof.challenge, new Date(expires));
    },
    sweep: (db) => forgetProofs(db, now()),
  };
};

/** Longer payloads are none. */
const longestPayload = 2000;

function read(payload: string): Payload | null {
  if (payload.length > longestPayload) return null;
  try {
    const given: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    return isPayload(given) ? given : null;
  } catch {
    return null;
  }
}

function isPayload(given: unknown): given is Payload {
  if (typeof given !== 'object' || given === null) return false;
  const { algorithm: by, challenge, number, salt, signature } = given as Record<string, unknown>;
  const texts = [challenge, salt, signature].every((value) => typeof value === 'string');
  return texts && by === algorithm && Number.isSafeInteger(number);
}

/** Until when a proof counts, in milliseconds since 1970; null: it does not say, and was not made here. */
function expiryOf({ salt }: Payload): number | null {
  const seconds = Number(new URLSearchParams(salt.split('?')[1] ?? '').get('expires'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null;
}
