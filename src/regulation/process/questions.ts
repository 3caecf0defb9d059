import type { Kind } from '../kinds';
import { posters } from './holders';
import { supplied } from './supply';
import type { Transition } from './transition';

const answers: readonly Kind[] = ['answer'];

/** What becomes of a question: article 6 (chapter II, officials) and article 8(đ). */
export const questions: readonly Transition[] = [
  {
    verb: 'assign',
    kinds: answers,
    from: ['draft', 'returned', 'submitted'],
    to: 'same',
    who: ['office', 'chief', 'assignee', 'official', 'engine'],
    article: 'Đ6a',
    needs: ['assignee', 'of-field'],
    ownWork: 'free',
  },
  {
    verb: 'submit',
    kinds: answers,
    from: ['draft', 'returned'],
    to: 'submitted',
    who: ['assignee'],
    article: 'Đ6a',
    needs: supplied,
    ownWork: 'free',
  },
  {
    verb: 'recall',
    kinds: answers,
    from: ['submitted'],
    to: 'draft',
    who: ['assignee'],
    article: 'Đ6a',
    needs: [],
    ownWork: 'free',
  },
  {
    verb: 'answer-privately',
    kinds: answers,
    from: ['approved', 'scheduled'],
    to: 'answered',
    who: posters,
    article: 'Đ8đ',
    needs: ['never-public', 'answer', 'seal-intact'],
    ownWork: 'free',
  },
  {
    verb: 'pass-on',
    kinds: answers,
    from: ['draft', 'returned', 'submitted', 'awaiting-approval'],
    to: 'passed-on',
    who: ['office', 'chief'],
    article: 'Đ8đ',
    needs: ['never-public', 'receipt-past', 'body', 'comment'],
    ownWork: 'free',
  },
  {
    verb: 'redirect',
    kinds: answers,
    from: ['draft', 'returned', 'submitted', 'awaiting-approval', 'approved', 'scheduled'],
    to: 'passed-on',
    who: ['office', 'culture', 'chief'],
    article: 'Đ8đ',
    needs: ['never-public', 'receipt-past', 'complaint', 'comment'],
    ownWork: 'free',
  },
  {
    verb: 'merge',
    kinds: answers,
    from: ['draft', 'returned', 'submitted'],
    to: 'closed',
    who: ['office', 'chief'],
    article: 'Đ8đ',
    needs: ['never-public', 'twin'],
    ownWork: 'free',
  },
  {
    verb: 'close',
    kinds: answers,
    from: ['draft', 'returned', 'submitted'],
    to: 'closed',
    who: ['office', 'chief'],
    article: 'Đ8đ',
    needs: ['never-public', 'comment'],
    ownWork: 'free',
  },
  {
    // What was never public is nobody's but his who asked: it goes, words and files, as he asks for it.
    verb: 'retract',
    kinds: answers,
    from: ['draft', 'returned', 'submitted', 'awaiting-approval', 'approved', 'scheduled'],
    to: 'erased',
    who: ['citizen'],
    article: 'Đ8đ',
    needs: ['never-public'],
    ownWork: 'free',
  },
];
