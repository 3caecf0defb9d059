import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { blockLines } from '../../../../editorial/server/src/domain/plain-text';
import type { SealedContent, SealedValue } from '../../../../editorial/server/src/domain/seal';
import {
  type Dossier,
  dossiersOf,
  lockSubject,
  wasPublic,
} from '../../../../editorial/server/src/stores/dossiers';
import { entriesOfDossier } from '../../../../editorial/server/src/stores/ledger';
import { mergedInto } from '../../../../editorial/server/src/stores/questions';
import { dueDate } from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { type Progress, progressLabels, progressOf } from '../domain/progress';
import { reasonOf } from '../domain/refusals';
import { hashOfCode } from '../domain/tracking-code';
import { eraseAsker } from '../stores/askers';
import { heldOf, removeHeld } from '../stores/held';
import { heldReceipt, type Receipt, receiptBy, updateReceipt } from '../stores/receipts';
import { questionType } from './intake';
import { tellOfLeft } from './office-told';

/** What whoever asked sees of his question. Instants are ISO 8601; `due` is a local day. */
export interface Tracked {
  progress: Progress;
  progressLabel: Text;
  receivedAt: string;
  /** As it stands now: the office leaves out what would give him away. */
  subject: string | null;
  unit: string | null;
  due: string | null;
  /** In blocks, as in the content; null as long as he has none. */
  answer: SealedValue;
  /** The same in plain words. */
  answerText: string | null;
  answerSource: string | null;
  answeredAt: string | null;
  /** To whom it was passed on. */
  passedOnTo: string | null;
  /** Of the public question, where there is one. */
  documentId: string | null;
  rating: number | null;
}

export interface Withdrawn {
  state: 'withdrawn';
  /** The question's own words are gone, too: it was never public and not settled. */
  questionErased: boolean;
  /** By the end of which local day the board decides about what is left; null: nothing is. */
  due: string | null;
}

export interface Tracking {
  /** @throws 404 where no question has that code (counted, so that nobody guesses), 429 */
  byCode(code: string): Promise<Tracked>;
  of(receipt: Receipt): Promise<Tracked>;
  /**
   * Takes the question back: who asked is erased at once, and with it a question that was never public nor settled. Of any
   * other the board is told, and decides within 2 working days. @throws 404, 409, 429
   */
  withdraw(code: string): Promise<Withdrawn>;
  /** Rates the answer, once: 1 (worst) to 5. @throws 404, 409, 429 */
  rate(code: string, rating: { score: number; comment: string | null }): Promise<void>;
}

/** Within so many working days what is left is decided on. */
const workingDaysToErase = 2;

const inWords = { picture: () => '', link: (words: string) => words };

