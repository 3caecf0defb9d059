import { createHash } from 'node:crypto';
import { callerNetwork } from './address';

/**
 * By what a visitor is told from others on one day: a hash of the day's salt, his address and his browser. Once the salt is
 * gone nobody finds out whose it was, nor whether it is the visitor of another day.
 */
export function visitorKey(salt: string, address: string, userAgent: string): string {
  const of = JSON.stringify([salt, callerNetwork(address), userAgent]);
  return createHash('sha256').update(of).digest('base64url').slice(0, 22);
}
