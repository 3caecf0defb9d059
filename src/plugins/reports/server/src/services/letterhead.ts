import type { Core } from '@strapi/strapi';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import type { Figures } from '../domain/figures';
import { type Letterhead, letterhead } from '../domain/letterhead';

/** What stands at the head and the foot of a report, from the portal's own record (article 3) and the board's unit. */
export async function letterheadOf(strapi: Core.Strapi, { period }: Figures): Promise<Letterhead> {
  const { portalRecord, unitRecord } = regulationOf(strapi);
  const portal: Record<string, unknown> | null = await strapi.db.query(portalRecord.type).findOne({});
  const board: Record<string, unknown> | null = await strapi.db
    .query(unitRecord.type)
    .findOne({ where: { office: 'chief' } });
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return letterhead({
    portalName: text(portal?.[portalRecord.name]),
    address: text(portal?.[portalRecord.address]),
    chief: text(portal?.[portalRecord.chief]),
    board: text(board?.[unitRecord.name]),
    today: editorial(strapi, 'clock').today(),
    period,
  });
}
