import type { Core } from '@strapi/strapi';
import { service } from '../../plugins/editorial/server/src/context/services';
import type { Actor } from '../../plugins/editorial/server/src/domain/types';
import { panelRoleCode } from '../panel-roles';
import { emailOf, FIRST_CHIEF_DECISION, memberNames, members, panelPeople } from './accounts';
import type { SampleCalendar } from './calendar';
import { lookupIn } from './lookup';
import type { Account } from './story';

/** How many working days before today the board took up its work: before the first item of the sample. */
const TERM_BEGINS = -30;

type Person = NonNullable<(typeof panelPeople)[Account]>;

interface PanelUser {
  id: number;
  email: string;
}

const MEMBER = 'plugin::users-permissions.user';

const panelUser = (strapi: Core.Strapi, account: Account): Promise<PanelUser | null> =>
  strapi.db.query('admin::user').findOne({ where: { email: emailOf(account) } });

const createPanelUser = async (strapi: Core.Strapi, account: Account, person: Person, password: string) => {
  const role = await strapi
    .service('admin::role')
    .findOne({ code: panelRoleCode(person.office ?? 'operator') });
  const { firstname, lastname } = person;
  await strapi.service('admin::user').create({
    firstname,
    lastname,
    // The panel would show the given name first; a user name is shown as it is.
    username: `${lastname} ${firstname}`,
    email: emailOf(account),
    password,
    roles: [role.id],
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'vi',
  });
};

const createMember = async (strapi: Core.Strapi, account: Account, password: string) => {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'collaborator' } });
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: account,
      fullName: memberNames[account],
      email: emailOf(account),
      password,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    });
};

const namesStructure = ({ fields, units }: Person): boolean => (fields ?? units) !== undefined;

const peopleOf = () => Object.entries(panelPeople) as [Account, Person][];

/** Creates the accounts that are missing; those that are there keep what was changed of them. */
export const ensureAccounts = async (strapi: Core.Strapi, password: string): Promise<void> => {
  for (const [account, person] of peopleOf()) {
    if (!(await panelUser(strapi, account))) await createPanelUser(strapi, account, person, password);
  }
  for (const account of members) {
    const found = await strapi.db.query(MEMBER).findOne({ where: { email: emailOf(account) } });
    if (!found) await createMember(strapi, account, password);
  }
};

/** The person behind an account, with the offices he holds now. Throws where the account is missing. */
export const actorOf = async (strapi: Core.Strapi, account: Account): Promise<Actor> => {
  const isMember = members.includes(account);
  const user: PanelUser | null = isMember
    ? await strapi.db.query(MEMBER).findOne({ where: { email: emailOf(account) } })
    : await panelUser(strapi, account);
  if (!user) throw new Error(`The sample account ${emailOf(account)} is missing.`);
  const actors = service(strapi, 'actors');
  return isMember ? actors.ofMember(user.id) : actors.ofPanelUser(user.id);
};

const holds = async (strapi: Core.Strapi, account: Account) =>
  (await actorOf(strapi, account)).appointments.length > 0;

/** Appoints on a working day those of some people who hold nothing yet. */
const appoint = async (
  strapi: Core.Strapi,
  calendar: SampleCalendar,
  workingDay: number,
  people: readonly [Account, Person][],
): Promise<void> => {
  const chief = await actorOf(strapi, 'chief');
  const lookup = lookupIn(strapi);
  for (const [account, { office, decision, fields = [], units = [] }] of people) {
    if (!office || (await holds(strapi, account))) continue;
    const user = await panelUser(strapi, account);
    if (!user) continue;
    const order = {
      userId: user.id,
      office,
      decision,
      startsOn: calendar.date(workingDay),
      confirmationEmail: user.email,
      fieldIds: await Promise.all(fields.map(lookup.field)),
      unitIds: await Promise.all(units.map(lookup.unit)),
    };
    await service(strapi, 'appointments').appoint(chief, order, { confirmed: true });
  }
};

/**
 * The first chief takes office by a decision from outside, and appoints the board; who holds his office already is
 * passed over. Those whose decision names fields or units follow by {@link ensureOfficials}.
 */
export const ensureBoard = async (strapi: Core.Strapi, calendar: SampleCalendar): Promise<void> => {
  await service(strapi, 'clock').at(calendar.instant([TERM_BEGINS, '08:00']), async () => {
    if (!(await holds(strapi, 'chief'))) {
      const order = { email: emailOf('chief'), decision: FIRST_CHIEF_DECISION };
      await service(strapi, 'appointments').firstChief(order);
    }
    const board = peopleOf().filter(([, person]) => !namesStructure(person));
    await appoint(strapi, calendar, TERM_BEGINS, board);
  });
};

/** Those whose decision names fields or units, each for his own: once these are there. */
export const ensureOfficials = async (strapi: Core.Strapi, calendar: SampleCalendar): Promise<void> => {
  const day = TERM_BEGINS + 1;
  await service(strapi, 'clock').at(calendar.instant([day, '09:00']), () =>
    appoint(
      strapi,
      calendar,
      day,
      peopleOf().filter(([, person]) => namesStructure(person)),
    ),
  );
};
