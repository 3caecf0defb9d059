import type { Core } from '@strapi/strapi';
import { readingFrom, type Work } from '../../../../../common/transaction';
import type { LocalDate } from '../../../../working-calendar/server/src/domain';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { panelPages } from '../domain/panel-pages';
import { missingReportsNotice } from '../domain/report-notices';
import { daysLate, pastPeriods, type Regime } from '../domain/report-periods';
import { sentSubjects } from '../stores/dossiers';

/** A report that a regime asks for and nobody has sent. Days are local, `YYYY-MM-DD`. */
export interface MissingReport {
  regime: { documentId: string; name: string };
  unit: { documentId: string; name: string } | null;
  period: string;
  endsOn: LocalDate;
  dueOn: LocalDate;
  /** Calendar days since the due day; 0: it can still be sent in time. */
  daysLate: number;
  /** The report that is under way for it, by its documentId. */
  underWay: string | null;
}

export interface MissingReports {
  /** What is missing of the last 13 periods of each regime, what is longest overdue first. */
  list(): Promise<MissingReport[]>;
  /** Tells the office of all that is overdue, and each unit's head of what is his unit's; nobody where nothing is. */
  remind(work: Work, topic: string): Promise<void>;
}

/** More than a commune has; the list is bounded by it. */
const mostRegimes = 200;
/** A year of months, and the one before. */
const periodsBack = 13;

type RegimeRow = Regime & {
  documentId: string;
  name: string;
  unit: { documentId: string; name: string } | null;
};

interface ReportRow {
  documentId: string;
  period: string;
  regime: { documentId: string } | null;
}

export default ({ strapi }: { strapi: Core.Strapi }): MissingReports => {
  /** The reports of some regimes and periods: `regime|period`, to the documents that say they are it. */
  async function reportsOf(regimes: readonly RegimeRow[], periods: readonly string[]) {
    const rows: ReportRow[] = await strapi.db.query(regulationOf(strapi).reportRegimes.reports).findMany({
      select: ['documentId', 'period'],
      where: {
        publishedAt: { $null: true },
        period: { $in: [...periods] },
        regime: { documentId: { $in: regimes.map(({ documentId }) => documentId) } },
      },
      populate: { regime: { select: ['documentId'] } },
    });
    const found = new Map<string, string[]>();
    for (const { documentId, period, regime } of rows) {
      const key = `${regime?.documentId}|${period}`;
      found.set(key, [...(found.get(key) ?? []), documentId]);
    }
    return found;
  }

  const missing: MissingReports = {
    async list() {
      const { type, reports } = regulationOf(strapi).reportRegimes;
      const today = service(strapi, 'clock').today();
      const regimes: RegimeRow[] = await strapi.db.query(type).findMany({
        orderBy: { name: 'asc' },
        limit: mostRegimes,
        populate: { unit: { select: ['documentId', 'name'] } },
      });
      const asked = regimes.flatMap((regime) =>
        pastPeriods(regime, today, periodsBack).map((period) => ({ regime, ...period })),
      );
      const given = await reportsOf(regimes, [...new Set(asked.map(({ period }) => period))]);
      const sent = await sentSubjects(await readingFrom(strapi), reports, [...given.values()].flat());
      return asked
        .map(({ regime, period, endsOn, dueOn }) => {
          const documents = given.get(`${regime.documentId}|${period}`) ?? [];
          const { documentId, name, unit } = regime;
          return {
            isSent: documents.some((document) => sent.has(document)),
            regime: { documentId, name },
            unit: unit && { documentId: unit.documentId, name: unit.name },
            period,
            endsOn,
            dueOn,
            daysLate: daysLate(dueOn, today),
            underWay: documents[0] ?? null,
          };
        })
        .filter(({ isSent }) => !isSent)
        .map(({ isSent: _sent, ...report }) => report)
        .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
    },
    async remind(work, topic) {
      const overdue = (await missing.list()).filter((report) => report.daysLate > 0);
      if (overdue.length === 0) return;
      const recipients = service(strapi, 'recipients');
      const heads = await recipients.headsOf([
        ...new Set(overdue.flatMap(({ unit }) => unit?.documentId ?? [])),
      ]);
      const office = await recipients.ofOffice('office');
      const common = { topic, dossierId: null };
      await service(strapi, 'notices').post(work, [
        ...office.map((to) => ({
          ...common,
          to,
          ...missingReportsNotice(overdue),
          link: panelPages.deadlines,
        })),
        ...[...heads].map(([unit, to]) => ({
          ...common,
          to,
          ...missingReportsNotice(overdue.filter((report) => report.unit?.documentId === unit)),
          link: null,
        })),
      ]);
    },
  };
  return missing;
};
