import { regulation, type Text } from '../../../src/regulation';

const { objectives } = regulation;

/** Everything that has a name in both languages, by the table that names it. */
const named: Record<string, Record<string, Text>> = {
  articles: regulation.articles,
  kinds: regulation.kinds,
  states: regulation.states,
  stages: regulation.stages,
  'steps of a reminder': regulation.reminders.steps,
  'grounds of erasure': regulation.erasureGrounds,
  'acts of the engine': regulation.recordedActs,
  offices: labels(regulation.offices),
  verbs: labels(regulation.verbs),
  upkeep: labels(regulation.upkeep),
  'published types': labels(regulation.publishedTypes),
  'views of the desk': labels(regulation.deskViews),
  'empty views of the desk': Object.fromEntries(
    Object.entries(regulation.deskViews).map(([code, { empty }]) => [code, empty]),
  ),
  'subjects of the ledger': regulation.ledgerSubjects,
  'details of the ledger': labels(regulation.ledgerDetails),
  'groups of notices': labels(regulation.noticeGroups),
  'recorded types': labels(regulation.recordedTypes),
  objectives: labels(objectives),
  conditions: messages(regulation.conditions),
  refusals: messages(regulation.refusals),
};

function labels(table: Record<string, { label: Text }>): Record<string, Text> {
  return Object.fromEntries(Object.entries(table).map(([code, { label }]) => [code, label]));
}

function messages(table: Record<string, { message: Text }>): Record<string, Text> {
  return Object.fromEntries(Object.entries(table).map(([code, { message }]) => [code, message]));
}

test.each(Object.entries(named))('R1 R4 all %s are said in Vietnamese and in English', (_name, table) => {
  expect(Object.keys(table).length).toBeGreaterThan(2);
  for (const [code, text] of Object.entries(table)) {
    expect({ code, text }).toEqual({
      code: expect.stringMatching(/^\p{L}/u),
      text: { vi: expect.stringMatching(/\p{L}{2}/u), en: expect.stringMatching(/\p{L}{2}/u) },
    });
  }
});

test('R2 every objective of article 2 is there, and each is of that article', () => {
  expect(Object.keys(objectives)).toEqual(['D2.1', 'D2.2', 'D2.3', 'D2.4']);
  expect(Object.values(objectives).every(({ article }) => article === 'Đ2')).toBe(true);
});

/** Every article that a table cites. */
function cited(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'article' && typeof inner === 'string' ? [inner] : cited(inner),
  );
}

test('R1 the software cites the articles that the regulation has, under their own numbers', () => {
  const { articles, ...rest } = regulation;
  // Article 3 is cited by the identity of the portal alone.
  const known = Object.keys(articles).filter((article) => article !== 'Đ3');
  expect([...new Set(cited(rest))].sort()).toEqual(known.sort());
});
