import type { Core } from '@strapi/strapi';
import { readingFrom, type Work } from '../../../../../common/transaction';
import type { Actor, Appointment } from '../domain/types';
import { holdAppointments } from '../stores/appointment-locks';
import { appointmentsOfUser } from '../stores/appointments';
import { mandatesOfUser } from '../stores/delegations';

const collaboratorRole = 'collaborator';

interface PanelUser {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  email: string;
  isActive: boolean;
  blocked: boolean | null;
}

interface Member {
  id: number;
  username: string;
  /** Where the project gives its members one. */
  fullName?: string | null;
  email: string;
  blocked: boolean | null;
  confirmed: boolean | null;
  role: { type: string; name: string } | null;
}

export interface Actors {
  /** The person of a panel account, with the offices he was appointed to; a locked account holds none. */
  ofPanelUser(userId: number): Promise<Actor>;
  /** The person of an API account; an invited collaborator holds that office while his account is open. */
  ofMember(userId: number): Promise<Actor>;
  /**
   * The same person as he is at this moment of a transaction, his appointments held until it ends: nobody takes his
   * authority away between the decision and the act.
   */
  held(work: Work, actor: Actor): Promise<Actor>;
  /** Panel accounts, by their ids or all; bounded, in the order of their family names. */
  panelAccounts(ids?: readonly number[]): Promise<PanelAccount[]>;
  /** What people are called, by their keys; without those whose account is gone. */
  namesOf(keys: readonly string[]): Promise<Map<string, string>>;
  /** A part of the system, or the operator's command line: named, and without any office. */
  system(name: string, channel?: 'system' | 'command'): Actor;
}

/** A panel account as people choose it from a list. */
export interface PanelAccount {
  id: number;
  name: string;
  email: string;
  /** Not blocked, and activated. */
  open: boolean;
}

/** More accounts than a commune has. */
const mostAccounts = 500;

const nothingHeld: Pick<Actor, 'appointments' | 'mandates'> = { appointments: [], mandates: [] };

function panelName(user: PanelUser): string {
  const full = [user.lastname, user.firstname].filter(Boolean).join(' ').trim();
  return full || user.username || user.email;
}

/** A collaborator's office rests on his invitation: the account itself, open and with that role. */
function invitation(member: Member): Appointment[] {
  const open =
    member.blocked !== true && member.confirmed !== false && member.role?.type === collaboratorRole;
  if (!open) return [];
  return [
    {
      id: 0,
      office: 'collaborator',
      decision: '',
      startsOn: '0001-01-01',
      endsOn: null,
      ended: false,
      suspended: false,
      unitIds: [],
      fieldIds: [],
    },
  ];
}

/** Who acts: accounts turned into persons with offices. Authority comes from appointments, not from Strapi's roles. */
export default ({ strapi }: { strapi: Core.Strapi }): Actors => {
  const actors: Actors = {
    async ofPanelUser(userId) {
      const user: PanelUser | null = await strapi.db.query('admin::user').findOne({ where: { id: userId } });
      if (!user) return { key: `panel:${userId}`, name: `#${userId}`, channel: 'panel', ...nothingHeld };
      const open = user.isActive && user.blocked !== true;
      const db = await readingFrom(strapi);
      const held = open
        ? {
            appointments: await appointmentsOfUser(db, user.id),
            mandates: await mandatesOfUser(db, user.id),
          }
        : nothingHeld;
      return { key: `panel:${user.id}`, name: panelName(user), channel: 'panel', ...held };
    },
    async ofMember(userId) {
      const member: Member | null = await strapi.db
        .query('plugin::users-permissions.user')
        .findOne({ where: { id: userId }, populate: { role: true } });
      if (!member) return { key: `member:${userId}`, name: `#${userId}`, channel: 'api', ...nothingHeld };
      return {
        key: `member:${member.id}`,
        name: member.fullName || member.username,
        channel: 'api',
        appointments: invitation(member),
        mandates: [],
      };
    },
    async panelAccounts(ids) {
      const users: PanelUser[] = await strapi.db.query('admin::user').findMany({
        where: ids ? { id: { $in: [...ids] } } : {},
        orderBy: [{ lastname: 'asc' }, { firstname: 'asc' }, { id: 'asc' }],
        limit: mostAccounts,
      });
      return users.map((user) => ({
        id: user.id,
        name: panelName(user),
        email: user.email,
        open: user.isActive && user.blocked !== true,
      }));
    },
    async namesOf(keys) {
      const ids = (kind: string) =>
        keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => Number(key.slice(kind.length + 1)));
      const panel = await actors.panelAccounts(ids('panel'));
      const members: Member[] = await strapi.db
        .query('plugin::users-permissions.user')
        .findMany({ where: { id: { $in: ids('member') } } });
      return new Map([
        ...panel.map(({ id, name }) => [`panel:${id}`, name] as const),
        ...members.map(({ id, fullName, username }) => [`member:${id}`, fullName || username] as const),
      ]);
    },
    system: (name, channel = 'system') => ({ key: `${channel}:${name}`, name, channel, ...nothingHeld }),
    async held({ trx }, actor) {
      const [kind, id] = actor.key.split(':');
      if (kind === 'member') return actors.ofMember(Number(id));
      if (kind !== 'panel') return actor;
      await holdAppointments(trx, Number(id));
      return actors.ofPanelUser(Number(id));
    },
  };
  return actors;
};
