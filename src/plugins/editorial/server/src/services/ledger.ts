import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import { described } from '../domain/integrity';
import type { Extent } from './integrity';

export interface Verification extends Partial<Extent> {
  ok: boolean;
  /** The first thing that does not hold, in words for the operator. */
  firstBreak?: string;
}

export interface Ledger {
  /**
   * Checks the hash chain, every stored file, and that everything public carries the seal of an approval that was given with
   * authority. Read only; stops at the first break.
   */
  verify(): Promise<Verification>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Ledger => ({
  async verify() {
    const run = service(strapi, 'integrity').sweep();
    const step = await run.next();
    if (step.done) return { ok: true, ...step.value };
    return { ok: false, firstBreak: described(step.value) };
  },
});
