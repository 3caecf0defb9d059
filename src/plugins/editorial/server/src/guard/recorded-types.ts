import type { Core, UID } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { inTransaction } from '../../../../../common/transaction';
import { tellPublicChange } from '../context/public-listeners';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';
import { sealOf } from '../domain/seal';
import { setUsedFiles } from '../stores/file-uses';
import type { DocumentCall, Next } from './call';
import { settleIncoming } from './incoming';

const labels = {
  create: { vi: 'Thêm', en: 'Add' },
  update: { vi: 'Sửa', en: 'Change' },
  delete: { vi: 'Xóa', en: 'Remove' },
  clone: { vi: 'Thêm', en: 'Add' },
} as const;

/** Sections, units, fields and the portal's identity: kept by the office, each change on the ledger. */
export async function judgeRecordedType(
  strapi: Core.Strapi,
  call: DocumentCall,
  next: Next,
): Promise<unknown> {
  const action = call.action as keyof typeof labels;
  settleIncoming(strapi, call);
  return inTransaction(strapi, async (work) => {
    const { actor, basis } = await service(strapi, 'upkeep').held(work, 'records', labels[action]);
    const content = service(strapi, 'content');
    const given = call.params.documentId;
    const before = given ? await content.read({ type: call.uid, documentId: given }, 'published') : null;
    if (action === 'delete' && given) await refuseWhileUsed(strapi, call.uid, given);
    const result = await next();
    const documentId = action === 'create' || action === 'clone' ? documentIdOf(result) : given;
    const subject = { type: call.uid, documentId: documentId ?? '' };
    const written = await content.readWithFiles(subject, 'published');
    await setUsedFiles(work.trx, subject, 'published', written?.files ?? []);
    const after = written?.content ?? null;
    const [sealBefore, sealAfter] = [before && sealOf(before), after && sealOf(after)];
    if (sealBefore === sealAfter) return result;
    await tellPublicChange(strapi, work, subject, after ? 'published' : 'withdrawn');
    await service(strapi, 'recorder').recordPlain(work, {
      actor,
      office: basis.office,
      verb: `record-${action}`,
      subjectType: call.uid,
      subjectId: documentId ?? '',
      details: { before: before?.fields ?? null, after: after?.fields ?? null },
    });
    return result;
  });
}

/** Taking away what an item is filed under would change the item, and with it what was sealed. */
async function refuseWhileUsed(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const regulation = regulationOf(strapi);
  let count = 0;
  for (const type of Object.keys(regulation.publishedTypes)) {
    const { attributes } = strapi.contentType(type as UID.ContentType);
    for (const [name, attribute] of Object.entries(attributes)) {
      if (attribute.type !== 'relation' || !('target' in attribute) || attribute.target !== uid) continue;
      count += await strapi.db.query(type).count({ where: { [name]: { documentId } } });
    }
  }
  if (count > 0) refuse(409, [refusalReason(regulation, 'still-used', { count: String(count) })]);
}

function documentIdOf(result: unknown): string {
  return String((result as { documentId: unknown }).documentId);
}
