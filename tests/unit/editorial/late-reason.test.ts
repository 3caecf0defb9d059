import { actionsFor } from '../../../src/plugins/editorial/server/src/domain/actions';
import { decide } from '../../../src/plugins/editorial/server/src/domain/decide';
import { type OfficeCode, regulation } from '../../../src/regulation';
import { complete, dossierIn, holder, type nobody, today } from './fixtures';

const allOffices = Object.keys(regulation.offices) as OfficeCode[];

describe('R23 the reason for a delay', () => {
  const explain = (actor: typeof nobody, item: Partial<typeof complete>, dossier = dossierIn('published')) =>
    decide({
      regulation,
      process: regulation.process.first,
      verb: 'explain-delay',
      actor,
      dossier,
      item: { ...complete, ...item },
      today,
    });

  test.each(allOffices)('R23 the provider explains his own delay, as %s too', (office) => {
    expect(explain(holder(office, 'member:1'), {}).allowed).toBe(true);
  });

  test('R23 the radio station explains what it edited, and nothing else', () => {
    const edited = dossierIn('published', { contributors: ['panel:radio'] });
    expect(explain(holder('radio'), {}, edited).allowed).toBe(true);
    expect(explain(holder('radio'), {})).toMatchObject({ allowed: false, status: 403 });
  });

  test.each([
    [{ late: false, lateReasonOwed: false }, 409, ['late']],
    [{ lateReasonOwed: false }, 409, ['late-reason-owed']],
    [{ hasLateReason: false }, 422, ['late-reason']],
  ])('R23 with %j it is refused (%i), and the state is left as it is', (item, status, codes) => {
    const decision = explain(holder('office'), item);
    expect(decision).toMatchObject({ allowed: false, status });
    expect(decision.allowed ? [] : decision.reasons.map(({ code }) => code)).toEqual(codes);
    expect(explain(holder('office'), {})).toMatchObject({ allowed: true, to: 'published' });
  });

  test.each([
    [{ late: true, lateReasonOwed: true, hasLateReason: false }, true],
    [{ late: true, lateReasonOwed: false }, false],
    [{ late: false, lateReasonOwed: false }, false],
  ])('R23 of an item with %j it is offered: %s', (item, offered) => {
    const actions = actionsFor({
      regulation,
      process: regulation.process.first,
      actor: holder('office'),
      dossier: dossierIn('published'),
      item: { ...complete, ...item },
      today,
    });
    const found = actions.find(({ verb }) => verb === 'explain-delay');
    expect(found?.allowed ?? false).toBe(offered);
    expect(found === undefined).toBe(!offered);
  });

  test('R23 lateness and a reason that is owed stand in the way of no other act', () => {
    for (const row of regulation.process.transitions) {
      if (row.verb === 'explain-delay') continue;
      expect(row.needs.filter((code) => code.startsWith('late'))).toEqual([]);
    }
  });
});
