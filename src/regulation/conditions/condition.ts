import type { Article } from '../articles';
import type { Text } from '../text';

export interface Condition {
  /** `missing`: something can be supplied (422). `state`: not as things stand (409). `authority`: the wrong hand (403). */
  sort: 'missing' | 'state' | 'authority';
  article: Article;
  message: Text;
  /** An act that lacks this would be pointless, and is not offered; without it the act is shown with what it lacks. */
  pointless?: true;
}
