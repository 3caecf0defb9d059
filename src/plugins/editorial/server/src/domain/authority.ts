import type { Article, Holder, Kind, OfficeCode, Regulation, Text } from '../../../../../regulation';
import { listed, refusalReason } from './reasons';
import type { Actor, Appointment, Basis, DossierFacts, Mandate, Reason } from './types';

/**
 * The appointments of an actor that are in force on a local day (`YYYY-MM-DD`, Asia/Ho_Chi_Minh); suspended ones
 * are in force in name, but give no authority.
 */
export function inForce(actor: Actor, today: string): readonly Appointment[] {
  return actor.appointments.filter(
    (held) => !held.ended && held.startsOn <= today && (held.endsOn === null || today <= held.endsOn),
  );
}

/** The Deputy's mandate that covers a kind on a local day, or undefined (article 6, chapter II, 2). */
export function mandateFor(mandates: readonly Mandate[], kind: Kind, today: string): Mandate | undefined {
  return mandates.find(
    ({ revoked, startsOn, endsOn, kinds }) =>
      !revoked && startsOn <= today && today <= endsOn && (kinds === null || kinds.includes(kind)),
  );
}

export type Authority = { held: true; basis: Basis } | { held: false; reasons: readonly Reason[] };

interface Question {
  who: readonly Holder[];
  article: Article;
  verbLabel: Text;
  /** Null where the act opens a dossier: nobody provided or edited it yet. */
  dossier: Pick<DossierFacts, 'providerKey' | 'contributors' | 'assigneeKey'> | null;
  /** For which kind the Deputy may act as the Chief under a mandate; left out: for none, whatever his mandate. */
  delegable?: Kind;
}

/** Whether an actor belongs to those whom the process names for an act, and by which appointment (articles 4, 6). */
export function authorityOf(
  regulation: Regulation,
  actor: Actor,
  today: string,
  question: Question,
): Authority {
  const held = inForce(actor, today);
  const active = activeOn(actor, today);
  for (const holder of question.who) {
    const basis = basisAs(holder, active, actor, question, today);
    if (basis) return { held: true, basis };
  }
  return { held: false, reasons: whyNot(regulation, held, active, question) };
}

/**
 * Whether an actor is that holder on a local day for items of a kind, by his own appointment or under the Deputy's mandate.
 * Who provided or edited an item, or is assigned to it, is not asked here: nobody is that for a whole kind.
 */
export function isHolder(holder: Holder, actor: Actor, today: string, kind: Kind): boolean {
  const active = activeOn(actor, today);
  return basisAs(holder, active, actor, { dossier: null, delegable: kind }, today) !== null;
}

/** The appointments of an actor that give him authority on a local day. */
export function activeOn(actor: Actor, today: string): readonly Appointment[] {
  return inForce(actor, today).filter(({ suspended }) => !suspended);
}

function basisAs(
  holder: Holder,
  active: readonly Appointment[],
  actor: Actor,
  question: Pick<Question, 'dossier' | 'delegable'>,
  today: string,
): Basis | null {
  if (holder === 'engine') return actor.channel === 'system' ? withoutOffice : null;
  if (holder === 'citizen') return isAsker(actor, question.dossier) ? withoutOffice : null;
  const appointment = matching(holder, active, actor, question.dossier);
  if (appointment) return basisOf(appointment);
  const deputy = active.find(({ office }) => office === 'deputy');
  if (holder !== 'chief' || !deputy || !question.delegable) return null;
  const mandate = mandateFor(actor.mandates, question.delegable, today);
  if (!mandate) return null;
  const { id, instrument, chief } = mandate;
  return { ...basisOf(deputy), delegation: { id, instrument, chief } };
}

/** He opens his own question, and is asked about no other one. */
function isAsker({ key, channel }: Actor, dossier: Question['dossier']): boolean {
  return channel === 'citizen' && (dossier === null || dossier.providerKey === key);
}

/** Without an office: on the row of the process alone. */
const withoutOffice: Basis = { office: null, appointmentId: null, decision: null };

const basisOf = ({ office, id, decision }: Appointment): Basis => ({ office, appointmentId: id, decision });

function matching(
  holder: Exclude<Holder, 'engine' | 'citizen'>,
  active: readonly Appointment[],
  actor: Actor,
  dossier: Question['dossier'],
): Appointment | undefined {
  if (holder === 'provider') return dossier?.providerKey === actor.key ? active[0] : undefined;
  if (holder === 'assignee') return dossier?.assigneeKey === actor.key ? active[0] : undefined;
  const { office, editedOnly } = parse(holder);
  if (editedOnly && !dossier?.contributors.includes(actor.key)) return undefined;
  return active.find((appointment) => appointment.office === office);
}

type OfficeHolder = Exclude<Holder, 'provider' | 'assignee' | 'engine' | 'citizen'>;

function parse(holder: OfficeHolder): { office: OfficeCode; editedOnly: boolean } {
  const [office, mark] = holder.split(':') as [OfficeCode, string | undefined];
  return { office, editedOnly: mark === 'edited' };
}

function whyNot(
  regulation: Regulation,
  held: readonly Appointment[],
  active: readonly Appointment[],
  { who, verbLabel, article, delegable }: Question,
): Reason[] {
  if (held.length > 0 && active.length === 0) return [refusalReason(regulation, 'authority-suspended')];
  if (held.length === 0) return [refusalReason(regulation, 'no-appointment')];
  const people = who.filter((holder) => holder !== 'engine');
  const named = listed(people.map((holder) => holderLabel(regulation, holder)));
  const notHis = refusalReason(regulation, 'not-your-duty', { verb: verbLabel, who: named }, article);
  const isDeputy = active.some(({ office }) => office === 'deputy');
  if (!isDeputy || !delegable || !who.includes('chief')) return [notHis];
  const kind = regulation.kinds[delegable];
  return [notHis, refusalReason(regulation, 'no-mandate', { verb: verbLabel, kind })];
}

/** What a holder is called where people read of him. */
export function holderLabel(regulation: Regulation, holder: Holder): Text {
  if (holder === 'provider') return { vi: 'người cung cấp tin, bài', en: 'the provider of the item' };
  if (holder === 'assignee') return { vi: 'người được phân công', en: 'whom it is assigned to' };
  if (holder === 'engine') return { vi: 'hệ thống', en: 'the system' };
  if (holder === 'citizen') return { vi: 'người hỏi', en: 'whoever asked' };
  const { office, editedOnly } = parse(holder);
  const { label } = regulation.offices[office];
  if (!editedOnly) return label;
  return { vi: `${label.vi} (đối với mục đã biên tập)`, en: `${label.en} (what it edited)` };
}
