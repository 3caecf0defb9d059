import { blocksMarkup } from '../../domain/site/blocks';
import { types } from '../../domain/site/places';
import { day } from '../../domain/site/written';
import {
  type Asking,
  factsOf,
  labelOf,
  linksOf,
  namedRelations,
  nameOf,
  paragraphsOf,
  readingOf,
  say,
  shortened,
  text,
  type View,
} from '../asking';
import { timesShown } from './articles';

export async function questionPage(asking: Asking, key: string): Promise<View | null> {
  const { field, section } = namedRelations;
  const [entry] = await readingOf(asking).byIds(types.question, [key], { field, section });
  if (!entry) return null;
  const { published, updated } = await timesShown(asking, types.question, key);
  return {
    template: 'question',
    title: text(entry.subject),
    description: shortened(entry.body),
    isArticle: true,
    values: {
      title: text(entry.subject),
      up: { href: linksOf(asking).question, name: say(asking, 'list.question') },
      asker: text(entry.askerShown),
      question: paragraphsOf(entry.body),
      answer: blocksMarkup(entry.answer),
      received: day(entry.receivedAt),
      published,
      updated,
      facts: factsOf(asking, {
        category: labelOf(asking, entry.category),
        field: nameOf(entry.field),
        answerSource: entry.answerSource,
      }),
      more: linksOf(asking),
    },
  };
}

/** Where a question is put. What is sent, and to what whoever asks consents, the page gets from the API. */
export async function askPage(asking: Asking): Promise<View> {
  const fields = await readingOf(asking).many('api::field.field', { sort: ['position:asc', 'name:asc'] });
  return {
    template: 'ask',
    title: say(asking, 'ask'),
    description: say(asking, 'askLead'),
    values: {
      fields: fields.map(({ documentId, name }) => ({ documentId, name })),
      categories: ['question', 'suggestion', 'complaint', 'denunciation'].map((value, at) => ({
        value,
        label: labelOf(asking, value),
        checked: at === 0,
      })),
      wishes: ['name-withheld', 'name-shown', 'not-public'].map((value, at) => ({
        value,
        label: say(asking, `wish.${value}`),
        checked: at === 0,
      })),
      more: linksOf(asking),
    },
  };
}

/** Where whoever asked sees what became of it. */
export async function trackPage(asking: Asking): Promise<View> {
  return {
    template: 'track',
    title: say(asking, 'track'),
    description: say(asking, 'trackLead'),
    values: { more: linksOf(asking) },
  };
}
