import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { readingFrom, type Work } from '../../../../../common/transaction';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';
import type { Actor, Subject } from '../domain/types';
import { isErased } from '../stores/erased-files';
import {
  fileOwners,
  isHeld,
  isUsedInPublic,
  setFileOwner,
  setUsedFiles,
  usedFiles,
} from '../stores/file-uses';

/** What Strapi puts before the name of a picture's smaller sizes. */
const sizePrefix = /^(thumbnail|xsmall|small|medium|large|xlarge)_/;

/** A stored name, and the original's where it may be that of a smaller size: people name their files so, too. */
export const withOriginal = (name: string) => [...new Set([name, name.replace(sizePrefix, '')])];

export interface FileAccess {
  /** Notes who uploaded a file, under its stored name. */
  noteOwner(name: string): Promise<void>;
  /** Takes note of the files of a written draft. Refused where an outsider uses a file that he did not upload. */
  takeDraft(work: Work, actor: Actor, subject: Subject, files: readonly string[]): Promise<void>;
  /** Refuses (403) unless this person uploaded all of these files. */
  refuseForeign(actor: Actor, names: readonly string[]): Promise<void>;
  /** Whether the public may read a stored file: something public uses it. */
  isPublic(name: string): Promise<boolean>;
  /** Whether a decision erased a stored file, although its bytes may still be there. */
  isErased(name: string): Promise<boolean>;
  /**
   * Refuses (403) a request behind which no person stands, as one with a token of the content API, and an outsider files
   * that he did not upload.
   */
  requireOwn(names: readonly string[]): Promise<void>;
  /** As {@link requireOwn}; and refuses anybody (409) to change, replace or delete files that stand fast. */
  requireFree(names: readonly string[]): Promise<void>;
  /**
   * Refuses as {@link requireFree} to let bytes be stored under a new name: a smaller size that a file did not have
   * before is served as that file is.
   */
  requireStorable(name: string): Promise<void>;
}

/** Who may read or change a file follows from what uses it. */
export default ({ strapi }: { strapi: Core.Strapi }): FileAccess => {
  const db = () => readingFrom(strapi);

  return {
    async noteOwner(name) {
      const caller = await service(strapi, 'caller').identify();
      if (caller.kind === 'person')
        await setFileOwner(await db(), name, caller.actor.key, service(strapi, 'clock').now());
    },
    async takeDraft({ trx }, actor, subject, files) {
      if (actor.channel === 'api') {
        const before = await usedFiles(trx, subject, 'draft');
        await this.refuseForeign(
          actor,
          files.filter((name) => !before.includes(name)),
        );
      }
      await setUsedFiles(trx, subject, 'draft', files);
    },
    async refuseForeign(actor, names) {
      const owners = await fileOwners(await db(), names.flatMap(withOriginal));
      if (!names.every((name) => withOriginal(name).some((one) => owners.get(one) === actor.key))) {
        refuse(403, [refusalReason(regulationOf(strapi), 'file-not-yours')]);
      }
    },
    isPublic: async (name) => isUsedInPublic(await db(), withOriginal(name)),
    isErased: async (name) => isErased(await db(), withOriginal(name)),
    async requireOwn(names) {
      const caller = await service(strapi, 'caller').identify();
      if (caller.kind === 'nobody' && caller.outside) {
        refuse(403, [refusalReason(regulationOf(strapi), 'unknown-caller')]);
      }
      if (caller.kind === 'person' && caller.actor.channel === 'api') {
        await this.refuseForeign(caller.actor, names);
      }
    },
    async requireFree(names) {
      await this.requireOwn(names);
      if (await isHeld(await db(), names.flatMap(withOriginal))) {
        refuse(409, [refusalReason(regulationOf(strapi), 'file-in-use')]);
      }
    },
    async requireStorable(name) {
      const owners = await fileOwners(await db(), withOriginal(name));
      const isNew = owners.size === 0 && !(await isHeld(await db(), withOriginal(name)));
      await (isNew ? this.requireOwn([]) : this.requireFree([name]));
    },
  };
};
