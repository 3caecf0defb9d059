import type { ChainedEntry } from '../../../../../src/plugins/editorial/server/src/domain/chain';
import type { World } from '../world';
import { holds } from './broken';

/** An appointment as the entries of the ledger have made it. */
interface Held {
  user: string;
  office: string;
  startsOn: string;
  endsOn: string | null;
  ended: boolean;
  suspended: boolean;
}

/** A mandate of the Deputy as the ledger has it. */
interface Mandate {
  user: string;
  startsOn: string;
  endsOn: string;
  kinds: readonly string[] | null;
  revoked: boolean;
}

/** Who holds which office, and who acts for the Chief, told from the ledger alone. */
export interface Board {
  /** Takes an entry about an appointment or a mandate. */
  take(entry: ChainedEntry): void;
  /** Insists that whoever acted had the office that the entry names, at that instant; `kind` is the item's. */
  requireHeld(entry: ChainedEntry, kind: string): void;
  /** Whether somebody holds an office on the local day of an instant. */
  isHeld(user: string, office: string, at: string): boolean;
  /** How many appointments there are. */
  appointments: ReadonlyMap<string, Held>;
}

const localDayOf = (instant: string) =>
  new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

export interface Basis {
  appointment: number | null;
  decision: string | null;
  delegation?: { id: number };
}

/** What each part of the system may do by itself: where a set time has come, a report was sent, a field names somebody. */
const enginesActs: Record<string, readonly string[]> = {
  'system:schedule': ['publish', 'unschedule'],
  'system:sending': ['publish'],
  'system:integrity': ['hide'],
  'system:assignment': ['assign', 'unassigned'],
};

/** Begins with the appointments of the sample, which its people need not confirm. */
export async function boardOf(world: World): Promise<Board> {
  const { rows } = await world.sql.query<{ id: string }>(
    'SELECT id::text FROM editorial_appointments WHERE suspended_at IS NULL',
  );
  const confirmed = new Set(rows.map(({ id }) => id));
  const appointments = new Map<string, Held>();

  const mandates = new Map<string, Mandate>();

  function takeMandate({ verb, subjectId, details }: ChainedEntry): void {
    if (verb === 'delegate') {
      mandates.set(subjectId ?? '', { ...(details as unknown as Mandate), revoked: false });
      return;
    }
    const mandate = mandates.get(subjectId ?? '');
    if (verb === 'revoke-delegation' && mandate) mandate.revoked = true;
  }

  /** Whoever acts for the Chief has a mandate for this, today, that was entered before and not ended since. */
  function requireMandate(entry: ChainedEntry, id: number, kind: string, today: string): void {
    const mandate = mandates.get(String(id));
    const fits =
      mandate !== undefined &&
      !mandate.revoked &&
      mandate.user === entry.actorKey &&
      entry.office === 'deputy' &&
      mandate.startsOn <= today &&
      today <= mandate.endsOn &&
      (mandate.kinds === null || mandate.kinds.includes(kind));
    holds(1, fits, `${entry.verb} without a mandate for ${kind}`, { entry, mandate: mandate ?? null });
  }

  const isInForce = (held: Held, today: string) =>
    !held.ended &&
    !held.suspended &&
    held.startsOn <= today &&
    (held.endsOn === null || today <= held.endsOn);

  function required(entry: ChainedEntry): Held {
    const held = appointments.get(entry.subjectId ?? '');
    holds(3, held !== undefined, 'an entry about an appointment that the ledger does not know', entry);
    return held;
  }

  return {
    appointments,
    isHeld(user, office, at) {
      const today = localDayOf(at);
      return [...appointments.values()].some(
        (held) => held.user === user && held.office === office && isInForce(held, today),
      );
    },
    take(entry) {
      const { verb, details } = entry;
      if (entry.subjectType === 'editorial.delegation') return takeMandate(entry);
      if (entry.subjectType !== 'editorial.appointment') return;
      if (verb === 'appoint') {
        appointments.set(entry.subjectId ?? '', {
          user: String(details.user),
          office: String(details.office),
          startsOn: String(details.startsOn),
          endsOn: details.endsOn === null ? null : String(details.endsOn),
          ended: false,
          // Whoever is appointed by a command on the server needs no link; all others confirm first.
          suspended: !confirmed.has(entry.subjectId ?? '') && !entry.actorKey.startsWith('command:'),
        });
      } else if (verb === 'suspend') required(entry).suspended = true;
      else if (verb === 'confirm') required(entry).suspended = false;
      else if (verb === 'end-appointment') required(entry).ended = true;
    },
    requireHeld(entry, kind) {
      const { appointment, delegation } = entry.details.basis as Basis;
      if (entry.actorKey.startsWith('system:')) {
        const isIts = enginesActs[entry.actorKey]?.includes(entry.verb) ?? false;
        holds(1, isIts, 'the system did what is not its to do', entry);
        return;
      }
      if (entry.actorKey.startsWith('member:')) {
        holds(1, entry.office === 'collaborator', 'a collaborator acted by an office of the panel', entry);
        return;
      }
      const held = appointments.get(String(appointment));
      const today = localDayOf(entry.at);
      const fits =
        held !== undefined &&
        isInForce(held, today) &&
        held.user === entry.actorKey &&
        held.office === entry.office;
      holds(1, fits, `${entry.verb} without the authority for it`, { entry, held: held ?? null });
      if (delegation) requireMandate(entry, delegation.id, kind, today);
    },
  };
}
