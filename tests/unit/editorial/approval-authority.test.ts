import {
  whyNoAuthority,
  whyNoMandate,
} from '../../../src/plugins/editorial/server/src/domain/approval-authority';

const details = { user: 'panel:7', office: 'chief', startsOn: '2026-01-01', endsOn: '2026-12-31' };

type Entry = Parameters<typeof whyNoAuthority>[0];

function entry(sequence: number, verb: string, more: Partial<Entry> = {}): Entry {
  const at = '2026-06-01T03:00:00.000Z';
  return { sequence, at, verb, actorKey: 'panel:1', office: null, subjectId: '3', details: {}, ...more };
}

const appoint = entry(10, 'appoint', { details });
const approval = entry(50, 'approve', { actorKey: 'panel:7', office: 'chief' });
const day = '2026-06-01';

test.each<[string, Entry[], Partial<Entry>, string, RegExp | null]>([
  ['appointed and in force', [appoint], {}, day, null],
  ['on the first day', [appoint], {}, '2026-01-01', null],
  ['on the last day', [appoint], {}, '2026-12-31', null],
  [
    'without an end',
    [entry(10, 'appoint', { details: { ...details, endsOn: null } })],
    {},
    '2099-01-01',
    null,
  ],
  [
    'confirmed again after a suspension',
    [appoint, entry(20, 'suspend'), entry(30, 'confirm')],
    {},
    day,
    null,
  ],
  [
    'suspended and ended only afterwards',
    [appoint, entry(60, 'suspend'), entry(70, 'end-appointment')],
    {},
    day,
    null,
  ],
  [
    'appointed, whatever stands before it',
    [entry(5, 'suspend'), entry(6, 'confirm'), appoint],
    {},
    day,
    null,
  ],
  [
    'an appointment without a beginning',
    [entry(10, 'appoint', { details: { ...details, startsOn: undefined } })],
    {},
    day,
    /not begun/,
  ],
  ['no appointment on the ledger', [], {}, day, /not on the ledger/],
  ['appointed only afterwards', [entry(51, 'appoint', { details })], {}, day, /not on the ledger/],
  ['another person’s appointment', [appoint], { actorKey: 'panel:8' }, day, /another person/],
  ['an appointment to another office', [appoint], { office: 'deputy' }, day, /another office/],
  ['the day before', [appoint], {}, '2025-12-31', /not begun/],
  ['the day after', [appoint], {}, '2027-01-01', /over/],
  ['ended', [appoint, entry(40, 'end-appointment')], {}, day, /ended/],
  ['suspended', [appoint, entry(40, 'suspend')], {}, day, /suspended/],
  ['confirmed, then suspended', [appoint, entry(20, 'confirm'), entry(40, 'suspend')], {}, day, /suspended/],
  ['new, and confirmed only afterwards', [appoint, entry(60, 'confirm')], {}, day, /suspended/],
])('R1 R4 the authority of an approval, by the ledger: %s', (_what, history, more, on, why) => {
  const found = whyNoAuthority({ ...approval, ...more }, history, on);
  if (why === null) expect(found).toBeNull();
  else expect(found).toMatch(why);
});

const mandate = { user: 'panel:7', startsOn: '2026-05-01', endsOn: '2026-06-30', kinds: ['news'] };
const delegate = entry(20, 'delegate', { details: mandate });
const every = entry(20, 'delegate', { details: { ...mandate, kinds: null } });

test.each<[string, Entry[], Partial<Entry>, string, string, RegExp | null]>([
  ['inside its period and kinds', [delegate], {}, day, 'news', null],
  ['on its first day', [delegate], {}, '2026-05-01', 'news', null],
  ['on its last day', [delegate], {}, '2026-06-30', 'news', null],
  ['for all kinds', [every], {}, day, 'statistics', null],
  ['revoked only afterwards', [delegate, entry(60, 'revoke-delegation')], {}, day, 'news', null],
  ['given, whatever stands before it', [entry(5, 'revoke'), delegate], {}, day, 'news', null],
  [
    'without a beginning',
    [entry(20, 'delegate', { details: { ...mandate, startsOn: undefined } })],
    {},
    day,
    'news',
    /not begun/,
  ],
  [
    'without an end',
    [entry(20, 'delegate', { details: { ...mandate, endsOn: undefined } })],
    {},
    day,
    'news',
    /over/,
  ],
  ['no mandate on the ledger', [], {}, day, 'news', /not on the ledger/],
  [
    'entered only afterwards',
    [entry(51, 'delegate', { details: mandate })],
    {},
    day,
    'news',
    /not on the ledger/,
  ],
  ['another deputy’s', [delegate], { actorKey: 'panel:8' }, day, 'news', /another person/],
  ['the day before', [delegate], {}, '2026-04-30', 'news', /not begun/],
  ['the day after', [delegate], {}, '2026-07-01', 'news', /over/],
  ['another kind', [delegate], {}, day, 'statistics', /does not cover/],
  ['revoked', [delegate, entry(40, 'revoke-delegation')], {}, day, 'news', /revoked/],
])('R10 the mandate of an approval, by the ledger: %s', (_what, history, more, on, kind, why) => {
  const found = whyNoMandate({ ...approval, office: 'deputy', ...more }, history, on, kind);
  if (why === null) expect(found).toBeNull();
  else expect(found).toMatch(why);
});
