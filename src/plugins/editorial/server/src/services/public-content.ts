import type { Core, UID } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import type { Work } from '../../../../../common/transaction';
import { runAsEngine } from '../context/call';
import { tellPublicChange } from '../context/public-listeners';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { conditionReason } from '../domain/reasons';
import { sealOf } from '../domain/seal';
import type { Subject } from '../domain/types';
import { keepFiles, setUsedFiles } from '../stores/file-uses';

export interface PublicContent {
  /** Makes the sealed draft public. Refused (409) where the draft, or what came of it, is not what was sealed. */
  put(work: Work, subject: Subject, seal: string, publishedAt?: Date): Promise<void>;
  /** Takes the public version away; the draft stays. `seal`: that of the approved revision which is public. */
  take(work: Work, subject: Subject, seal: string): Promise<void>;
  /** Takes away what is public without any published dossier. Refused (409) by the trip-wire where there is one. */
  takeOrphan(work: Work, subject: Subject): Promise<void>;
  /** Writes one field of the draft on behalf of the process. */
  writeDraft(subject: Subject, fields: Record<string, unknown>): Promise<void>;
}

/** In the place of a seal: the trip-wire lets it take away only what has no published dossier. */
const orphan = 'orphan';

/** The one door to the public: nothing else publishes or unpublishes a governed document. */
export default ({ strapi }: { strapi: Core.Strapi }): PublicContent => {
  /** Names document and seal to the trip-wire for the length of `act`, and no longer. */
  async function named(work: Work, subject: Subject, seal: string, act: () => Promise<void>): Promise<void> {
    const name = (value: string) =>
      work.trx.raw("SELECT set_config('editorial.publishing', ?, true)", [value]);
    await name(`${subject.documentId}|${seal}`);
    await act();
    await name('');
  }

  /** The files of a version whose content is what was sealed; refused (409) where it is not. */
  async function requireSeal(subject: Subject, version: 'draft' | 'published', seal: string) {
    const found = await service(strapi, 'content').readWithFiles(subject, version);
    if (found && sealOf(found.content) === seal) return found.files;
    return refuse(409, [conditionReason(regulationOf(strapi), 'seal-intact')]);
  }

  async function take(work: Work, subject: Subject, seal: string): Promise<void> {
    await named(work, subject, seal, async () => {
      await runAsEngine(subject, ['unpublish'], () =>
        strapi.documents(subject.type as UID.ContentType).unpublish({ documentId: subject.documentId }),
      );
    });
    await setUsedFiles(work.trx, subject, 'published', []);
    await tellPublicChange(strapi, work, subject, 'withdrawn');
  }

  return {
    async put(work, subject, seal, publishedAt) {
      await requireSeal(subject, 'draft', seal);
      await named(work, subject, seal, async () => {
        const { documentId } = subject;
        await runAsEngine(subject, ['publish'], () =>
          strapi.documents(subject.type as UID.ContentType).publish({ documentId }),
        );
        if (!publishedAt) return;
        await work
          .trx(strapi.db.metadata.get(subject.type).tableName)
          .where({ document_id: documentId })
          .whereNotNull('published_at')
          .update({ published_at: publishedAt });
      });
      const files = await requireSeal(subject, 'published', seal);
      await setUsedFiles(work.trx, subject, 'published', files);
      await keepFiles(work.trx, subject, files);
      await tellPublicChange(strapi, work, subject, 'published');
    },
    take,
    takeOrphan: (work, subject) => take(work, subject, orphan),
    async writeDraft(subject, fields) {
      await runAsEngine(subject, ['update'], () =>
        strapi
          .documents(subject.type as UID.ContentType)
          .update({ documentId: subject.documentId, data: fields, status: 'draft' } as never),
      );
    },
  };
};
