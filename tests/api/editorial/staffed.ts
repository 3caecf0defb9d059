import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { sampleCalendar } from '../../../src/setup/sample/calendar';
import { ensureAccounts, ensureBoard, ensureOfficials } from '../../../src/setup/sample/people';
import { SAMPLE_PASSWORD } from '../../support/environment';
import { type Portal, startPortal } from '../../support/portal';
import { done } from './support';

/** The commune's structure and its people, without any item: what is there is the test's own. */
export async function staffedPortal(): Promise<Portal> {
  const portal = await startPortal({ sample: 'minimal' });
  const { strapi } = portal;
  const days = await strapi.plugin('working-calendar').service('calendar').snapshot();
  await ensureAccounts(strapi, SAMPLE_PASSWORD);
  const calendar = sampleCalendar(days, service(strapi, 'clock').now());
  await ensureBoard(strapi, calendar);
  await ensureOfficials(strapi, calendar);
  return portal;
}

/** Creates a draft in the panel; gives its documentId. */
export async function draftIn(portal: Portal, name: string, uid: string, data: object): Promise<string> {
  const panel = await portal.panel(name);
  const answer = await done(panel.post(`/content-manager/collection-types/${uid}`).send(data));
  return answer.body.data.documentId;
}

/** Does a verb on a document of any type. */
export async function actOn(
  portal: Portal,
  name: string,
  { uid, documentId }: { uid: string; documentId: string },
  verb: string,
  body: object = {},
) {
  const panel = await portal.panel(name);
  const office = await portal.panel('office');
  const { body: found } = await done(office.get(`/editorial/documents/${uid}/${documentId}`));
  return panel.post(`/editorial/dossiers/${found.data.id}/${verb}`).send(body);
}

/** Does something as if it were that instant. */
export const at = <Result>(portal: Portal, instant: Date, act: () => Promise<Result>): Promise<Result> =>
  service(portal.strapi, 'clock').at(instant, act);

/** The ledger's entries about one document, the oldest first. */
export async function entriesOf(portal: Portal, documentId: string) {
  const rows: { verb: string; actor_key: string; details: string; to_state: string }[] =
    await portal.strapi.db
      .connection('editorial_ledger')
      .where({ subject_id: documentId })
      .orderBy('sequence');
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as Record<string, unknown> }));
}
