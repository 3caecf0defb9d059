import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { type MandateOrder, mandateFaults } from '../domain/delegation';
import { panelPages } from '../domain/panel-pages';
import { delegationEndedNotice, delegationNotice } from '../domain/process-notices';
import { holdAppointmentsAlone } from '../stores/appointment-locks';
import { appointmentsOfUser, holdAppointing } from '../stores/appointments';
import {
  allDelegations,
  type DelegationRecord,
  delegationsBetween,
  insertDelegation,
  revokeDelegation,
} from '../stores/delegations';

const subjectType = 'editorial.delegation';

export interface DelegationView extends Omit<DelegationRecord, 'revokedAt'> {
  deputy: string;
  revokedAt: string | null;
  /** How it stands on the local day of asking. */
  standing: 'ahead' | 'in-force' | 'over' | 'revoked';
}

export interface Delegations {
  /**
   * The Chief lets the Deputy act for him, inside a period and for some kinds; in force from its first day, and never
   * before this moment (article 6, chapter II, 2). @throws 403 to anybody else; 422 with all that stands in the way
   */
  give(order: MandateOrder & { userId: number }): Promise<DelegationView>;
  /** Ends a mandate at once. @throws 404 where it is unknown or ended */
  revoke(id: number, why: string): Promise<DelegationView>;
  /** The newest first. */
  list(): Promise<DelegationView[]>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Delegations => {
  const clock = () => service(strapi, 'clock');

  async function shown(record: DelegationRecord): Promise<DelegationView> {
    const { name } = await service(strapi, 'actors').ofPanelUser(record.userId);
    const today = clock().today();
    const { revoked, startsOn, endsOn } = record;
    const now = today < startsOn ? 'ahead' : today <= endsOn ? 'in-force' : 'over';
    return {
      ...record,
      deputy: name,
      revokedAt: record.revokedAt?.toISOString() ?? null,
      standing: revoked ? 'revoked' : now,
    };
  }

  async function tell(work: Work, record: DelegationRecord, ended: boolean): Promise<void> {
    const words = ended ? delegationEndedNotice(record) : delegationNotice(regulationOf(strapi), record);
    const deputies = await service(strapi, 'recipients').ofOffice('deputy');
    const told = [...deputies, ...(await service(strapi, 'recipients').ofOffice('office'))];
    await service(strapi, 'notices').post(
      work,
      told.map((to) => ({
        topic: `delegation:${record.id}:${ended ? 'ended' : 'given'}`,
        to,
        ...words,
        link: panelPages.mandates,
        dossierId: null,
      })),
    );
  }

  return {
    give: (order) =>
      inTransaction(strapi, async (work) => {
        await holdAppointing(work.trx);
        const { actor, basis } = await service(strapi, 'upkeep').held(work, 'delegations');
        const faults = mandateFaults(regulationOf(strapi), order, clock().today(), {
          held: await appointmentsOfUser(work.trx, order.userId),
          standing: await delegationsBetween(work.trx, order.startsOn, order.endsOn),
        });
        if (faults.length > 0) return refuse(422, faults);
        const given = await insertDelegation(work.trx, {
          ...order,
          enteredBy: actor.key,
          chief: actor.name,
          at: clock().now(),
        });
        const { userId, instrument, startsOn, endsOn, kinds } = given;
        await tell(work, given, false);
        await service(strapi, 'recorder').recordPlain(work, {
          actor,
          office: basis.office,
          verb: 'delegate',
          subjectType,
          subjectId: String(given.id),
          details: { user: `panel:${userId}`, instrument, startsOn, endsOn, kinds },
        });
        return shown(given);
      }),
    revoke: (id, why) =>
      inTransaction(strapi, async (work) => {
        await holdAppointing(work.trx);
        const { actor, basis } = await service(strapi, 'upkeep').held(work, 'delegations');
        const revoked = await revokeDelegation(work.trx, id, { at: clock().now(), by: actor.key, why });
        if (!revoked) throw new errors.NotFoundError();
        await holdAppointmentsAlone(work.trx, revoked.userId);
        await tell(work, revoked, true);
        await service(strapi, 'recorder').recordPlain(work, {
          actor,
          office: basis.office,
          verb: 'revoke-delegation',
          subjectType,
          subjectId: String(id),
          comment: why,
          details: { user: `panel:${revoked.userId}` },
        });
        return shown(revoked);
      }),
    async list() {
      const records = await allDelegations(await readingFrom(strapi));
      const views: DelegationView[] = [];
      for (const record of records) views.push(await shown(record));
      return views;
    },
  };
};
