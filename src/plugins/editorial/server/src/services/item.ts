import type { Core } from '@strapi/strapi';
import type { Complaint, ErasureGround, Kind, PublishedType } from '../../../../../regulation';
import { publishedType, regulationOf, stampsOf } from '../context/settings';
import { answerFacts, type KeptAsker } from '../domain/answer-facts';
import type { KindClock } from '../domain/deadline';
import {
  arePicturesDescribed,
  hasOnlyWhatFits,
  hasOriginal,
  isOver,
  isSignedOff,
  plainText as text,
} from '../domain/item-facts';
import { localInstant } from '../domain/local-time';
import { titleFields, titleOf } from '../domain/prose';
import { type SealedContent, sealOf } from '../domain/seal';
import { areFilesThere } from '../domain/sealed-files';
import type { Actor, Attestation, ItemFacts, Subject } from '../domain/types';
import type { Dossier } from '../stores/dossiers';

/** What came with a request to do a verb. */
export interface VerbInput {
  comment?: string | null;
  lateReason?: string | null;
  source?: string | null;
  attestation?: Attestation | null;
  publish?: boolean;
  /** When to publish by itself: an instant, ISO 8601; without an offset it is local. */
  publishAt?: string | null;
  /** When a report was sent (as {@link publishAt}; left out: now), and under which number. */
  sentAt?: string | null;
  sentNumber?: string | null;
  /** The panel account to which it is assigned. */
  assignee?: number | null;
  /** The competent body to which a question is passed on. */
  body?: string | null;
  /** Which of them a question is found to be that is none. */
  complaint?: Complaint | null;
  /** The dossier of the question of which this is a duplicate. */
  into?: number | null;
  legalBasis?: string | null;
  ground?: ErasureGround | null;
  /** The revision that the actor had before him, where he says so. */
  revision?: number;
  decision?: string | null;
}

export interface Item {
  rules(subject: Subject): PublishedType;
  /** How the item is called on the desk. */
  titleOf(subject: Subject, content: SealedContent): string;
  kindOf(subject: Subject, content: SealedContent): Kind;
  /** Where the item is filed and which unit it names: documentIds. */
  filedUnder(content: SealedContent): Pick<Dossier, 'sectionId' | 'unitId'>;
  /** What starts the clock of a kind, as the item says it; or as it was recorded (`sentAt`), where the engine alone writes it. */
  clockOf(
    content: SealedContent,
    kind: string,
    sentAt?: Date | null,
  ): Pick<KindClock, 'triggerField' | 'triggerAt'>;
  /** What the decision must know of the content as it stands. */
  factsOf(subject: Subject, content: SealedContent, dossier: Dossier | null, more: MoreFacts): ItemFacts;
}

export interface MoreFacts {
  input: VerbInput;
  actor: Actor;
  now: Date;
  /** What identifies whoever asked, kept apart from the content. */
  asker: KeptAsker;
  hasAssignee: boolean;
  assigneeOfField: boolean;
  hasTwin: boolean;
  everPublic: boolean;
  revisionSeen: boolean;
  takenDownSince: boolean;
  /** The draft passes its type's own rules for a public version. */
  valid: boolean;
  late: boolean;
  lateReasonOwed: boolean;
}

