import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import type { Actor, Subject } from '../../../../editorial/server/src/domain/types';
import { currentDossier } from '../../../../editorial/server/src/stores/dossiers';
import { service } from '../context/services';
import { settings } from '../context/settings';
import { consent } from '../domain/consent';
import { type RefusalCode, reasonOf } from '../domain/refusals';
import { type SpamReason, spamIn } from '../domain/spam';
import { hashOfCode, trackingCode } from '../domain/tracking-code';
import { type Asker, insertAsker } from '../stores/askers';
import { insertHeld, type QuestionWords } from '../stores/held';
import { insertReceipt, updateReceipt, type Wish } from '../stores/receipts';
import { mailJob } from './mails';
import { tellOfHeld } from './office-told';

export const questionType = 'api::question.question';
export const fieldType = 'api::field.field';

/** A question as it came in from the public. */
export interface Given extends QuestionWords {
  asker: Asker;
  wish: Wish;
  consent: boolean;
  consentVersion: string;
  proof: string;
  /** The field that people do not see. */
  trap: string;
  files: boolean;
}

export interface Taken {
  trackingCode: string;
  /** Instant, ISO 8601. */
  receivedAt: string;
  /** Local day by the end of which the answer is due; null: a person looks at it first. */
  due: string | null;
}

export interface Intake {
  /**
   * Takes a question in, at the clock's now (article 8(đ)): in one transaction the proof is used, the receipt and who asked
   * are kept, the question is opened as the asker's by the guard, and the mail with the code is enqueued. What looks like
   * spam is held for a person to look at. Refused (422) with every reason, and then nothing is kept.
   */
  take(given: Given): Promise<Taken>;
  /** Opens the question of a receipt, as its asker; gives the documentId. */
  open(work: Work, receipt: Opening): Promise<string>;
  /** Who asked, as the process knows him: by his receipt, without a name and without any office. */
  citizen(receiptId: string): Actor;
}

export interface Opening extends QuestionWords {
  receiptId: string;
  receivedAt: Date;
  wish: Wish;
  /** Null: erased meanwhile. */
  asker: Asker | null;
}

const place = 'Cổng thông tin điện tử xã';

export default ({ strapi }: { strapi: Core.Strapi }): Intake => {
  async function faultsIn(given: Given): Promise<RefusalCode[]> {
    const faults: (RefusalCode | null)[] = [
      given.consent ? null : 'consent',
      given.consentVersion === consent.version ? null : 'consent-outdated',
      given.files ? 'files' : null,
      (await isField(given.fieldId)) ? null : 'field',
      await service(strapi, 'proofs').faultIn(given.proof),
    ];
    return faults.filter((fault) => fault !== null);
  }

  async function isField(documentId: string | null): Promise<boolean> {
    if (documentId === null) return true;
    return (await strapi.db.query(fieldType).count({ where: { documentId } })) > 0;
  }

  async function hold(work: Work, opening: Opening, reasons: readonly SpamReason[]): Promise<void> {
    const { receiptId, receivedAt, subject, body, category, fieldId } = opening;
    await insertHeld(work.trx, { receiptId, receivedAt, subject, body, category, fieldId, reasons });
    await tellOfHeld(strapi, work, receiptId);
    await editorial(strapi, 'recorder').recordPlain(work, {
      actor: editorial(strapi, 'actors').system('intake'),
      verb: 'quarantine-question',
      subjectType: 'portal.question',
      subjectId: receiptId,
      details: {},
    });
  }

  const intake: Intake = {
    citizen: (receiptId) => ({
      key: `citizen:${receiptId}`,
      name: 'Công dân, doanh nghiệp',
      channel: 'citizen',
      appointments: [],
      mandates: [],
    }),
    async open({ trx }, { receiptId, receivedAt, wish, asker, subject, body, category, fieldId }) {
      const data = {
        subject,
        body,
        category,
        originalText: body,
        channel: 'portal',
        receiptPlace: place,
        receivedAt: receivedAt.toISOString(),
        publicity: wish,
        askerShown: wish === 'name-shown' ? (asker?.name ?? null) : null,
        ...(fieldId === null ? {} : { field: { connect: [{ documentId: fieldId }] } }),
      };
      const { documentId } = await editorial(strapi, 'caller').runAs(intake.citizen(receiptId), () =>
        strapi.documents(questionType).create({ data: data as never, status: 'draft' }),
      );
      await updateReceipt(trx, receiptId, { documentId, state: 'taken-in' });
      return documentId;
    },
    async take(given) {
      const faults = await faultsIn(given);
      if (faults.length > 0) refuse(422, faults.map(reasonOf));
      await service(strapi, 'limits').countQuestion();
      const receiptId = randomUUID();
      const code = trackingCode(settings(strapi).secret, receiptId);
      const receivedAt = editorial(strapi, 'clock').now();
      const { asker, wish, subject, body, category, fieldId } = given;
      const reasons = spamIn(given);
      const documentId = await inTransaction(strapi, async (work) => {
        const unused = await service(strapi, 'proofs').use(work.trx, given.proof);
        if (!unused) refuse(422, [reasonOf('proof-used')]);
        await insertReceipt(work.trx, {
          id: receiptId,
          codeHash: hashOfCode(code) ?? '',
          receivedAt,
          state: 'held',
          wish,
          consentVersion: given.consentVersion,
          consentedAt: receivedAt,
        });
        await insertAsker(work.trx, receiptId, asker);
        const opening = { receiptId, receivedAt, wish, asker, subject, body, category, fieldId };
        if (asker.email) await mailJob(strapi, work, { receiptId, what: 'receipt' });
        if (reasons.length === 0) return intake.open(work, opening);
        await hold(work, opening, reasons);
        return null;
      });
      const due = documentId === null ? null : await dueOf({ type: questionType, documentId });
      return { trackingCode: code, receivedAt: receivedAt.toISOString(), due };
    },
  };

  async function dueOf(subject: Subject): Promise<string | null> {
    return (await currentDossier(await readingFrom(strapi), subject))?.due ?? null;
  }

  return intake;
};
