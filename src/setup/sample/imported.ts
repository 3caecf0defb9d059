import { service } from '../../plugins/editorial/server/src/context/services';
import { procedureResult, REGULATION_MADE_PUBLIC, regulationDocument, regulationSummary } from './documents';
import { uploadMade } from './files';
import { dateLine } from './items';
import { lookupIn } from './lookup';
import { originalPdf } from './original-pdf';
import type { Stage } from './timeline';

/** The chief's decision by which the old page's items are taken over. */
const IMPORT_DECISION = '06/QĐ-BBT';

const DOCUMENT = 'api::legal-document.legal-document';
const RESULT = 'api::procedure-result.procedure-result';

const draftRegulation = async ({ strapi }: Stage): Promise<string> => {
  const lookup = lookupIn(strapi);
  const bytes = await originalPdf({
    ...regulationDocument,
    title: 'Quyết định',
    dateLine: dateLine(regulationDocument.signedAt),
    summary: regulationSummary,
  });
  const data = {
    ...regulationDocument,
    field: await lookup.field('thong-tin-truyen-thong'),
    section: await lookup.section('thu-tuc-hanh-chinh'),
    original: await uploadMade(strapi, { name: '09-QĐ-BBT.pdf', mime: 'application/pdf', bytes }),
  };
  const { documentId } = await strapi.documents(DOCUMENT).create({ data, status: 'draft' });
  return documentId;
};

const draftResult = async ({ strapi }: Stage): Promise<string> => {
  const lookup = lookupIn(strapi);
  const data = {
    ...procedureResult,
    section: await lookup.section('ket-qua-giai-quyet-tthc'),
    unit: await lookup.unit('Văn phòng'),
  };
  const { documentId } = await strapi.documents(RESULT).create({ data, status: 'draft' });
  return documentId;
};

/**
 * Brings over what the commune's old page showed: the regulation and the procedure results, with their own dates,
 * drafted by the office and taken over by one decision of the chief.
 */
export const importOldPage = async (stage: Stage): Promise<void> => {
  const { strapi, calendar } = stage;
  const clock = service(strapi, 'clock');
  const office = await stage.actor('office');
  const chief = await stage.actor('chief');
  const drafts = await clock.at(calendar.instant([-29, '09:00']), () =>
    service(strapi, 'caller').runAs(office, async () => ({
      regulation: await draftRegulation(stage),
      result: await draftResult(stage),
    })),
  );
  await clock.at(calendar.instant([-29, '14:00']), () =>
    service(strapi, 'imports').importItems({
      actor: chief,
      decision: IMPORT_DECISION,
      items: [
        { type: DOCUMENT, documentId: drafts.regulation, madePublicAt: new Date(REGULATION_MADE_PUBLIC) },
        { type: RESULT, documentId: drafts.result, madePublicAt: new Date(procedureResult.asOf) },
      ],
    }),
  );
};
