import type { Core } from '@strapi/strapi';
import { service } from '../../plugins/editorial/server/src/context/services';
import type { Actor } from '../../plugins/editorial/server/src/domain/types';
import { isDone, mark } from '../marks';
import { fields, portal, sections, units } from './structure';

const inOrder = <Item extends object>(items: readonly Item[]) =>
  items.map((item, index) => ({ ...item, position: (index + 1) * 10 }));

/** What an installation adds to the units, by their short names. */
export type UnitHeads = Record<string, { headName: string; noticeEmail: string }>;

const createStructure = async (strapi: Core.Strapi, heads: UnitHeads): Promise<void> => {
  for (const data of inOrder(sections)) await strapi.documents('api::section.section').create({ data });
  for (const unit of inOrder(units)) {
    const data = { ...unit, ...heads[unit.shortName] };
    await strapi.documents('api::unit.unit').create({ data });
  }
  for (const data of inOrder(fields)) await strapi.documents('api::field.field').create({ data });
  await strapi.documents('api::portal.portal').create({ data: portal });
};

/**
 * The installation, standing in for the office before anybody is appointed: so that a portal without sample accounts
 * has its structure, and the ledger says who made it.
 */
export const installer = (strapi: Core.Strapi): Actor => {
  const standIn = {
    id: 0,
    office: 'office',
    decision: '09/QĐ-BBT',
    startsOn: '2021-01-12',
    endsOn: null,
  } as const;
  return {
    ...service(strapi, 'actors').system('setup'),
    appointments: [{ ...standIn, ended: false, suspended: false, unitIds: [], fieldIds: [] }],
  };
};

/**
 * Creates sections, units, fields and the portal's identity as `actor`, once: what the commune changes or deletes
 * later does not come back. All or nothing, so that a start cut short is made good by the next one.
 */
export const loadCommune = async (
  strapi: Core.Strapi,
  actor: Actor,
  heads: UnitHeads = {},
): Promise<void> => {
  if (await isDone(strapi, 'commune')) return;
  await strapi.db.transaction(async () => {
    await service(strapi, 'caller').runAs(actor, () => createStructure(strapi, heads));
    await mark(strapi, 'commune');
  });
};
