import type { Kind, Regulation } from '../../../../../regulation';
import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import { refusalReason } from './reasons';
import type { Appointment, Mandate, Reason } from './types';

/** What the Chief orders: days are local (`YYYY-MM-DD`, Asia/Ho_Chi_Minh), both included; `kinds` null: all. */
export interface MandateOrder {
  instrument: string;
  startsOn: string;
  endsOn: string;
  kinds: readonly Kind[] | null;
}

/** A mandate that stands, with the account that holds it. */
export type HeldMandate = Mandate & { userId: number };

/**
 * What stands in the way of a mandate (article 6, chapter II, 2): it begins before today, ends before it begins, goes to
 * somebody who is not the Deputy through all of it, or covers what another Deputy's mandate covers. Pure; empty: nothing.
 */
export function mandateFaults(
  regulation: Regulation,
  order: MandateOrder & { userId: number },
  today: string,
  { held, standing }: { held: readonly Appointment[]; standing: readonly HeldMandate[] },
): Reason[] {
  const faults: Reason[] = [];
  if (order.startsOn < today) faults.push(refusalReason(regulation, 'mandate-backdated'));
  if (order.endsOn < order.startsOn) faults.push(refusalReason(regulation, 'mandate-period'));
  if (order.kinds?.length === 0) faults.push(refusalReason(regulation, 'mandate-without-kinds'));
  if (!held.some((appointment) => covers(appointment, order))) {
    faults.push(refusalReason(regulation, 'mandate-not-deputy'));
  }
  for (const other of standing) {
    if (other.revoked || other.endsOn < order.startsOn || order.endsOn < other.startsOn) continue;
    if (!shareKind(order.kinds, other.kinds)) continue;
    const { instrument, startsOn, endsOn } = other;
    const days = { from: writtenInVietnamese(startsOn), to: writtenInVietnamese(endsOn) };
    faults.push(refusalReason(regulation, 'mandate-overlaps', { instrument, ...days }));
  }
  return faults;
}

function covers(appointment: Appointment, { startsOn, endsOn }: MandateOrder): boolean {
  const { office, ended } = appointment;
  return (
    office === 'deputy' &&
    !ended &&
    appointment.startsOn <= startsOn &&
    (appointment.endsOn === null || endsOn <= appointment.endsOn)
  );
}

function shareKind(one: readonly Kind[] | null, other: readonly Kind[] | null): boolean {
  if (one === null || other === null) return true;
  return one.some((kind) => other.includes(kind));
}
