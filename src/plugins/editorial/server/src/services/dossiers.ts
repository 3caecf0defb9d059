import type { Core } from '@strapi/strapi';
import { languageOf } from '../../../../../common/refusal';
import { readingFrom } from '../../../../../common/transaction';
import type { Text, Verb } from '../../../../../regulation';
import { type DeadlineStatus, statusBounds } from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import type { Action } from '../domain/actions';
import { answerFacts } from '../domain/answer-facts';
import { lineOf } from '../domain/process-line';
import { sealOf } from '../domain/seal';
import type { Actor, Basis, Subject } from '../domain/types';
import {
  countStatuses,
  owingReason,
  type StatusCounts,
  type StatusMoment,
  withStatus,
} from '../stores/dossier-status';
import {
  currentDossier,
  type Dossier,
  type DossierFilter,
  type DossierPage,
  dossierById,
  dossierPage,
  dossiersOf,
} from '../stores/dossiers';
import { entriesOfDossier } from '../stores/ledger';
import { rowsOf } from './dossier-rows';
import type { DossierRow, DossierView } from './dossier-view';
import { relatedQuestions } from './related-questions';
import { asksOf } from './shown-actions';
import { explainedDeadline } from './shown-deadline';
import { historyOf } from './shown-history';
import { reasonsShown } from './shown-reasons';

/** How far back counts reach for what was met, in local days, today included. */
const countedDays = 30;

/** A page of dossiers as people ask for it. */
export interface AskedPage extends Omit<DossierPage, 'filter'> {
  filter: Omit<DossierPage['filter'], 'deadlines'> & {
    /** How their deadline stands now. */
    status?: readonly DeadlineStatus[];
    /** Late, and without its reason. */
    owed?: boolean;
  };
}

