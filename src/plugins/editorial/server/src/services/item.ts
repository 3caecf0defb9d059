import type { Core } from '@strapi/strapi';
import type { Kind, PublishedType } from '../../../../../regulation';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { publishedType, regulationOf } from '../context/settings';
import { localInstant } from '../domain/local-time';
import { type SealedContent, type SealedValue, sealOf } from '../domain/seal';
import type { Attestation, ItemFacts, Subject } from '../domain/types';
import type { Dossier, RecordedRule } from '../stores/dossiers';

/** What came with a request to do a verb. */
export interface VerbInput {
  comment?: string | null;
  lateReason?: string | null;
  source?: string | null;
  attestation?: Attestation | null;
  publish?: boolean;
  /** The revision that the actor had before him, where he says so. */
  revision?: number;
  decision?: string | null;
}

export interface Deadline {
  triggerField: string | null;
  triggerAt: Date | null;
  rule: RecordedRule | null;
  due: string | null;
  dueProvisional: boolean;
  calendarVersion: string | null;
}

export interface Item {
  rules(subject: Subject): PublishedType;
  /** How the item is called on the desk. */
  titleOf(subject: Subject, content: SealedContent): string;
  kindOf(subject: Subject, content: SealedContent): Kind;
  /** The deadline by the rule in force on the trigger's day; corrections have none (article 8). */
  deadlineOf(subject: Subject, content: SealedContent, correction: boolean): Promise<Deadline>;
  /** What the decision must know of the content as it stands. */
  factsOf(subject: Subject, content: SealedContent, dossier: Dossier | null, more: MoreFacts): ItemFacts;
}

export interface MoreFacts {
  input: VerbInput;
  everPublic: boolean;
  revisionSeen: boolean;
  takenDownSince: boolean;
  /** The draft passes its type's own rules for a public version. */
  valid: boolean;
}

const titlePlace = /\{(\w+)\}/g;

/** Turns the plain content of a governed type into what the process reads of it. */
export default ({ strapi }: { strapi: Core.Strapi }): Item => {
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');

  function rules(subject: Subject): PublishedType {
    const found = publishedType(strapi, subject.type);
    if (!found) throw new RangeError(`Not a governed type: ${subject.type}`);
    return found;
  }

  function kindOf(subject: Subject, content: SealedContent): Kind {
    const { kind } = rules(subject);
    if ('always' in kind) return kind.always;
    const value = content.fields[kind.field];
    return typeof value === 'string' && value in regulationOf(strapi).kinds ? (value as Kind) : kind.fallback;
  }

  /** The field whose date starts the clock of a kind; null where nothing does. */
  function triggerFieldOf(kind: Kind): string | null {
    return regulationOf(strapi).deadlineRules.find((rule) => rule.kind === kind)?.trigger ?? null;
  }

  const item: Item = {
    rules,
    kindOf,
    titleOf(subject, content) {
      const title = rules(subject).title.replace(titlePlace, (_place, field: string) =>
        text(content.fields[field]),
      );
      return title.trim() || '(chưa có tiêu đề)';
    },
    async deadlineOf(subject, content, correction) {
      const kind = kindOf(subject, content);
      const triggerField = triggerFieldOf(kind);
      const value = triggerField ? text(content.fields[triggerField]) : '';
      const none = { rule: null, due: null, dueProvisional: false, calendarVersion: null };
      if (!triggerField || !value) return { triggerField, triggerAt: null, ...none };
      const triggerAt = new Date(localInstant(value));
      if (correction) return { triggerField, triggerAt, ...none };
      const deadline = await calendar().dueFor({ kind, triggerAt });
      if (!deadline) return { triggerField, triggerAt, ...none };
      const { days, article, sentence } = deadline.rule;
      return {
        triggerField,
        triggerAt,
        rule: { kind, days, article, sentence },
        due: deadline.due,
        dueProvisional: deadline.provisional,
        calendarVersion: String(deadline.calendarVersion),
      };
    },
    factsOf(subject, content, dossier, { input, everPublic, revisionSeen, takenDownSince, valid }) {
      const type = rules(subject);
      const attestation = input.attestation ?? dossier?.attestation ?? null;
      const triggerField = triggerFieldOf(kindOf(subject, content));
      return {
        hasTitle: [...type.title.matchAll(titlePlace)].every(
          ([, field]) => text(content.fields[field ?? '']) !== '',
        ),
        hasOrigin: text(content.fields[type.origin]) !== '' || Boolean(input.source?.trim()),
        attested: Boolean(attestation?.accurate && attestation.original && attestation.noSecret),
        trigger: triggerField
          ? { needed: true, field: triggerField, present: text(content.fields[triggerField]) !== '' }
          : { needed: false },
        figuresAgree: figuresAgree(type, content),
        sealIntact: dossier?.sealHash != null && dossier.sealHash === sealOf(content),
        revisionSeen,
        takenDownSince,
        valid,
        everPublic,
        hasComment: Boolean(input.comment?.trim()),
        hasDecision: Boolean(input.decision?.trim()),
      };
    },
  };
  return item;
};

function text(value: SealedValue | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();
}

function figuresAgree(type: PublishedType, content: SealedContent): boolean {
  if (!type.figures) return true;
  const figure = (field: string) => content.fields[field];
  const numbers = [type.figures.total, ...type.figures.parts].map(figure);
  if (!numbers.every((value): value is number => typeof value === 'number' && value >= 0)) return false;
  const [total, ...parts] = numbers;
  return parts.reduce((sum, part) => sum + part, 0) === total;
}
