import { type Kind, kinds } from '../kinds';
import type { OfficeCode } from '../roles';
import type { Text } from '../text';

/**
 * The stages that an item passes between its provider and the public (article 8). `editing`: the editors carry it to
 * the Chief; `approval`: the Chief decides; `posting`: an act of its own after the approval. Without `posting` the
 * approval posts at once. A process without `approval` is none (article 4, third duty).
 */
export const stages = {
  editing: { vi: 'Biên tập, trình duyệt', en: 'Editing' },
  approval: { vi: 'Trưởng Ban biên tập duyệt', en: 'Approval by the Chief' },
  posting: { vi: 'Đăng là một bước riêng', en: 'Posting as a step of its own' },
} as const satisfies Record<string, Text>;

export type Stage = keyof typeof stages;

/** What the Chief decides of the process for one kind. */
export interface KindStages {
  stages: readonly Stage[];
  /** Offices that post items of this kind besides those of the table. */
  posters: readonly OfficeCode[];
}

/** One version of the process. Items under way finish under the version that they began with (provision R22). */
export interface ProcessVersion {
  version: number;
  /** First local day of force; the version before it ends there. */
  inForceFrom: string;
  /** Number and date of the decision on which it rests. */
  decision: string;
  kinds: Record<Kind, KindStages>;
}

const everyStage: KindStages = { stages: ['editing', 'approval', 'posting'], posters: [] };

/** In force from the regulation's own date. */
export const firstProcess: ProcessVersion = {
  version: 1,
  inForceFrom: '2021-01-12',
  decision: 'Quyết định 09/QĐ-BBT ngày 12/01/2021',
  kinds: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, everyStage])) as Record<Kind, KindStages>,
};