export interface Dossiers {
  /** A dossier whole, with what this reader may do. */
  view(dossier: Dossier, reader: Actor): Promise<DossierView>;
  byId(id: number, reader: Actor): Promise<DossierView | null>;
  /** The cycle of a document that is under way (or was last). */
  bySubject(subject: Subject, reader: Actor): Promise<DossierView | null>;
  rows(dossiers: readonly Dossier[]): Promise<DossierRow[]>;
  /** What a list is narrowed by, at this moment. */
  filterOf(asked: AskedPage['filter']): Promise<DossierFilter>;
  list(query: AskedPage): Promise<{ rows: DossierRow[]; total: number }>;
  /** How many dossiers have each status now: what is open, and what was made public in the last 30 local days. */
  counts(): Promise<StatusCounts>;
  /** What this reader may do now, in the present state. */
  actionsOf(dossier: Dossier, reader: Actor, verbs?: readonly Verb[]): Promise<Action[]>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Dossiers => {
  const db = () => readingFrom(strapi);
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');
  const regulation = () => regulationOf(strapi);

  async function moment(): Promise<StatusMoment> {
    const now = service(strapi, 'clock').now();
    return { now, ...statusBounds(await calendar().snapshot(), now) };
  }

  async function conditionsOn({ status, owed }: Pick<AskedPage['filter'], 'status' | 'owed'>) {
    if (!status && !owed) return [];
    const at = await moment();
    return [...(status ? [withStatus(status, at)] : []), ...(owed ? [owingReason(at)] : [])];
  }

  const actionsOf: Dossiers['actionsOf'] = (dossier, reader, verbs) =>
    service(strapi, 'judgement').offered({ actor: reader, subject: dossier.subject, dossier }, verbs);

  /** With a correction under way, what the public still sees can be taken down from there too. */
  async function actionsOnDocument(dossier: Dossier, reader: Actor): Promise<Action[]> {
    const own = await actionsOf(dossier, reader);
    const shown = (await dossiersOf(await db(), dossier.subject)).findLast(
      (cycle) => cycle.state === 'published',
    );
    if (!shown || shown.id === dossier.id) return own;
    return [...own, ...(await actionsOf(shown, reader, ['hide', 'withdraw']))];
  }

  /** Whether the reader could post the item himself once he has approved it: the same question, one state later. */
  async function canPostOnceApproved(dossier: Dossier, reader: Actor): Promise<boolean> {
    const offered = await service(strapi, 'judgement').offered(
      { actor: reader, subject: dossier.subject, dossier },
      ['publish'],
      ({ dossier: facts, item }) => ({
        dossier: facts && { ...facts, state: 'approved' },
        item: { ...item, sealIntact: true },
      }),
    );
    return offered.length > 0;
  }

  async function stepsOf(dossier: Dossier): Promise<DossierView['steps']> {
    const version = await service(strapi, 'processes').version(dossier.processVersion);
    const line = lineOf(regulation(), version.kinds[dossier.kind], dossier.state);
    return line.map((step) => ({ ...step, label: regulation().states[step.state] }));
  }

  async function sealView(dossier: Dossier): Promise<DossierView['seal']> {
    const { sealHash, sealVersion, approvedAt, approvedBy, approvalBasis } = dossier;
    if (!sealHash || !sealVersion || !approvedAt) return null;
    const version = dossier.state === 'published' ? 'published' : 'draft';
    const content = await service(strapi, 'content').read(dossier.subject, version);
    const office = approvalBasis?.office ? regulation().offices[approvalBasis.office].label : null;
    return {
      hash: sealHash,
      version: sealVersion,
      approvedAt: approvedAt.toISOString(),
      approvedBy: approvedBy ?? '',
      basis: basisText(office, approvalBasis),
      intact: content !== null && sealOf(content) === sealHash,
    };
  }

  const dossiers: Dossiers = {
    actionsOf,
    rows: (list) => rowsOf(strapi, list),
    async filterOf({ status, owed, ...plain }) {
      return { ...plain, deadlines: await conditionsOn({ status, owed }) };
    },
    async list(query) {
      const filter = await dossiers.filterOf(query.filter);
      const { rows, total } = await dossierPage(await db(), { ...query, filter });
      return { rows: await dossiers.rows(rows), total };
    },
    async counts() {
      const at = await moment();
      const { zone } = await calendar().snapshot();
      const since = zone.startOf(zone.dayOf(at.now.getTime()) - (countedDays - 1));
      return countStatuses(await db(), at, since);
    },
    async byId(id, reader) {
      const dossier = await dossierById(await db(), id);
      return dossier ? dossiers.view(dossier, reader) : null;
    },
    async bySubject(subject, reader) {
      const dossier = await currentDossier(await db(), subject);
      return dossier ? dossiers.view(dossier, reader) : null;
    },
    async view(dossier, reader) {
      const language = languageOf(strapi.requestContext.get()?.get('accept-language'));
      const [row] = (await rowsOf(strapi, [dossier])) as [DossierRow];
      const { deadline } = row;
      const actions = await actionsOnDocument(dossier, reader);
      const canPublish = await canPostOnceApproved(dossier, reader);
      const content = await service(strapi, 'content').read(dossier.subject, 'draft');
      const rules = service(strapi, 'item').rules(dossier.subject);
      const origin = content?.fields[rules.origin];
      const isComplaint =
        content !== null && answerFacts(rules, content, service(strapi, 'clock').now()).complaint;
      const { save, discard } = await service(strapi, 'judgement').writing({
        actor: reader,
        subject: dossier.subject,
        dossier,
        content,
      });
      const entries = await entriesOfDossier(await db(), dossier.id);
      return {
        ...row,
        deadline: await explainedDeadline(strapi, dossier, deadline),
        reminders: await service(strapi, 'reminders').of(dossier.id),
        seal: await sealView(dossier),
        attestation: dossier.attestation,
        source: typeof origin === 'string' ? origin : null,
        steps: await stepsOf(dossier),
        allowedActions: actions.filter((action) => action.allowed).map((action) => action.verb),
        actions: actions.map((action) => ({
          verb: action.verb,
          label: action.label,
          tone: action.tone,
          comment: action.comment,
          asks: asksOf(action, { owed: row.lateReasonOwed, canPublish, isComplaint }),
          allowed: action.allowed,
          reasons: reasonsShown(strapi, action.reasons),
        })),
        writing: {
          allowed: save.allowed,
          reasons: save.allowed ? [] : reasonsShown(strapi, save.reasons),
          mayDiscard: discard.allowed,
        },
        history: entries.map((entry) => historyOf(regulation(), entry, language)),
        ...(await relatedQuestions(strapi, dossier)),
      };
    },
  };
  return dossiers;
};

/** By which office somebody approved, on which decision; and in whose name, where he did so for the Chief. */
function basisText(office: Text | null, basis: Basis | null): Text {
  const decision = basis?.decision ?? '';
  const own = { vi: `${office?.vi ?? ''} theo ${decision}`, en: `${office?.en ?? ''} by ${decision}` };
  if (!basis?.delegation) return own;
  const { chief, instrument } = basis.delegation;
  return {
    vi: `${own.vi}; thay Trưởng Ban ${chief} theo ${instrument}`,
    en: `${own.en}; for the Chief ${chief} by ${instrument}`,
  };
}
