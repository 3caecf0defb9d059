import { type OfficeCode, regulation, type UpkeepCode } from '../../../src/regulation';
import { duties } from '../../../src/regulation/duties';
import { panelParts } from '../../../src/regulation/panel-parts';

const officesBy: Record<string, string> = {
  'Đ6a.1': 'chief chairman',
  'Đ6a.2': 'deputy',
  Đ6a: 'office culture official support',
  'Đ6a.3': 'finance radio union',
  'Đ4.4': 'collaborator',
};

test('R1 each office is bound by its own article; only collaborators come from outside', () => {
  const by = Object.entries(officesBy).flatMap(([article, offices]) =>
    offices.split(' ').map((office) => [office, article]),
  );
  const said = Object.entries(regulation.offices);
  expect(Object.fromEntries(said.map(([office, { article }]) => [office, article]))).toEqual(
    Object.fromEntries(by),
  );
  for (const [office, { channel }] of said) {
    expect({ office, channel }).toEqual({ office, channel: office === 'collaborator' ? 'api' : 'panel' });
  }
});

const keepers: [id: string, what: UpkeepCode, article: string, who: string][] = [
  ['R4', 'records', 'Đ6a', 'office chief'],
  ['R24', 'calendar', 'Đ6a', 'office chief'],
  ['R28', 'reviews', 'Đ8e', 'office culture chief'],
  ['R27', 'receipt', 'Đ8đ', 'office culture chief'],
  ['R6', 'collaborators', 'Đ4.4', 'office chief'],
  ['R27', 'askers', 'Đ8đ', 'office culture chief'],
  ['R27', 'quarantine', 'Đ8đ', 'office culture chief'],
  ['R22', 'process', 'Đ8', 'chief'],
  ['R30', 'propose', 'Đ11', 'office culture finance radio union official support deputy chief'],
  ['R30', 'decide-proposals', 'Đ11', 'chief'],
  ['R10', 'delegations', 'Đ6a.2', 'chief'],
  ['R30', 'rules', 'Đ11', 'chief'],
];

test.each(keepers)('%s %s: by %s, the duty of %s', (_id, what, article, who) => {
  expect(regulation.upkeep[what]).toMatchObject({ article, who: who.split(' ') });
});

test('R22 R30 nothing else is kept beside the items', () => {
  expect(Object.keys(regulation.upkeep).sort()).toEqual(keepers.map(([, what]) => what).sort());
});

test('R7 the report of a period is read by the board, those who prepare it, and the leader to whom it goes', () => {
  expect(regulation.reports).toMatchObject({
    article: 'Đ4.6',
    who: ['chief', 'deputy', 'office', 'culture', 'chairman'],
  });
});

test('R10 the ledger is read whole by the Chief, the Deputy and the Chairman', () => {
  expect(regulation.ledgerReaders).toMatchObject({ article: 'Đ6a.1', who: ['chief', 'deputy', 'chairman'] });
});

/** Which forms an office meets: r(ead), c(reate), u(pdate), d(elete), by type. */
const everywhere = 'article legal-document statistics-report procedure procedure-result page';
const records = 'section unit field report-regime portal';
const panel: Record<string, Record<string, string>> = {
  'chief office': { rcud: `${everywhere} question section unit field report-regime`, rcu: 'portal' },
  deputy: { rcud: everywhere, ru: 'question', r: records },
  culture: { rcud: `${everywhere} question`, r: records },
  'finance official': {
    rcud: 'article legal-document statistics-report procedure',
    ru: 'question',
    r: `procedure-result page ${records}`,
  },
  // Who asked is for those alone who receive, answer and approve.
  'radio union': {
    rcud: 'article statistics-report',
    r: `legal-document procedure procedure-result page ${records}`,
  },
  support: {
    ru: 'article legal-document statistics-report question procedure',
    r: `procedure-result page ${records}`,
  },
  chairman: { r: `${everywhere} question ${records}` },
};

const access = { r: 'read', c: 'create', u: 'update', d: 'delete' } as const;
const cells = Object.entries(panel).flatMap(([offices, content]) =>
  offices.split(' ').map((office) => ({ office: office as OfficeCode, content })),
);

test.each(cells)('R1 what $office meets in the panel, and nothing else', ({ office, content }) => {
  const expected = Object.entries(content).flatMap(([letters, types]) =>
    types.split(' ').map((type) => {
      const may = [...letters].map((letter) => access[letter as keyof typeof access]);
      return [`api::${type}.${type}`, may] as const;
    }),
  );
  expect(duties[office]?.content).toEqual(Object.fromEntries(expected));
});

const files: Record<string, string> = {
  'read upload change': 'chief deputy office culture radio',
  'read upload': 'finance union official support',
  read: 'chairman',
};

test.each(Object.entries(files))('R1 files: %s is for %s', (may, offices) => {
  const those = Object.entries(duties).filter(([, duty]) => duty.files.join(' ') === may);
  expect(those.map(([office]) => office).sort()).toEqual(offices.split(' ').sort());
});

test('R1 R6 the duties are those of the offices, each by its article; collaborators have no panel', () => {
  const cited = Object.entries(duties).map(([office, { article }]) => [office, article]);
  const { collaborator, ...inside } = regulation.offices;
  const own = Object.entries(inside).map(([office, { article }]) => [office, article]);
  expect(Object.fromEntries(cited)).toEqual(Object.fromEntries(own));
  expect(collaborator.channel).toBe('api');
});

/** Who may begin an item of that type, whatever its kind; of what has no drafts, who keeps it. */
function mayBegin(type: string): readonly string[] {
  const published = regulation.publishedTypes[type];
  if (!published) return regulation.upkeep.records.who;
  const { kind } = published;
  const kinds = 'always' in kind ? [kind.always] : [kind.fallback, ...Object.values(kind.values ?? {})];
  return regulation.process.transitions
    .filter(({ verb, kinds: of }) => verb === 'create' && (!of || kinds.some((one) => of.includes(one))))
    .flatMap(({ who }) => who);
}

test('R1 the panel shows the form for a new item to nobody whom the process lets begin none', () => {
  const offered = Object.entries(duties).flatMap(([office, { content }]) =>
    Object.keys(content)
      .filter((type) => content[type]?.includes('create'))
      .map((type) => ({ office, type })),
  );
  expect(offered.length).toBeGreaterThan(40);
  expect(offered.filter(({ office, type }) => !mayBegin(type).includes(office))).toEqual([]);
});

/** Which of the board's parts an office finds in the panel, and the operator. */
const found: Record<string, string> = {
  'chief deputy': 'board work ledger reports',
  'office culture': 'board work reports',
  'finance radio union official support': 'board work',
  chairman: 'board ledger reports',
  operator: 'ledger',
};

test('R1 the parts of the panel are shown to those alone whom the server answers', () => {
  for (const [people, expected] of Object.entries(found)) {
    for (const one of people.split(' ')) {
      const parts = Object.entries(panelParts)
        .filter(([, { who, operator }]) => (one === 'operator' ? operator : who.includes(one as OfficeCode)))
        .map(([part]) => part);
      expect([one, parts.join(' ')]).toEqual([one, expected]);
    }
  }
});
