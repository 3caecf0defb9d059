import type { Article } from './articles';
import type { ConditionCode } from './conditions';
import type { OfficeCode } from './roles';
import type { State } from './states';
import type { Verb } from './verbs';

/**
 * Who may do a verb: holders of an office, the provider of the item himself whatever his office, or holders of an
 * office who edited or provided this very item (`radio:edited`).
 */
export type Holder = OfficeCode | 'provider' | `${OfficeCode}:edited`;

export interface Transition {
  verb: Verb;
  /** Empty: the act opens a dossier (a first one, or a new cycle). */
  from: readonly State[];
  /** `same`: the state stays as it is. */
  to: State | 'same';
  who: readonly Holder[];
  /** The article that gives the act to these holders: cited when anybody else is refused. */
  article: Article;
  needs: readonly ConditionCode[];
  /**
   * `chief-only`: whoever provided or edited the item may not do this, except the Chief, whose own items are
   * marked. A safeguard of ours: the regulation does not ask for it.
   */
  ownWork: 'free' | 'chief-only';
}

/** Offices that supply items (article 6, chapter II). */
const providers: readonly OfficeCode[] = [
  'chief',
  'deputy',
  'office',
  'culture',
  'finance',
  'radio',
  'union',
  'official',
  'collaborator',
];
/** Offices that edit what others supplied, and carry it to the Chief. */
const editors: readonly OfficeCode[] = ['office', 'culture', 'radio'];
const leaders: readonly OfficeCode[] = ['chief', 'deputy'];

const supplied: readonly ConditionCode[] = [
  'title',
  'valid',
  'origin',
  'attestation',
  'trigger-date',
  'figures-agree',
];

/**
 * The process of updating information, which the Chief decides (article 8). One row an act; what is not a row
 * is refused. Version 1, in force from the regulation's own date.
 */
export const process = {
  version: 1,
  inForceFrom: '2021-01-12',
  transitions: [
    { verb: 'create', from: [], to: 'draft', who: providers, article: 'Đ6a', needs: [], ownWork: 'free' },
    {
      verb: 'edit',
      from: ['draft', 'returned'],
      to: 'same',
      who: ['provider'],
      article: 'Đ7',
      needs: [],
      ownWork: 'free',
    },
    {
      verb: 'edit',
      from: ['submitted'],
      to: 'same',
      who: [...editors, ...leaders],
      article: 'Đ6a',
      needs: [],
      ownWork: 'free',
    },
    {
      verb: 'edit',
      from: ['awaiting-approval'],
      to: 'same',
      who: ['office', ...leaders],
      article: 'Đ6a',
      needs: [],
      ownWork: 'free',
    },
    {
      verb: 'edit',
      from: ['approved'],
      to: 'submitted',
      who: [...editors, ...leaders],
      article: 'Đ4.3',
      needs: [],
      ownWork: 'free',
    },
    {
      verb: 'correct',
      from: ['published', 'hidden', 'withdrawn'],
      to: 'draft',
      who: [...editors, ...leaders],
      article: 'Đ6a',
      needs: [],
      ownWork: 'free',
    },
    {
      verb: 'correct',
      from: ['rejected'],
      to: 'draft',
      who: [...editors, ...leaders],
      article: 'Đ6a',
      needs: ['ever-public'],
      ownWork: 'free',
    },
    {
      verb: 'discard',
      from: ['draft', 'returned'],
      to: 'discarded',
      who: ['provider'],
      article: 'Đ8',
      needs: ['never-public'],
      ownWork: 'free',
    },
    {
      verb: 'abandon',
      from: ['draft', 'returned'],
      to: 'discarded',
      who: ['provider', 'office', 'chief'],
      article: 'Đ8',
      needs: ['correction'],
      ownWork: 'free',
    },
    {
      verb: 'submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      who: ['provider'],
      article: 'Đ7',
      needs: supplied,
      ownWork: 'free',
    },
    {
      verb: 'recall',
      from: ['submitted'],
      to: 'draft',
      who: ['provider'],
      article: 'Đ7',
      needs: [],
      ownWork: 'free',
    },
    {
      verb: 'forward',
      from: ['submitted'],
      to: 'awaiting-approval',
      who: [...editors, 'chief'],
      article: 'Đ6a',
      needs: supplied,
      ownWork: 'free',
    },
    {
      verb: 'return',
      from: ['submitted'],
      to: 'returned',
      who: [...editors, 'chief'],
      article: 'Đ6a',
      needs: ['comment'],
      ownWork: 'free',
    },
    {
      verb: 'return',
      from: ['awaiting-approval', 'approved'],
      to: 'returned',
      who: ['chief'],
      article: 'Đ6a.1',
      needs: ['comment'],
      ownWork: 'free',
    },
    {
      verb: 'reject',
      from: ['submitted', 'awaiting-approval', 'approved'],
      to: 'rejected',
      who: ['chief'],
      article: 'Đ6a.1',
      needs: ['comment'],
      ownWork: 'free',
    },
    {
      verb: 'approve',
      from: ['awaiting-approval'],
      to: 'approved',
      who: ['chief'],
      article: 'Đ4.3',
      needs: [...supplied, 'revision-seen'],
      ownWork: 'chief-only',
    },
    {
      verb: 'publish',
      from: ['approved'],
      to: 'published',
      who: ['office', 'radio:edited', 'chief'],
      article: 'Đ6b.1',
      needs: ['seal-intact', 'not-taken-down'],
      ownWork: 'free',
    },
    {
      verb: 'publish',
      from: ['hidden'],
      to: 'published',
      who: ['chief'],
      article: 'Đ6a.1',
      needs: ['seal-intact'],
      ownWork: 'free',
    },
    {
      verb: 'hide',
      from: ['published'],
      to: 'hidden',
      who: ['office', 'culture', 'chief'],
      article: 'Đ5.1',
      needs: ['comment'],
      ownWork: 'free',
    },
    {
      verb: 'withdraw',
      from: ['published', 'hidden'],
      to: 'withdrawn',
      who: ['chief'],
      article: 'Đ6a.1',
      needs: ['comment'],
      ownWork: 'free',
    },
    {
      verb: 'explain-delay',
      from: [
        'draft',
        'returned',
        'submitted',
        'awaiting-approval',
        'approved',
        'published',
        'hidden',
        'withdrawn',
        'superseded',
      ],
      to: 'same',
      who: ['provider', 'office', 'culture', 'radio:edited', 'chief'],
      article: 'Đ8',
      needs: ['late', 'late-reason-owed', 'late-reason'],
      ownWork: 'free',
    },
    {
      verb: 'import',
      from: ['draft'],
      to: 'published',
      who: ['chief'],
      article: 'Đ6a.1',
      needs: ['decision'],
      ownWork: 'chief-only',
    },
  ] satisfies Transition[] as Transition[],
};

export type Process = typeof process;

/** Whose move it is in each state; a state without a row waits for nobody. */
export const holderOf: Partial<Record<State, Holder>> = {
  draft: 'provider',
  returned: 'provider',
  submitted: 'office',
  'awaiting-approval': 'chief',
  approved: 'office',
};
