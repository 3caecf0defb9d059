import type { Core, UID } from '@strapi/strapi';
import type { OfficeCode, Text } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import type { PanelAccount } from './actors';

/** Something to choose from a list. */
export interface Choice<Value> {
  value: Value;
  label: Text;
}

/** What an appointment is made of: an account, an office inside the commune, and what its decision names. */
export interface AppointmentChoices {
  accounts: PanelAccount[];
  offices: Choice<OfficeCode>[];
  units: Choice<string>[];
  fields: Choice<string>[];
}

/** More units, or fields, than a commune has. */
const mostRecords = 500;

/** All that an appointment can be made of now; each list is bounded and in the order of its names. */
export async function appointmentChoices(strapi: Core.Strapi): Promise<AppointmentChoices> {
  const { offices, unitRecord, fieldRecord } = regulationOf(strapi);
  const codes = Object.keys(offices) as OfficeCode[];
  return {
    accounts: await service(strapi, 'actors').panelAccounts(),
    offices: codes
      .filter((code) => offices[code].channel === 'panel')
      .map((code) => ({ value: code, label: offices[code].label })),
    units: await namesOf(strapi, unitRecord),
    fields: await namesOf(strapi, fieldRecord),
  };
}

/** All records of a kind by their names, in the order of these; bounded. */
export async function namesOf(
  strapi: Core.Strapi,
  { type, name }: { type: string; name: string },
): Promise<Choice<string>[]> {
  const records: Record<string, string>[] = await strapi.db
    .query(type as UID.ContentType)
    .findMany({ select: ['documentId', name], orderBy: { [name]: 'asc' }, limit: mostRecords });
  return records.map(({ documentId = '', [name]: label = '' }) => ({
    value: documentId,
    label: { vi: label, en: label },
  }));
}
