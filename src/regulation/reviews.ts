import type { OfficeCode } from './roles';

/** A content type whose entries are looked through at an interval, so that they stay current and correct (article 8(e)). */
export interface ReviewedType {
  /** Field of the interval in calendar days; an entry without one is never due. */
  interval: string;
  /** Field that names the entry. */
  title: string;
  /** What counts as looked through besides a review: an item made public under it, or its own publication. */
  renewedBy: 'items' | 'itself';
}

export const reviewedTypes: Record<string, ReviewedType> = {
  'api::section.section': { interval: 'reviewEvery', title: 'name', renewedBy: 'items' },
  'api::page.page': { interval: 'reviewEvery', title: 'title', renewedBy: 'itself' },
};

/** Who is told each week of what has waited too long. */
export const reviewReminders: readonly OfficeCode[] = ['office', 'culture'];