/** Turns the plain content of a governed type into what the process reads of it. */
export default ({ strapi }: { strapi: Core.Strapi }): Item => {
  function rules(subject: Subject): PublishedType {
    const found = publishedType(strapi, subject.type);
    if (!found) throw new RangeError(`Not a governed type: ${subject.type}`);
    return found;
  }

  function kindOf(subject: Subject, content: SealedContent): Kind {
    const { kind } = rules(subject);
    if ('always' in kind) return kind.always;
    const value = content.fields[kind.field];
    const meant = kind.values && typeof value === 'string' ? kind.values[value] : value;
    return typeof meant === 'string' && meant in regulationOf(strapi).kinds ? (meant as Kind) : kind.fallback;
  }

  const isStamp = (content: SealedContent, field: string) => stampsOf(strapi, content.type).includes(field);

  /** The field whose date starts the clock of a kind; null where nothing does. */
  function triggerFieldOf(kind: string): string | null {
    return regulationOf(strapi).deadlineRules.find((rule) => rule.kind === kind)?.trigger ?? null;
  }

  const item: Item = {
    rules,
    kindOf,
    titleOf(subject, content) {
      const title = titleOf(rules(subject).title, (field) => text(content.fields[field]));
      return title.trim() || '(chưa có tiêu đề)';
    },
    filedUnder({ fields: { section, unit } }) {
      return { sectionId: text(section) || null, unitId: text(unit) || null };
    },
    clockOf(content, kind, sentAt = null) {
      const triggerField = triggerFieldOf(kind);
      if (triggerField && isStamp(content, triggerField)) {
        return { triggerField, triggerAt: sentAt?.toISOString() ?? null };
      }
      const value = triggerField ? text(content.fields[triggerField]) : '';
      return { triggerField, triggerAt: value ? instant(value) : null };
    },
    factsOf(subject, content, dossier, { input, actor, now, asker, ...gathered }) {
      const type = rules(subject);
      const attestation = input.attestation ?? dossier?.attestation ?? null;
      const kind = kindOf(subject, content);
      const triggerField = triggerFieldOf(kind);
      const byHand = triggerField !== null && !isStamp(content, triggerField);
      return {
        kind,
        openToActor: actor.channel !== 'api' || type.outsidersSubmit,
        signedOff: dossier?.providerOffice !== 'union' || isSignedOff(type, content),
        ofOwnUnit: isOfOwnUnit(actor, dossier, text(content.fields.unit)),
        picturesDescribed: arePicturesDescribed(content.fields),
        filesThere: areFilesThere(content),
        subtypeFits: hasOnlyWhatFits(type, content),
        hasOriginal: hasOriginal(type, content),
        ...answerFacts(type, content, now, asker),
        saidComplaint: Boolean(input.complaint),
        hasBody: Boolean(input.body?.trim()),
        hasLegalBasis: Boolean(input.legalBasis?.trim()),
        hasGround: Boolean(input.ground),
        eventOver: isOver(type, kind, content, now),
        hasPublishTime:
          isWithinYear(input.publishAt, now) &&
          isOver(type, kind, content, new Date(instant(input.publishAt ?? ''))),
        sent: type.stamps ? dossier?.sentAt != null : null,
        sentTimeFits: !input.sentAt || !(new Date(instant(input.sentAt)) > now),
        hasTitle: titleFields(type.title).every((field) => text(content.fields[field]) !== ''),
        hasOrigin: text(content.fields[type.origin]) !== '' || Boolean(input.source?.trim()),
        attested: Boolean(attestation?.accurate && attestation.original && attestation.noSecret),
        trigger: byHand
          ? { needed: true, field: triggerField, present: text(content.fields[triggerField]) !== '' }
          : { needed: false },
        figuresAgree: figuresAgree(type, content),
        sealIntact: dossier?.sealHash != null && dossier.sealHash === sealOf(content),
        hasComment: Boolean(input.comment?.trim()),
        hasDecision: Boolean(input.decision?.trim()),
        hasLateReason: Boolean(input.lateReason?.trim()),
        ...gathered,
      };
    },
  };
  return item;
};

/** How far ahead a time to publish may lie, in milliseconds. */
const furthestAhead = 366 * 86_400_000;

function isWithinYear(given: string | null | undefined, now: Date): boolean {
  if (!given) return false;
  const ahead = new Date(instant(given)).getTime() - now.getTime();
  return ahead > 0 && ahead <= furthestAhead;
}

/** The provider's own decision names his units; what another carries on was checked when it was handed in. */
function isOfOwnUnit(actor: Actor, dossier: Dossier | null, unit: string): boolean {
  if (dossier?.providerKey !== actor.key) return true;
  const units = actor.appointments.flatMap(({ unitIds }) => unitIds);
  return units.length === 0 || units.includes(unit);
}

/** An instant as ISO 8601 in UTC; what is no date stays as it was written, for the reckoning to refuse it with words. */
export function instant(value: string): string {
  const given = new Date(localInstant(value));
  return Number.isNaN(given.getTime()) ? value : given.toISOString();
}

function figuresAgree(type: PublishedType, content: SealedContent): boolean {
  if (!type.figures) return true;
  const figure = (field: string) => content.fields[field];
  const numbers = [type.figures.total, ...type.figures.parts].map(figure);
  if (!numbers.every((value): value is number => typeof value === 'number' && value >= 0)) return false;
  const [total, ...parts] = numbers;
  return parts.reduce((sum, part) => sum + part, 0) === total;
}
