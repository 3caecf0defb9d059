import type { Core } from '@strapi/strapi';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { deadlineOf } from '../../../src/plugins/editorial/server/src/domain/deadline';
import type { Fault } from '../../../src/plugins/editorial/server/src/domain/integrity';
import type { Actor, Subject } from '../../../src/plugins/editorial/server/src/domain/types';
import { type Dossier, dossiersFrom } from '../../../src/plugins/editorial/server/src/stores/dossiers';
import { service as calendarService } from '../../../src/plugins/working-calendar/server/src/context/services';
import type { CalendarChange } from '../../../src/plugins/working-calendar/server/src/domain';
import type { Saved } from '../../../src/plugins/working-calendar/server/src/services/views';
import type { OfficeCode } from '../../../src/regulation';
import { article, attestation, news } from '../editorial/support';

/** Somebody who holds an office at any time, for stories that play before the sample's own appointments. */
export function holderOf(office: OfficeCode): Actor {
  const appointment = {
    id: 0,
    office,
    decision: '01/QĐ-UBND',
    startsOn: '2021-01-12',
    endsOn: null,
  } as const;
  return {
    key: `command:${office}`,
    name: office,
    channel: 'command',
    appointments: [{ ...appointment, ended: false, suspended: false, unitIds: [], fieldIds: [] }],
    mandates: [],
  };
}

/** Does something as a person, at an instant of the story (local time of Việt Nam). */
export function at<Result>(
  strapi: Core.Strapi,
  local: string,
  actor: Actor,
  act: () => Promise<Result>,
): Promise<Result> {
  const instant = new Date(`${local}+07:00`);
  return service(strapi, 'clock').at(instant, () => service(strapi, 'caller').runAs(actor, act));
}

/** A draft of a news item by the office. */
export async function draft(strapi: Core.Strapi, title: string, data: object): Promise<Subject> {
  const created = await strapi
    .documents(article)
    .create({ data: news(title, data) as never, status: 'draft' });
  return { type: article, documentId: created.documentId };
}

/** Brings a draft out to the public, by office and Chief, at the instant in force. */
export async function publish(strapi: Core.Strapi, subject: Subject): Promise<void> {
  const perform = service(strapi, 'process').perform;
  const office = holderOf('office');
  await perform({ actor: office, verb: 'submit', subject, input: { attestation } });
  await perform({ actor: office, verb: 'forward', subject });
  await perform({ actor: holderOf('chief'), verb: 'approve', subject, input: { publish: true } });
}

/** Saves a change on top of the calendar in force. */
export async function change(
  strapi: Core.Strapi,
  given: Partial<CalendarChange>,
  comment: string | null = 'Thử',
): Promise<Saved> {
  const { version } = await calendarService(strapi, 'calendar').snapshot();
  return calendarService(strapi, 'keeping').save({
    version,
    change: { put: [], remove: [], enteredTo: null, ...given },
    comment,
  });
}

/** Every dossier whose limit is neither met nor gone, as the database has it. */
export async function openDossiers(strapi: Core.Strapi): Promise<Dossier[]> {
  const rows = await strapi.db
    .connection('editorial_dossiers')
    .whereNull('made_public_at')
    .whereNull('closed_at')
    .whereNot('state', 'discarded')
    .where({ correction: false });
  return dossiersFrom(rows);
}

/** The open dossiers whose due day is not what kinds, triggers, rules and calendar in force give: none, always. */
export async function wronglyDue(strapi: Core.Strapi): Promise<string[]> {
  const reckoning = await calendarService(strapi, 'calendar').reckoning();
  return (await openDossiers(strapi))
    .filter(({ clocks, due }) => deadlineOf(reckoning, clocks).due !== due)
    .map(({ title, due }) => `${title}: ${due}`);
}

/** What the integrity sweep finds, but for the authority of the people of a story: nobody appointed them. */
export async function faultsIn(strapi: Core.Strapi): Promise<Fault[]> {
  const found: Fault[] = [];
  for await (const fault of service(strapi, 'integrity').sweep()) {
    if (fault.code !== 'no-authority') found.push(fault);
  }
  return found;
}