export default ({ strapi }: { strapi: Core.Strapi }): Tracking => {
  const now = () => editorial(strapi, 'clock').now();
  const subjectOf = (documentId: string) => ({ type: questionType, documentId });

  async function unknown(): Promise<never> {
    await service(strapi, 'limits').count('unknown');
    throw new errors.NotFoundError();
  }

  /** What was received under a code, held until the transaction ends. */
  async function held({ trx }: Work, codeHash: string): Promise<Receipt | null> {
    const receipt = await heldReceipt(trx, { codeHash });
    if (receipt?.state === 'withdrawn') refuse(409, [reasonOf('withdrawn')]);
    return receipt;
  }

  async function onReceipt<Result>(
    code: string,
    act: (work: Work, receipt: Receipt) => Promise<Result>,
  ): Promise<Result> {
    await service(strapi, 'limits').count('track');
    const codeHash = hashOfCode(code);
    const found = codeHash && (await receiptBy(strapi.db.connection, { codeHash }));
    if (!codeHash || !found) return unknown();
    return inTransaction(strapi, async (work) => {
      const receipt = await held(work, codeHash);
      if (!receipt) throw new errors.NotFoundError();
      return act(work, receipt);
    });
  }

  async function notOpened(receipt: Receipt): Promise<Tracked> {
    const words = receipt.state === 'held' ? await heldOf(await readingFrom(strapi), receipt.id) : null;
    const states = {
      held: 'checking',
      refused: 'closed',
      withdrawn: 'withdrawn',
      'taken-in': 'erased',
    } as const;
    return shown(receipt, states[receipt.state], { subject: words?.subject ?? null });
  }

  function shown(receipt: Receipt, progress: Progress, more: Partial<Tracked>): Tracked {
    return {
      progress,
      progressLabel: progressLabels[progress],
      receivedAt: receipt.receivedAt.toISOString(),
      subject: null,
      unit: null,
      due: null,
      answer: null,
      answerText: null,
      answerSource: null,
      answeredAt: null,
      passedOnTo: null,
      documentId: null,
      rating: receipt.rating,
      ...more,
    };
  }

  /** The answer where he has it: what is public now, or what he was given privately. */
  async function givenAnswer(documentId: string, current: Dossier): Promise<SealedContent | null> {
    const content = editorial(strapi, 'content');
    const published = await content.read(subjectOf(documentId), 'published');
    if (published || current.state !== 'answered') return published;
    return content.read(subjectOf(documentId), 'draft');
  }

  async function bodyOf(dossier: Dossier): Promise<string | null> {
    if (dossier.state !== 'passed-on') return null;
    const entries = await entriesOfDossier(await readingFrom(strapi), dossier.id);
    const act = entries.findLast(({ verb }) => verb === 'pass-on' || verb === 'redirect');
    return act?.verb === 'pass-on' ? String(act.details.body ?? '') || null : 'Bộ phận tiếp công dân';
  }

  async function withdrawOpened(work: Work, receipt: Receipt, documentId: string): Promise<Withdrawn> {
    const actor = service(strapi, 'intake').citizen(receipt.id);
    const subject = subjectOf(documentId);
    await lockSubject(work.trx, subject);
    const dossier = (await dossiersOf(work.trx, subject)).findLast(({ state }) => state !== 'discarded');
    if (!dossier) throw new errors.NotFoundError();
    const decision = await editorial(strapi, 'judgement').on('retract', { actor, subject, dossier });
    if (decision.allowed) {
      await editorial(strapi, 'process').act({ actor, verb: 'retract', dossierId: dossier.id });
      return { state: 'withdrawn', questionErased: true, due: null };
    }
    const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
    const { due } = dueDate(
      await calendar.snapshot(),
      editorial(strapi, 'clock').today(),
      workingDaysToErase,
    );
    await tellOfLeft(strapi, work, { receiptId: receipt.id, dossier, due });
    return { state: 'withdrawn', questionErased: false, due };
  }

  const tracking: Tracking = {
    async byCode(code) {
      await service(strapi, 'limits').count('track');
      const codeHash = hashOfCode(code);
      const receipt = codeHash && (await receiptBy(strapi.db.connection, { codeHash }));
      return receipt ? tracking.of(receipt) : unknown();
    },
    async of(receipt) {
      const { documentId, state } = receipt;
      if (documentId === null || state !== 'taken-in') return notOpened(receipt);
      const db = await readingFrom(strapi);
      const cycles = await dossiersOf(db, subjectOf(documentId));
      const current = cycles.findLast((cycle) => cycle.state !== 'discarded');
      if (!current) return notOpened(receipt);
      const into = current.state === 'closed' ? await mergedInto(db, current.id) : null;
      const progress = progressOf(
        cycles.map((cycle) => ({ state: cycle.state, wasPublic: wasPublic(cycle) })),
        into !== null,
      );
      if (progress === 'erased') return shown(receipt, progress, {});
      const content = editorial(strapi, 'content');
      const draft = await content.read(subjectOf(documentId), 'draft');
      // Whoever asked the same as another has his answer in that one, once it is public.
      const given = into
        ? await content.read(into.subject, 'published')
        : progress === 'answered'
          ? await givenAnswer(documentId, current)
          : null;
      const first = cycles.find(({ madePublicAt }) => madePublicAt !== null);
      return shown(receipt, progress, {
        subject: text((into ? draft : (given ?? draft))?.fields.subject),
        unit: await service(strapi, 'units').answering(current, draft),
        due: first?.due ?? current.due,
        answer: given?.fields.answer ?? null,
        answerText: given ? blockLines(given.fields.answer, inWords).join('\n') : null,
        answerSource: text(given?.fields.answerSource),
        answeredAt: progress === 'answered' ? (first?.madePublicAt?.toISOString() ?? null) : null,
        passedOnTo: await bodyOf(current),
        documentId: given && current.state !== 'answered' ? given.documentId : null,
      });
    },
    withdraw: (code) =>
      onReceipt(code, async (work, receipt) => {
        const { trx } = work;
        const withdrawn: Withdrawn =
          receipt.documentId === null
            ? { state: 'withdrawn', questionErased: true, due: null }
            : await withdrawOpened(work, receipt, receipt.documentId);
        await removeHeld(trx, receipt.id);
        const erased = await eraseAsker(trx, receipt.id);
        await updateReceipt(trx, receipt.id, { state: 'withdrawn', withdrawnAt: now() });
        await editorial(strapi, 'recorder').recordPlain(work, {
          actor: service(strapi, 'intake').citizen(receipt.id),
          verb: 'erase-asker',
          subjectType: receipt.documentId === null ? 'portal.question' : questionType,
          subjectId: receipt.documentId ?? receipt.id,
          details: { erased, ...(withdrawn.due ? { due: withdrawn.due } : {}) },
        });
        return withdrawn;
      }),
    rate: (code, { score, comment }) =>
      onReceipt(code, async ({ trx }, receipt) => {
        if (receipt.rating !== null) refuse(409, [reasonOf('rated-before')]);
        const { progress } = await tracking.of(receipt);
        if (progress !== 'answered') refuse(409, [reasonOf('not-answered')]);
        await updateReceipt(trx, receipt.id, { rating: score, ratingComment: comment, ratedAt: now() });
      }),
  };
  return tracking;
};

const text = (value: SealedValue | undefined): string | null => (typeof value === 'string' && value) || null;
