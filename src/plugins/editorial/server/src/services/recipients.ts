import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import type { OfficeCode } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { holdersBetween } from '../stores/appointments';
import type { Dossier } from '../stores/dossiers';

/** Who is told something, and where. `panel:<account>` also reads it in the panel. */
export interface Recipient {
  key: string;
  email: string;
}

export interface UnitHead extends Recipient {
  unit: string;
}

export interface Recipients {
  /**
   * Whose move it is on each of some dossiers, by dossier id: the provider (or whom it is assigned to), or everybody who holds the office today with
   * authority. Nobody where his account is blocked or not active.
   */
  whoseMove(dossiers: readonly Dossier[]): Promise<Map<number, Recipient[]>>;
  /** Some persons by their keys; without those whose account is blocked or not active. */
  people(keys: readonly string[]): Promise<Map<string, Recipient>>;
  /** Everybody who holds an office today with authority, at the address where he confirmed. */
  ofOffice(office: OfficeCode): Promise<Recipient[]>;
  /** The head of the unit that each of some dossiers comes from, by dossier id; none where the unit names no address. */
  unitHeadsOf(dossiers: readonly Dossier[]): Promise<Map<number, UnitHead>>;
  /** The heads of some units, by the unit's documentId; none where the unit names no address. */
  headsOf(unitIds: readonly string[]): Promise<Map<string, UnitHead>>;
}

interface PanelAccount {
  id: number;
  email: string;
  isActive: boolean;
  blocked: boolean | null;
}

interface MemberAccount {
  id: number;
  email: string;
  confirmed: boolean | null;
  blocked: boolean | null;
}

type UnitRow = { documentId: string } & Record<string, string | null>;

export default ({ strapi }: { strapi: Core.Strapi }): Recipients => {
  async function openPanelAccounts(ids: readonly number[]): Promise<Map<number, PanelAccount>> {
    if (ids.length === 0) return new Map();
    const found: PanelAccount[] = await strapi.db
      .query('admin::user')
      .findMany({ where: { id: { $in: [...ids] } } });
    const open = found.filter((account) => account.isActive && account.blocked !== true);
    return new Map(open.map((account) => [account.id, account]));
  }

  async function openMembers(ids: readonly number[]): Promise<Map<number, MemberAccount>> {
    if (ids.length === 0) return new Map();
    const found: MemberAccount[] = await strapi.db
      .query('plugin::users-permissions.user')
      .findMany({ where: { id: { $in: [...ids] } } });
    const open = found.filter((account) => account.blocked !== true && account.confirmed !== false);
    return new Map(open.map((account) => [account.id, account]));
  }

  async function people(keys: readonly string[]): Promise<Map<string, Recipient>> {
    const accounts = {
      panel: await openPanelAccounts(idsIn(keys, 'panel')),
      member: await openMembers(idsIn(keys, 'member')),
    };
    return new Map(
      Object.entries(accounts).flatMap(([kind, byId]) =>
        [...byId.values()].map(
          ({ id, email }) => [`${kind}:${id}`, { key: `${kind}:${id}`, email }] as const,
        ),
      ),
    );
  }

  const recipients: Recipients = {
    people: (keys) => people([...new Set(keys)]),
    async whoseMove(dossiers) {
      const { holderOf } = regulationOf(strapi);
      const written = dossiers.filter(({ state }) => holderOf[state] === 'provider');
      const provided = await recipients.people(written.map(writerOf));
      const offices = new Map<OfficeCode, Recipient[]>();
      const found = new Map<number, Recipient[]>();
      for (const dossier of dossiers) {
        const { id, state } = dossier;
        const holder = holderOf[state];
        if (!holder) continue;
        if (holder === 'provider') {
          const writer = provided.get(writerOf(dossier));
          found.set(id, writer ? [writer] : []);
          continue;
        }
        const office = holder.split(':')[0] as OfficeCode;
        const holders = offices.get(office) ?? (await recipients.ofOffice(office));
        offices.set(office, holders);
        found.set(id, holders);
      }
      return found;
    },
    async ofOffice(office) {
      const today = service(strapi, 'clock').today();
      const held = await holdersBetween(await readingFrom(strapi), office, today, today);
      const active = held.filter(({ suspended }) => !suspended);
      const open = await openPanelAccounts(active.map(({ userId }) => userId));
      const byAccount = new Map(
        active
          .filter(({ userId }) => open.has(userId))
          .map(({ userId, confirmationEmail }) => [
            userId,
            { key: `panel:${userId}`, email: confirmationEmail },
          ]),
      );
      return [...byAccount.values()];
    },
    async unitHeadsOf(dossiers) {
      const heads = await recipients.headsOf([...new Set(dossiers.flatMap(({ unitId }) => unitId ?? []))]);
      return new Map(
        dossiers.flatMap(({ id, unitId }) => {
          const head = heads.get(unitId ?? '');
          return head ? [[id, head] as const] : [];
        }),
      );
    },
    async headsOf(unitIds) {
      if (unitIds.length === 0) return new Map();
      const { type, name, address } = regulationOf(strapi).unitRecord;
      const units: UnitRow[] = await strapi.db
        .query(type)
        .findMany({ select: ['documentId', name, address], where: { documentId: { $in: [...unitIds] } } });
      return new Map(
        units.flatMap(({ documentId, [name]: unit, [address]: given }) => {
          const email = given?.trim();
          return email ? [[documentId, { key: `unit:${documentId}`, email, unit: unit ?? '' }] as const] : [];
        }),
      );
    },
  };

  return recipients;
};

/** Whose move it is while an item is written: whom it is assigned to, or its provider. */
const writerOf = ({ assigneeKey, providerKey }: Dossier): string => assigneeKey ?? providerKey;

function idsIn(keys: readonly string[], kind: 'panel' | 'member'): number[] {
  return keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => Number(key.slice(kind.length + 1)));
}
