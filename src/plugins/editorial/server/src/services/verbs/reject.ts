import { service } from '../../context/services';
import { noApproval } from '../../stores/dossiers';
import type { Act } from './types';

/** Closes the cycle: the item is not published; what had been approved of it no longer counts. */
export const reject: Act = async ({ strapi }) => ({
  changes: { ...noApproval, closedAt: service(strapi, 'clock').now() },
});

/** Gives the item back; what had been approved of it no longer counts. */
export const giveBack: Act = async () => ({ changes: noApproval });
