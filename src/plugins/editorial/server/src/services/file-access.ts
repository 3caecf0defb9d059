import type { Core } from '@strapi/strapi';
import { refuse } from '../context/refused';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { readingFrom, type Work } from '../context/transaction';
import { refusalReason } from '../domain/reasons';
import type { Actor, Subject } from '../domain/types';
import {
  isUsedInPublic,
  isUsedUnderSeal,
  ownedFiles,
  setFileOwner,
  setUsedFiles,
  usedFiles,
} from '../stores/file-uses';

/** What Strapi puts before the name of a picture's smaller sizes. */
const sizePrefix = /^(thumbnail|xsmall|small|medium|large|xlarge)_/;

export interface FileAccess {
  /** Notes who uploaded a file, under its stored name. */
  noteOwner(name: string): Promise<void>;
  /** Takes note of the files of a written draft. Refused where an outsider uses a file that he did not upload. */
  takeDraft(work: Work, actor: Actor, subject: Subject, files: readonly string[]): Promise<void>;
  /** Refuses (403) unless this person uploaded all of these files. */
  refuseForeign(actor: Actor, names: readonly string[]): Promise<void>;
  /** Whether the public may read a stored file: something public uses it. */
  isPublic(name: string): Promise<boolean>;
  /**
   * Refuses to let files be changed, replaced or deleted: those under a seal for anybody (409), those of others for an
   * outsider (403).
   */
  requireFree(names: readonly string[]): Promise<void>;
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
      const own = await ownedFiles(await db(), names, actor.key);
      if (own.length < names.length) refuse(403, [refusalReason(regulationOf(strapi), 'file-not-yours')]);
    },
    isPublic: async (name) => isUsedInPublic(await db(), [name, name.replace(sizePrefix, '')]),
    async requireFree(names) {
      const originals = names.map((name) => name.replace(sizePrefix, ''));
      const caller = await service(strapi, 'caller').identify();
      if (caller.kind === 'person' && caller.actor.channel === 'api') {
        await this.refuseForeign(caller.actor, [...new Set(originals)]);
      }
      if (await isUsedUnderSeal(await db(), originals)) {
        refuse(409, [refusalReason(regulationOf(strapi), 'file-in-use')]);
      }
    },
  };
};
