import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

const mappedIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** One subscriber has at least so much of an IPv6 address for himself. */
const networkGroups = 4;

/** What of an address stands for one caller: an IPv4 address, or the network (/64) of an IPv6 one. */
export function callerNetwork(address: string): string {
  const mapped = mappedIPv4.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after]
    .slice(0, networkGroups)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** A key by which one caller is told from others on one local day; without the secret it leads to no address. */
export function callerKey(secret: string, day: string, address: string): string {
  return createHmac('sha256', secret)
    .update(`caller|${day}|${callerNetwork(address)}`)
    .digest('base64url');
}
