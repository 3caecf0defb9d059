import type { Core, UID } from '@strapi/strapi';
import { readingFrom, type Work } from '../../../../../common/transaction';
import type { State } from '../../../../../regulation';
import { runAsEngine } from '../context/call';
import { tellPublicChange } from '../context/public-listeners';
import { service } from '../context/services';
import { tellingTitles, withoutTitles } from '../domain/erasure';
import type { SealedContent } from '../domain/seal';
import { filesIn } from '../domain/sealed-files';
import type { Subject } from '../domain/types';
import { type Dossier, dossiersOf, updateDossier } from '../stores/dossiers';
import { addErasedFiles, erasedFilesAfter, forgetErasedFile } from '../stores/erased-files';
import { forgetFileNames } from '../stores/file-hashes';
import { filesOf, forgetOwners, forgetUses, stillUsed } from '../stores/file-uses';
import { listsNaming, removeNoticesOf, rewordNotice } from '../stores/notices';
import { contentsOf, eraseContents } from '../stores/revisions';
import { settleSchedule } from '../stores/schedules';
import { withOriginal } from './file-access';
import { type StoredFile, storedNameOf } from './files';

export interface Erased {
  /** The cycles of the document, each as it now is, and the state in which it was. */
  cycles: readonly { dossier: Dossier; from: State }[];
  /** Hashes that stay: of what was approved, and of the bytes of every file of any revision. */
  seals: readonly string[];
  files: readonly string[];
}

export interface Erasure {
  /**
   * Takes a document away in the transaction under way: its rows, the words of its revisions, what people were told of it,
   * its schedules, and the files that nothing else uses. Their bytes go once it is committed. `mark` stands in place of its title.
   */
  erase(work: Work, subject: Subject, mark: string): Promise<Erased>;
  /**
   * Removes the bytes of erased files; what a fault left there too. Gives how many files are gone.
   * @throws AggregateError with what failed; the others are removed all the same
   */
  sweep(): Promise<number>;
}

const fileType = 'plugin::upload.file';
const removedAtOnce = 100;

export default ({ strapi }: { strapi: Core.Strapi }): Erasure => {
  const now = () => service(strapi, 'clock').now();

  /** Names the document to the database's guards for the length of `act`, and no longer. */
  async function erasing({ trx }: Work, subject: Subject, act: () => Promise<void>): Promise<void> {
    const name = (value: string) => trx.raw("SELECT set_config('editorial.erasing', ?, true)", [value]);
    await name(`${subject.type}|${subject.documentId}`);
    await act();
    await name('');
  }

  async function removeRows(subject: Subject): Promise<void> {
    await runAsEngine(subject, ['delete'], () =>
      strapi
        .documents(subject.type as UID.ContentType)
        .delete({ documentId: subject.documentId, locale: '*' }),
    );
  }

  /** The uploads of any revision: those that a version links or shows, and those that an earlier one did. */
  async function uploadsOf(names: readonly string[], contents: readonly SealedContent[]) {
    const files = filesIn(contents);
    const hashes = names.map((name) => name.replace(/\.[^.]*$/, ''));
    const shown: StoredFile[] = await strapi.db
      .query(fileType)
      .findMany({ where: { hash: { $in: hashes } } });
    const earlier: StoredFile[] = await strapi.db
      .query(fileType)
      .findMany({ where: { name: { $in: files.map(({ name }) => name) } } });
    const known = new Set(files.map(({ sha256 }) => sha256));
    const found = new Map(shown.map((file) => [file.id, file]));
    for (const file of earlier) {
      if (known.has(await service(strapi, 'files').digest(file))) found.set(file.id, file);
    }
    return [...found.values()];
  }

  async function removeFiles({ trx }: Work, uploads: readonly StoredFile[]): Promise<void> {
    const used = await stillUsed(trx, uploads.map(storedNameOf));
    const free = uploads.filter((file) => !used.has(storedNameOf(file)));
    const names = free.flatMap((file) => [file, ...Object.values(file.formats ?? {})].map(storedNameOf));
    for (const { id } of free) await strapi.db.query(fileType).delete({ where: { id } });
    await forgetOwners(trx, names);
    await service(strapi, 'file-hashes').noteRemoved(names);
    await forgetFileNames(trx, names);
    await addErasedFiles(trx, names, now());
  }

  async function forgetNotices({ trx }: Work, cycles: readonly Dossier[], titles: string[], mark: string) {
    await removeNoticesOf(
      trx,
      cycles.map(({ id }) => id),
    );
    const telling = tellingTitles(titles);
    for (const { id, subject, body } of await listsNaming(trx, telling)) {
      await rewordNotice(trx, id, {
        subject: withoutTitles(subject, telling, mark),
        body: withoutTitles(body, telling, mark),
      });
    }
  }

  async function close({ trx }: Work, cycle: Dossier, mark: string): Promise<Dossier> {
    await settleSchedule(trx, cycle.id, { state: 'cancelled', at: now() });
    return updateDossier(trx, cycle.id, {
      state: 'erased',
      title: mark,
      closedAt: cycle.closedAt ?? now(),
      updatedAt: now(),
    });
  }

  const sweepSoon = async (): Promise<void> => {
    await erasure.sweep().catch((error: unknown) => {
      strapi.log.error(`editorial: erased files are still there: ${error}`);
    });
  };

  const erasure: Erasure = {
    async erase(work, subject, mark) {
      const { trx } = work;
      const past = await dossiersOf(trx, subject);
      const ids = past.map(({ id }) => id);
      const contents = await contentsOf(trx, ids);
      const uploads = await uploadsOf(await filesOf(trx, subject), contents);
      const item = service(strapi, 'item');
      const titles = [
        ...past.map(({ title }) => title),
        ...contents.map((content) => item.titleOf(subject, content)),
      ];
      const cycles: { dossier: Dossier; from: State }[] = [];
      for (const cycle of past) cycles.push({ dossier: await close(work, cycle, mark), from: cycle.state });
      await erasing(work, subject, async () => {
        await removeRows(subject);
        await eraseContents(trx, ids);
        await forgetUses(trx, subject);
        await service(strapi, 'near-copies').forget(work, subject);
      });
      await tellPublicChange(strapi, work, subject, 'withdrawn');
      await removeFiles(work, uploads);
      await forgetNotices(work, past, titles, mark);
      work.onCommit(sweepSoon);
      return {
        cycles,
        seals: [...new Set(past.flatMap(({ sealHash }) => sealHash ?? []))],
        files: [...new Set(filesIn(contents).map(({ sha256 }) => sha256))],
      };
    },
    async sweep() {
      const db = await readingFrom(strapi);
      const failures: unknown[] = [];
      let removed = 0;
      for (let after = ''; ; ) {
        const names = await erasedFilesAfter(db, after, removedAtOnce);
        for (const name of names) {
          try {
            // An item may have come to use it while the decision was carried out.
            const used = await stillUsed(db, withOriginal(name));
            if (used.size === 0) await service(strapi, 'files').remove({ hash: name, ext: null });
            await forgetErasedFile(db, name);
            removed += 1;
          } catch (error) {
            failures.push(error);
          }
        }
        after = names.at(-1) ?? after;
        if (names.length < removedAtOnce) break;
      }
      if (failures.length > 0)
        throw new AggregateError(failures, `erased files: ${failures.map(String).join('; ')}`);
      return removed;
    },
  };
  return erasure;
};
