import { holderLabel } from '../../../src/plugins/editorial/server/src/domain/authority';
import type { Actor, DossierFacts } from '../../../src/plugins/editorial/server/src/domain/types';
import { type Kind, type OfficeCode, regulation, type Verb } from '../../../src/regulation';
import { ask, deputyUnder, mandate, said, theCitizen, theSystem } from './asked';
import { dossierIn, holder, nobody, today } from './fixtures';
import { allOffices, allStates, allVerbs, kindsIn, type Place, statesIn, verbsIn } from './golden/notation';
import { sentences } from './golden/sentences';

const [yesterday, tomorrow] = ['2026-11-24', '2026-11-26'];
const lent = mandate(['news', 'conference']);

/** Who is meant by the first words of a sentence. */
const people = {
  'the Chief': holder('chief'),
  'the Chief, his authority suspended,': holder('chief', 'panel:chief', { suspended: true }),
  'the Chief, before his appointment,': holder('chief', 'panel:chief', { startsOn: tomorrow }),
  'the Chief, on the first day of his appointment,': holder('chief', 'panel:chief', { startsOn: today }),
  'the Chief, on the last day of his appointment,': holder('chief', 'panel:chief', { endsOn: today }),
  'the Chief, the day after his appointment ended,': holder('chief', 'panel:chief', { endsOn: yesterday }),
  'the Chief, removed before his time,': holder('chief', 'panel:chief', { ended: true }),
  'the Deputy': holder('deputy'),
  'the Deputy, under his mandate,': deputyUnder(lent),
  'the Deputy, on the first day of his mandate,': deputyUnder({ ...lent, startsOn: today }),
  'the Deputy, on the last day of his mandate,': deputyUnder({ ...lent, endsOn: today }),
  'the Deputy, the day before his mandate begins,': deputyUnder({ ...lent, startsOn: tomorrow }),
  'the Deputy, the day after his mandate ended,': deputyUnder({ ...lent, endsOn: yesterday }),
  'the Deputy, his mandate revoked,': deputyUnder({ ...lent, revoked: true }),
  'the Deputy, under a mandate for all kinds,': deputyUnder(mandate(null)),
  'the Deputy, under a second mandate where the first is over,': deputyUnder(
    { ...lent, endsOn: yesterday },
    lent,
  ),
  'the Deputy, his authority suspended under a mandate,': {
    ...holder('deputy', 'panel:deputy', { suspended: true }),
    mandates: [lent],
  },
  'an official with a mandate that is not his': { ...holder('official'), mandates: [lent] },
  'the office': holder('office'),
  'the culture officer': holder('culture'),
  'the finance officer': holder('finance'),
  'the radio station': holder('radio'),
  'a mass organisation': holder('union'),
  'an official': holder('official'),
  'the support team': holder('support'),
  'the Chairman': holder('chairman'),
  'a collaborator': holder('collaborator'),
  'the technical operator': nobody,
  'the system': theSystem,
  'the citizen': theCitizen,
} satisfies Record<string, Actor>;

const whose = ["another's", 'his own', 'an edited', 'an assigned'] as const;

function itemFor(person: Actor, how: string, kind: Kind, place: Place): DossierFacts | null {
  if (place === 'none') return null;
  const providerKey = how === 'his own' ? person.key : 'member:1';
  return dossierIn(place, {
    kind,
    providerKey,
    contributors: how === 'an edited' ? [providerKey, person.key] : [providerKey],
    assigneeKey: how === 'an assigned' ? person.key : null,
  });
}

const names = Object.keys(people).sort((one, other) => other.length - one.length);
const form = new RegExp(
  `^R\\d+: (?<name>${names.join('|')}) (?<can>can|cannot) (?<verb>\\S+) (?<how>${whose.join('|')}) (?<kind>\\S+) \\[(?<place>\\S+)\\](?: → (?<answer>.+))?$`,
);

test.each(sentences)('%s', (sentence) => {
  const {
    name = '',
    can,
    verb = '',
    how = '',
    kind = '',
    place = '',
    answer,
  } = form.exec(sentence)?.groups ?? {};
  const actor = (people as Record<string, Actor>)[name];
  const [[asked], [of], [where]] = [verbsIn(verb), kindsIn(kind), statesIn(place)];
  if (!actor || !asked || !of || !where) throw new RangeError(`Not understood: ${sentence}`);
  const decision = said(ask(asked, actor, itemFor(actor, how, of, where), { kind: of }));
  expect(decision.startsWith('allowed')).toBe(can === 'can');
  if (answer) expect(decision).toBe(answer);
});

const by = (decision: ReturnType<typeof ask>) => (decision.allowed ? decision.basis : null);

test('R10 an approval under a mandate names the Deputy, the instrument, and the Chief for whom he acts', () => {
  const awaiting = dossierIn('awaiting-approval');
  expect(by(ask('approve', people['the Deputy, under his mandate,'], awaiting))).toEqual({
    office: 'deputy',
    appointmentId: 1,
    decision: '02/QĐ-BBT',
    delegation: { id: 7, instrument: 'Thông báo 05/TB-BBT', chief: 'Nguyễn Văn Tin' },
  });
});

test('R4 an approval by the Chief names his appointment, and no mandate', () => {
  const awaiting = dossierIn('awaiting-approval');
  expect(by(ask('approve', holder('chief'), awaiting))).toEqual({
    office: 'chief',
    appointmentId: 1,
    decision: '02/QĐ-BBT',
  });
});

test('R35 what the system posts rests on no office', () => {
  const basis = by(ask('publish', theSystem, dossierIn('scheduled')));
  expect(basis).toEqual({ office: null, appointmentId: null, decision: null });
});

