import { itemKinds } from '../kinds';
import { supplied } from './supply';
import type { Transition } from './transition';

/** Deciding: article 4 (third duty) and article 6 (chapter II), 1. */
export const approval: readonly Transition[] = [
  {
    verb: 'return',
    from: ['awaiting-approval', 'approved', 'scheduled'],
    to: 'returned',
    who: ['chief'],
    article: 'Đ6a.1',
    needs: ['comment'],
    ownWork: 'free',
  },
  {
    // Whoever asked is owed an answer (article 8(đ)): a question is returned, or ended in a way that tells him so.
    verb: 'reject',
    kinds: itemKinds,
    from: ['submitted', 'awaiting-approval', 'approved', 'scheduled'],
    to: 'rejected',
    who: ['chief'],
    article: 'Đ6a.1',
    needs: ['comment'],
    ownWork: 'chief-only',
  },
  {
    verb: 'approve',
    from: ['awaiting-approval'],
    to: 'approved',
    who: ['chief'],
    article: 'Đ4.3',
    needs: [...supplied, 'original', 'revision-seen'],
    ownWork: 'chief-only',
  },
  {
    verb: 'import',
    from: ['draft'],
    to: 'published',
    who: ['chief'],
    article: 'Đ6a.1',
    needs: ['decision', 'no-complaint', 'anonymous', 'revision-seen'],
    ownWork: 'chief-only',
    delegable: false,
  },
];
