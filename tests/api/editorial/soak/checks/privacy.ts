import { ask } from '../answer';
import type { Random } from '../random';
import { allTypes, type World } from '../world';
import { holds } from './broken';

const plurals = [
  'articles',
  'legal-documents',
  'statistics-reports',
  'questions',
  'procedures',
  'pages',
  'procedure-results',
  'sections',
  'units',
  'fields',
];

/** Ways of asking for what is nobody's from outside. */
const queries = [
  'populate=*&pagination[pageSize]=100',
  'status=draft&populate=*&pagination[pageSize]=100',
  'status=draft&hasPublishedVersion=false&pagination[pageSize]=100',
  'publicationFilter=never-published&status=draft',
  'filters[publishedAt][$null]=true&status=draft',
  'populate[createdBy]=true',
  'populate[localizations]=true',
  'fields=createdBy&sort=createdBy.email',
  'sort=updatedBy.password:desc',
  'filters[createdBy][email][$contains]=chief',
  'filters[$or][0][updatedBy][password][$startsWith]=$2a',
  'populate[section][populate]=createdBy',
  'populate[cover][populate]=related',
  'populate[unit][fields]=noticeEmail',
  'filters[askerName][$startsWith]=N',
  'sort=askerPhone:asc&fields=askerEmail',
  'populate=*&filters[$or][0][originalText][$notNull]=true',
  'locale=all&status=draft&_q=chief@laclong.example',
];

const graphqlQueries = [
  '{ articles(status: DRAFT, pagination: { pageSize: 100 }) { documentId title summary source } }',
  '{ articles_connection(status: DRAFT) { nodes { documentId title } pageInfo { total } } }',
  '{ articles(pagination: { pageSize: 100 }) { title cover { url name } section { name } } }',
  '{ articles { createdBy { email } } }',
  '{ articles(sort: "createdBy.email") { title } }',
  '{ articles(filters: { createdBy: { email: { contains: "a" } } }) { title } }',
  '{ a: articles(status: DRAFT) { t: title } b: articles(status: PUBLISHED) { t: title } }',
  '{ questions(status: DRAFT, pagination: { pageSize: 100 }) { documentId subject body answer } }',
  '{ questions { askerName askerPhone } }',
  '{ questions(filters: { askerName: { startsWith: "N" } }, sort: "askerEmail") { subject } }',
  '{ usersPermissionsUsers { email } }',
  '{ submissions { nodes { title } } }',
];

const privateWords =
  /createdBy"|updatedBy"|noticeEmail"|headName"|asker(?:Name|Phone|Email|Address)"|originalText"|receiptPlace"|"password|@laclong\.example|"(panel|member):\d/;

const markedFields = [
  { table: 'articles', field: 'title' },
  { table: 'articles', field: 'source' },
  { table: 'legal_documents', field: 'symbol' },
  { table: 'pages', field: 'title' },
  { table: 'procedures', field: 'name' },
  { table: 'statistics_reports', field: 'title' },
  { table: 'questions', field: 'subject' },
];

/** How texts look that stand nowhere else. */
const unique = / [0-9a-z]+-[0-9a-z]+$/;

/** All that stands in public rows, whichever field it is in. */
async function publicText({ sql }: World): Promise<string> {
  const texts: string[] = [];
  for (const { table } of allTypes) {
    const { rows } = await sql.query<{ text: string | null }>(
      `SELECT string_agg(shown::text, ' ') AS text FROM ${table} AS shown WHERE published_at IS NOT NULL`,
    );
    texts.push(rows[0]?.text ?? '');
  }
  return texts.join(' ');
}

/** What stands in drafts and in nothing public (a clone may say in its body what its source has as a title), and who asked. */
async function secrets(world: World): Promise<string[]> {
  const shown = await publicText(world);
  const found: string[] = [];
  for (const { table, field } of markedFields) {
    const { rows } = await world.sql.query<{ text: string }>(
      `SELECT DISTINCT ${field} AS text FROM ${table} WHERE published_at IS NULL AND length(${field}) > 10`,
    );
    found.push(...rows.map(({ text }) => text).filter((text) => unique.test(text) && !shown.includes(text)));
  }
  const { rows } = await world.sql.query<{ text: string }>(
    'SELECT DISTINCT asker_name AS text FROM questions WHERE asker_name IS NOT NULL',
  );
  return [...found, ...rows.map((row) => row.text).filter((text) => unique.test(text))];
}

/**
 * Nothing private and no draft leaves, however one asks. With a source of chance
 * some of the ways are tried, without it all.
 */
export async function checkPrivacy(world: World, random: Random | null): Promise<void> {
  const some = (share: number) => random === null || random.chance(share);
  const hidden = await secrets(world);
  const judge = (what: string, text: string) => {
    const word = text.match(privateWords)?.[0];
    holds(8, word === undefined, `${what} gives ${word}`, text.slice(0, 2000));
    const secret = hidden.find((one) => text.includes(one));
    holds(8, secret === undefined, `${what} gives the draft «${secret}»`);
  };
  for (const plural of plurals) {
    for (const query of queries.filter(() => some(0.1))) {
      const { status, body } = await world.portal.http.get(`/api/${plural}?${query}`);
      holds(0, status < 500, `GET /api/${plural}?${query} answers ${status}`);
      // What was asked for is said again where it is refused.
      if (status < 400) judge(`GET /api/${plural}?${query}`, JSON.stringify(body));
    }
  }
  for (const query of graphqlQueries.filter(() => some(0.3))) {
    const answer = await ask(world, 'anonymous', query);
    holds(0, answer.status < 500, `${query} answers ${answer.status}`, answer);
    judge(query, JSON.stringify((answer.body as { data?: unknown }).data ?? null));
  }
  await checkGuesses(world, hidden);
}

const guessed = 5;

/** A filter tells nobody what a draft says either. */
async function checkGuesses(world: World, hidden: readonly string[]): Promise<void> {
  for (const secret of hidden.slice(-guessed)) {
    const query = `filters[$or][0][title][$eq]=${encodeURIComponent(secret)}&filters[$or][1][source][$eq]=${encodeURIComponent(secret)}`;
    for (const status of ['', '&status=draft']) {
      const answer = await world.portal.http.get(`/api/articles?${query}${status}`);
      holds(8, answer.status >= 400 || answer.body.data.length === 0, `a filter finds the draft «${secret}»`);
    }
  }
}

/** A file is served to anybody where something public uses it, and not otherwise. */
export async function checkFiles(world: World): Promise<void> {
  for (const file of world.files) {
    const { rows } = await world.sql.query(
      `SELECT 1 FROM files JOIN files_related_mph AS link ON link.file_id = files.id
       LEFT JOIN articles ON articles.id = link.related_id AND related_type = 'api::article.article'
       LEFT JOIN legal_documents AS document ON document.id = link.related_id AND related_type = 'api::legal-document.legal-document'
       WHERE hash = $1 AND (articles.published_at IS NOT NULL OR document.published_at IS NOT NULL)`,
      [file.hash],
    );
    const { status } = await world.portal.http.get(`/files/${file.hash}${file.ext}`);
    holds(
      8,
      status < 400 === rows.length > 0,
      `a file of ${rows.length} public items answers ${status}`,
      file,
    );
  }
}