function holding(...offices: OfficeCode[]): Actor {
  const held = offices.flatMap((office, at) =>
    holder(office).appointments.map((one) => ({ ...one, id: at + 1 })),
  );
  return { ...holder('official'), key: 'panel:many', appointments: held };
}

test('R1 who holds several offices may do what one of them may, and nothing else', () => {
  const both = allOffices.flatMap((one) => allOffices.map((other) => [one, other] as const));
  const differing: string[] = [];
  for (const [one, other] of both) {
    for (const verb of allVerbs) {
      for (const state of allStates) {
        const may = (...offices: OfficeCode[]) => ask(verb, holding(...offices), dossierIn(state)).allowed;
        if (may(one, other) !== (may(one) || may(other)))
          differing.push(`${one} and ${other}: ${verb} ${state}`);
      }
    }
  }
  expect(differing).toEqual([]);
});

test('R10 who is Chief and Deputy approves his own work as the Chief, marked', () => {
  const own = dossierIn('awaiting-approval', { providerKey: 'panel:many', contributors: ['panel:many'] });
  const actor = { ...holding('deputy', 'chief'), mandates: [mandate(null)] };
  expect(ask('approve', actor, own)).toMatchObject({
    allowed: true,
    ownWork: true,
    basis: { office: 'chief' },
  });
});

test('R1 one suspended office takes nothing from another that is held', () => {
  const actor = holding('office');
  const [suspended] = holder('chief', 'panel:many', { suspended: true }).appointments;
  const both = { ...actor, appointments: [...(suspended ? [suspended] : []), ...actor.appointments] };
  expect(said(ask('publish', both, dossierIn('approved')))).toBe('allowed');
  expect(said(ask('approve', both, dossierIn('awaiting-approval')))).toBe('403 not-your-duty');
});

/** What is read of a refusal, by its code. */
const message = (decision: ReturnType<typeof ask>, code: string) =>
  decision.allowed ? undefined : decision.reasons.find((reason) => reason.code === code)?.message;

test('R1 the wrong hand reads whose duty it is, the system aside', () => {
  const refused = ask('publish', holder('official'), dossierIn('scheduled'));
  expect(message(refused, 'not-your-duty')).toEqual({
    vi: '«Đăng» thuộc nhiệm vụ của: Văn phòng UBND xã, Đài truyền thanh xã (đối với mục đã biên tập), Trưởng Ban biên tập.',
    en: '"Publish" is the duty of: Commune office, Commune radio station (what it edited), Chief of the editorial board.',
  });
  const edit = message(ask('edit', holder('union'), dossierIn('draft')), 'not-your-duty');
  expect(edit?.vi).toContain('người cung cấp tin, bài, người được phân công.');
  expect(edit?.en).toContain('the provider of the item, whom it is assigned to.');
});

test('R4 R24 whoever asks for what is not possible reads the act, the state or the kind', () => {
  const early = message(ask('publish', holder('office'), dossierIn('draft')), 'wrong-state');
  expect(early?.vi).toMatch(/«Đăng».*«Bản nháp»/);
  expect(early?.en).toMatch(/"Publish".*"Draft"/);
  const none = message(ask('publish', holder('office'), null), 'wrong-state');
  expect([none?.vi, none?.en]).toEqual([
    expect.stringContaining('chưa có hồ sơ'),
    expect.stringContaining('without a dossier'),
  ]);
  const kind = message(ask('close', holder('chief'), dossierIn('draft')), 'wrong-kind');
  expect(kind?.vi).toMatch(/Kết thúc.*Tin tức, sự kiện/);
  expect(kind?.en).toMatch(/Close without publishing.*News, events/);
});

test('R10 the Deputy without a mandate reads for which act and kind, whatever else he holds', () => {
  const actor = holding('deputy', 'office');
  const refused = ask('approve', actor, dossierIn('awaiting-approval'));
  expect(said(refused)).toBe('403 not-your-duty no-mandate');
  expect(message(refused, 'no-mandate')).toEqual({
    vi: expect.stringMatching(/Duyệt.*Tin tức, sự kiện/),
    en: expect.stringMatching(/"Approve".*"News, events"/),
  });
});

test('R10 the provider of an item does not approve it under a mandate, even where nobody edited it', () => {
  const own = dossierIn('awaiting-approval', { providerKey: 'panel:deputy', contributors: [] });
  expect(said(ask('approve', people['the Deputy, under his mandate,'], own))).toBe('403 own-work');
});

test('R35 what the system is called where people read of it', () => {
  expect(holderLabel(regulation, 'engine')).toEqual({ vi: 'hệ thống', en: 'the system' });
  expect(holderLabel(regulation, 'citizen')).toEqual({ vi: 'người hỏi', en: 'whoever asked' });
  expect(holderLabel(regulation, 'radio')).toEqual(regulation.offices.radio.label);
});

test('R4 an unknown verb raises: it is a programming error, never an answer', () => {
  const unknown = () => ask('bless' as Verb, holder('chief'), dossierIn('draft'));
  expect(unknown).toThrow(new RangeError('The process has no verb "bless"'));
});

test('R1 a refusal cites the article that gives the act to others, and its own where it is no duty', () => {
  const cited = (decision: ReturnType<typeof ask>) =>
    decision.allowed ? [] : decision.reasons.map(({ code, article }) => `${code} ${article}`);
  expect(cited(ask('publish', holder('official'), dossierIn('approved')))).toEqual(['not-your-duty Đ6b.1']);
  expect(cited(ask('publish', nobody, dossierIn('draft')))).toEqual([
    'no-appointment Đ6a.1',
    'wrong-state Đ8',
  ]);
  expect(cited(ask('approve', people['the Deputy'], dossierIn('awaiting-approval')))).toEqual([
    'not-your-duty Đ4.3',
    'no-mandate Đ6a.2',
  ]);
});
