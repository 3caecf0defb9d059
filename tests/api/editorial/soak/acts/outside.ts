import { memberNames } from '../../../../support/people';
import { ask, send } from '../answer';
import { change, newContent } from '../content';
import type { Who } from '../world';
import { idOf, outcome, type Perform, type Stage, settle } from './act';

const statuses = ['', '?status=draft', '?status=published', '?status=anything', '?locale=en', '?locale=vi'];
/** Whoever asks to be public at once is refused. */
const isDemand = (query: string) => query === '?status=published';

/** Mostly those for whom these ways are meant. */
const caller = ({ who, random }: Stage): Who => (random.chance(0.6) ? random.pick(memberNames) : who);

/** Writing over REST, by collaborators and by anybody. */
export const rest: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const who = caller(stage);
  const query = random.pick(statuses);
  const named = random.weighted([
    [3, 'post'],
    [5, 'put'],
    [1, 'delete'],
  ] as const);
  const url = `/api/${slot.plural}${named === 'post' ? '' : `/${idOf(slot)}`}${query}`;
  const data = named === 'post' ? newContent(world, slot.uid, random) : change(world, slot.uid, random);
  const answer = await send(world, who, named, url, named === 'delete' ? {} : { body: { data } });
  if (named === 'post') settle(slot, answer);
  return { ...outcome(stage, answer), ...(isDemand(query) && named !== 'delete' ? { never: true } : {}) };
};

/** Writing over GraphQL, by collaborators and by anybody. */
export const graphql: Perform = async (stage) => {
  const { world, slot, random } = stage;
  const who = caller(stage);
  const status = random.pick(['', ', status: DRAFT', ', status: PUBLISHED']);
  const creates = random.chance(0.4) || !slot.documentId;
  const article = { ...slot, uid: 'api::article.article' };
  const data = creates ? newContent(world, article.uid, random) : change(world, article.uid, random);
  const query = creates
    ? `mutation ($data: ArticleInput!) { createArticle(data: $data${status}) { documentId } }`
    : `mutation ($id: ID!, $data: ArticleInput!) { updateArticle(documentId: $id, data: $data${status}) { documentId } }`;
  const answer = await ask(world, who, query, { data, ...(creates ? {} : { id: idOf(slot) }) });
  const made = (answer.body as { data?: { createArticle?: { documentId?: string } } }).data?.createArticle;
  if (made && slot.uid === article.uid) slot.documentId = made.documentId ?? slot.documentId;
  return { ...outcome(stage, answer), ...(status.includes('PUBLISHED') ? { never: true } : {}) };
};
