import type { Core } from '@strapi/strapi';
import { RefusalError } from '../../../../../common/refusal';
import { readingFrom } from '../../../../../common/transaction';
import type { DeskViewCode, Verb } from '../../../../../regulation';
import { instantAt, statusBounds, workingDayBefore } from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { deskQuestion, everDoes } from '../domain/desk';
import { refusalReason } from '../domain/reasons';
import type { Actor } from '../domain/types';
import { type Desk as AskedDesk, deskCounts, deskPage } from '../stores/desk';
import { dossiersByIds } from '../stores/dossiers';
import { type DeskOffers, deskChoices } from './desk-offers';
import type { DossierRow, ShownReason } from './dossier-view';
import type { AskedPage } from './dossiers';
import { reasonsShown } from './shown-reasons';

/** No count says more: so many, or more than that. */
export const mostCounted = 999;

/** What came of an act on many dossiers: each of them is in one of the two lists. */
export interface BulkResult {
  done: { id: number; title: string }[];
  refused: { id: number; title: string; reasons: readonly ShownReason[] }[];
}

/** What one person sees of the work of the board, and does with many dossiers at once. */
export interface DeskService {
  /** One page of a saved view, as he sees it now; `total` is cut at 1000. */
  page(view: DeskViewCode, query: AskedPage, reader: Actor): Promise<{ rows: DossierRow[]; total: number }>;
  /** How many dossiers each view holds for him now, cut at {@link mostCounted}. */
  counts(reader: Actor): Promise<Record<DeskViewCode, number>>;
  /** The views, what they can be narrowed by, and what he can ever do from there. */
  offers(reader: Actor): Promise<DeskOffers>;
  /**
   * Does a verb on each of some dossiers, in their order, each in a transaction of its own through the one door: one that
   * is refused stops none of the others.
   */
  actOnEach(
    verb: Extract<Verb, 'forward' | 'return'>,
    ids: readonly number[],
    input: { comment?: string | null },
    actor: Actor,
  ): Promise<BulkResult>;
}

export default ({ strapi }: { strapi: Core.Strapi }): DeskService => {
  const regulation = () => regulationOf(strapi);
  const today = () => service(strapi, 'clock').today();

  /** Views as they stand for a reader at this moment, by one calendar. */
  async function asked(reader: Actor): Promise<(view: DeskViewCode) => AskedDesk> {
    const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
    const snapshot = await calendar.snapshot();
    const now = service(strapi, 'clock').now();
    const at = { now, ...statusBounds(snapshot, now) };
    return (view) => {
      const { moves, overdue, untouchedFor } = deskQuestion(regulation(), regulation().deskViews[view], {
        actor: reader,
        today: at.today,
      });
      const untouchedSince =
        untouchedFor === null
          ? null
          : instantAt(snapshot, workingDayBefore(snapshot, at.today, untouchedFor), 0);
      return { moves, overdue, untouchedSince, at };
    };
  }

  return {
    async page(view, query, reader) {
      const filter = await service(strapi, 'dossiers').filterOf(query.filter);
      const desk = (await asked(reader))(view);
      const { rows, total } = await deskPage(await readingFrom(strapi), desk, { ...query, filter });
      return { rows: await service(strapi, 'dossiers').rows(rows), total };
    },
    async counts(reader) {
      const desk = await asked(reader);
      const codes = Object.keys(regulation().deskViews) as DeskViewCode[];
      const desks = Object.fromEntries(codes.map((code) => [code, desk(code)]));
      const counted = await deskCounts(await readingFrom(strapi), desks);
      return Object.fromEntries(
        codes.map((code) => [code, Math.min(counted.get(code) ?? 0, mostCounted)]),
      ) as Record<DeskViewCode, number>;
    },
    async offers(reader) {
      const may = (verb: Verb) => everDoes(regulation(), { actor: reader, today: today() }, verb);
      return {
        ...(await deskChoices(strapi)),
        may: { forward: may('forward'), return: may('return'), approve: may('approve') },
      };
    },
    async actOnEach(verb, ids, input, actor) {
      const known = await dossiersByIds(await readingFrom(strapi), ids);
      const titles = new Map(known.map(({ id, title }) => [id, title]));
      const result: BulkResult = { done: [], refused: [] };
      for (const id of ids) {
        const title = titles.get(id);
        if (title === undefined) {
          const reasons = reasonsShown(strapi, [refusalReason(regulation(), 'no-such-dossier')]);
          result.refused.push({ id, title: '', reasons });
          continue;
        }
        try {
          await service(strapi, 'process').act({ actor, verb, dossierId: id, input });
          result.done.push({ id, title });
        } catch (error) {
          if (!(error instanceof RefusalError)) throw error;
          result.refused.push({ id, title, reasons: error.details.reasons });
        }
      }
      return result;
    },
  };
};
