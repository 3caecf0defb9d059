import type { Article, Holder, OfficeCode, Regulation, Text } from '../../../../../regulation';
import { listed, refusalReason } from './reasons';
import type { Actor, Appointment, Basis, DossierFacts, Reason } from './types';

/**
 * The appointments of an actor that are in force on a local day (`YYYY-MM-DD`, Asia/Ho_Chi_Minh); suspended ones
 * are in force in name, but give no authority.
 */
export function inForce(actor: Actor, today: string): readonly Appointment[] {
  return actor.appointments.filter(
    (held) => !held.ended && held.startsOn <= today && (held.endsOn === null || today <= held.endsOn),
  );
}

export type Authority = { held: true; basis: Basis } | { held: false; reasons: readonly Reason[] };

interface Question {
  who: readonly Holder[];
  article: Article;
  verbLabel: Text;
  /** Null where the act opens a dossier: nobody provided or edited it yet. */
  dossier: Pick<DossierFacts, 'providerKey' | 'contributors'> | null;
}

/** Whether an actor belongs to those whom the process names for an act, and by which appointment (articles 4, 6). */
export function authorityOf(
  regulation: Regulation,
  actor: Actor,
  today: string,
  question: Question,
): Authority {
  const held = inForce(actor, today);
  const active = held.filter((appointment) => !appointment.suspended);
  for (const holder of question.who) {
    const appointment = matching(holder, active, actor, question.dossier);
    if (appointment) {
      return {
        held: true,
        basis: { office: appointment.office, appointmentId: appointment.id, decision: appointment.decision },
      };
    }
  }
  return { held: false, reasons: [whyNot(regulation, held, active, question)] };
}

function matching(
  holder: Holder,
  active: readonly Appointment[],
  actor: Actor,
  dossier: Question['dossier'],
): Appointment | undefined {
  if (holder === 'provider') return dossier?.providerKey === actor.key ? active[0] : undefined;
  const { office, editedOnly } = parse(holder);
  if (editedOnly && !dossier?.contributors.includes(actor.key)) return undefined;
  return active.find((appointment) => appointment.office === office);
}

function parse(holder: Exclude<Holder, 'provider'>): { office: OfficeCode; editedOnly: boolean } {
  const [office, mark] = holder.split(':') as [OfficeCode, string | undefined];
  return { office, editedOnly: mark === 'edited' };
}

function whyNot(
  regulation: Regulation,
  held: readonly Appointment[],
  active: readonly Appointment[],
  question: Question,
): Reason {
  if (held.length > 0 && active.length === 0) return refusalReason(regulation, 'authority-suspended');
  if (held.length === 0) return refusalReason(regulation, 'no-appointment');
  const who = listed(question.who.map((holder) => holderLabel(regulation, holder)));
  return refusalReason(regulation, 'not-your-duty', { verb: question.verbLabel, who }, question.article);
}

/** What a holder is called where people read of him. */
export function holderLabel(regulation: Regulation, holder: Holder): Text {
  if (holder === 'provider') return { vi: 'người cung cấp tin, bài', en: 'the provider of the item' };
  const { office, editedOnly } = parse(holder);
  const { label } = regulation.offices[office];
  if (!editedOnly) return label;
  return { vi: `${label.vi} (đối với mục đã biên tập)`, en: `${label.en} (what it edited)` };
}
