import type { ConditionCode } from '../conditions';
import { type Kind, kinds } from '../kinds';
import type { State } from '../states';
import { posters } from './holders';
import type { Transition } from './transition';

/** States of a cycle that is (or was) late in a way that can be explained. */
const explainable: readonly State[] = [
  'draft',
  'returned',
  'submitted',
  'awaiting-approval',
  'approved',
  'scheduled',
  'published',
  'hidden',
  'withdrawn',
  'superseded',
  'answered',
  'passed-on',
];

/** What must be true, besides the approval, of what becomes public for the first time. */
const publishable: readonly ConditionCode[] = [
  'original',
  'sent',
  'event-over',
  'seal-intact',
  'not-taken-down',
  'asker-allows',
];

const allButStatistics: readonly Kind[] = (Object.keys(kinds) as Kind[]).filter(
  (kind) => kind !== 'statistics',
);

/** Posting, taking down, and what stays on record: articles 5, 6 and 8. */
export const posting: readonly Transition[] = [
  {
    verb: 'publish',
    from: ['scheduled'],
    to: 'published',
    who: [...posters, 'engine'],
    article: 'Đ6b.1',
    needs: publishable,
    ownWork: 'free',
  },
  {
    // Approved ahead, a report is public the moment its sending is recorded: the system does that by itself.
    verb: 'publish',
    kinds: ['statistics'],
    from: ['approved'],
    to: 'published',
    who: [...posters, 'engine'],
    article: 'Đ8d',
    needs: publishable,
    ownWork: 'free',
  },
  {
    verb: 'publish',
    kinds: allButStatistics,
    from: ['approved'],
    to: 'published',
    who: posters,
    article: 'Đ6b.1',
    needs: publishable,
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
    verb: 'schedule',
    from: ['approved'],
    to: 'scheduled',
    who: posters,
    article: 'Đ6b.1',
    needs: ['original', 'publish-time', 'seal-intact', 'not-taken-down', 'asker-allows'],
    ownWork: 'free',
  },
  {
    verb: 'unschedule',
    from: ['scheduled'],
    to: 'approved',
    who: [...posters, 'engine'],
    article: 'Đ6b.1',
    needs: [],
    ownWork: 'free',
  },
  {
    verb: 'record-sent',
    kinds: ['statistics'],
    from: ['draft', 'returned', 'submitted', 'awaiting-approval', 'approved', 'scheduled'],
    to: 'same',
    who: ['provider', 'office', 'chief'],
    article: 'Đ8d',
    needs: ['not-sent', 'sent-time'],
    ownWork: 'free',
  },
  {
    verb: 'hide',
    from: ['published'],
    to: 'hidden',
    who: ['office', 'culture', 'chief', 'engine'],
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
    from: explainable,
    to: 'same',
    who: ['provider', 'assignee', 'office', 'culture', 'radio:edited', 'chief'],
    article: 'Đ8',
    needs: ['late', 'late-reason-owed', 'late-reason'],
    ownWork: 'free',
  },
  {
    verb: 'close',
    kinds: ['legal-document'],
    from: ['draft', 'returned', 'submitted', 'awaiting-approval', 'approved', 'scheduled'],
    to: 'closed',
    who: ['chief'],
    article: 'Đ8b',
    needs: ['never-public', 'comment', 'legal-basis'],
    ownWork: 'free',
  },
  {
    verb: 'erase',
    from: [
      'draft',
      'submitted',
      'awaiting-approval',
      'approved',
      'scheduled',
      'published',
      'returned',
      'rejected',
      'hidden',
      'withdrawn',
      'superseded',
      'discarded',
      'answered',
      'passed-on',
      'closed',
    ],
    to: 'erased',
    who: ['chief'],
    article: 'Đ8',
    needs: ['decision', 'ground'],
    ownWork: 'free',
    delegable: false,
  },
];
