import { regulation } from '../../../src/regulation';

/** What a person reads of a refusal by: the article (the trace), and what can be done. */
const bySort: Record<string, Record<string, string>> = {
  authority: {
    'Đ4.3': 'unknown-caller process-only attach-in-item',
    'Đ4.4': 'open-to-outsiders',
    Đ6a: 'not-your-duty of-field',
    'Đ6a.1': 'no-appointment own-work',
    'Đ6a.2': 'no-mandate',
    'Đ6b.3': 'authority-suspended',
    Đ7: 'file-not-yours',
  },
  state: {
    'Đ4.3': 'seal-intact revision-seen file-in-use trip-wire',
    'Đ4.4': 'collaborator-exists invitation-accepted',
    'Đ6a.1': 'not-taken-down ever-public',
    'Đ6b.3': 'account-locked',
    Đ8: 'never-public correction late late-reason-owed still-used wrong-kind wrong-state try-again',
    Đ8c: 'event-over',
    Đ8d: 'not-sent',
    Đ8đ: 'no-complaint asker-allows',
    Đ11: 'proposal-decided',
  },
  missing: {
    'Đ4.3': 'process-without-approval',
    Đ6a: 'original',
    'Đ6a.1': 'comment assignee decision',
    'Đ6a.2': 'mandate-backdated mandate-period mandate-without-kinds mandate-not-deputy mandate-overlaps',
    'Đ6a.3': 'sign-off own-unit',
    'Đ6b.1': 'publish-time process-posted-from-outside',
    'Đ6b.4': 'classified',
    Đ7: 'title origin attestation figures-agree valid pictures-described files-there',
    Đ8: 'trigger-date ground late-reason process-unchanged no-such-dossier notice-always',
    Đ8b: 'legal-basis',
    Đ8c: 'subtype',
    Đ8d: 'sent sent-time',
    Đ8đ: 'receipt-past answer anonymous body twin complaint',
    Đ11: 'process-backdated process-overlaps',
  },
};

const expected = Object.entries(bySort).flatMap(([sort, articles]) =>
  Object.entries(articles).flatMap(([article, codes]) =>
    codes.split(' ').map((code) => ({ code, sort, article })),
  ),
);
const all = { ...regulation.conditions, ...regulation.refusals };

test.each(expected)('R4 $code is a matter of $sort, by $article', ({ code, sort, article }) => {
  expect(all[code as keyof typeof all]).toMatchObject({ sort, article });
});

test('R4 every reason of the regulation is in the table, and none is two things', () => {
  const codes = [...Object.keys(regulation.conditions), ...Object.keys(regulation.refusals)];
  expect(codes.sort()).toEqual(expected.map(({ code }) => code).sort());
});

test('R23 R26 what would be pointless is not offered: to explain no delay, to record a sending twice', () => {
  const pointless = Object.entries(regulation.conditions).filter(([, condition]) => 'pointless' in condition);
  expect(pointless.map(([code, condition]) => [code, condition.pointless])).toEqual([
    ['not-sent', true],
    ['late', true],
    ['late-reason-owed', true],
  ]);
});
