import { shippedCalendar } from '../../../src/plugins/working-calendar/server/src/data/shipped';
import { CalendarSnapshot } from '../../../src/plugins/working-calendar/server/src/domain';
import { kinds } from '../../../src/regulation/kinds';
import { objectives } from '../../../src/regulation/objectives';
import { fields, sections, units } from '../../../src/setup/commune/structure';
import { sampleCalendar } from '../../../src/setup/sample/calendar';
import { documentStories } from '../../../src/setup/sample/documents';
import { unitHeads } from '../../../src/setup/sample/heads';
import { monthBefore } from '../../../src/setup/sample/items';
import { collaboratorNews } from '../../../src/setup/sample/news/collaborators';
import { officialNews } from '../../../src/setup/sample/news/officials';
import { unitNews } from '../../../src/setup/sample/news/units';
import { pageStories } from '../../../src/setup/sample/pages';
import { procedureStories } from '../../../src/setup/sample/procedures';
import { questionStories } from '../../../src/setup/sample/questions';
import { regimes } from '../../../src/setup/sample/regimes';
import { statisticsStories } from '../../../src/setup/sample/statistics';
import type { Course } from '../../../src/setup/sample/story';

const news = [...collaboratorNews, ...unitNews, ...officialNews];
const snapshot = new CalendarSnapshot(shippedCalendar());
/** A working day, a Saturday, the middle of Tết, and the minute after midnight in Vietnam. */
const firstStarts = [
  '2026-10-14T10:00:00+07:00',
  '2026-10-17T23:30:00+07:00',
  '2026-02-18T09:00:00+07:00',
  '2026-10-15T00:01:00+07:00',
].map((start) => new Date(start));

const wordsOf = (body: unknown): number => {
  const texts = JSON.stringify(body).match(/"text":"([^"]+)"/g) ?? [];
  return texts.join(' ').split(/\s+/).length;
};

describe('R2 the structure of the commune', () => {
  it.each(Object.keys(objectives))('R2 objective %s of article 2 has several sections', (objective) => {
    expect(sections.filter((section) => section.objective === objective).length).toBeGreaterThan(1);
  });

  it('R2 addresses of sections differ, and every item names a section and a unit that are there', () => {
    const slugs = sections.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const story of news) {
      expect(slugs).toContain(story.section);
      expect(units.map(({ shortName }) => shortName)).toContain(story.unit);
    }
    for (const story of [...documentStories, ...pageStories, ...statisticsStories, ...questionStories]) {
      expect(slugs).toContain(story.section);
    }
    for (const story of [...documentStories, ...procedureStories, ...questionStories]) {
      expect(fields.map(({ slug }) => slug)).toContain(story.field);
    }
    for (const story of [...procedureStories, ...statisticsStories, ...regimes]) {
      expect(units.map(({ shortName }) => shortName)).toContain(story.unit);
    }
    for (const { regime, unit } of statisticsStories) {
      expect(regimes.find(({ name }) => name === regime)?.unit).toBe(unit);
    }
  });
});

describe('R28 intervals for review', () => {
  it('R28 every section has one, of a day at least and two years at most; the results are looked at monthly', () => {
    for (const { reviewEvery } of sections) {
      expect(reviewEvery).toBeGreaterThanOrEqual(1);
      expect(reviewEvery).toBeLessThanOrEqual(730);
    }
    expect(sections.find(({ slug }) => slug === 'ket-qua-giai-quyet-tthc')?.reviewEvery).toBe(30);
    expect(sections.find(({ slug }) => slug === 'moi-goi-dau-tu')?.reviewEvery).toBe(180);
  });

  it('R28 every unit of the sample has a head with an address of the reserved domain', () => {
    expect(Object.keys(unitHeads).sort()).toEqual(units.map(({ shortName }) => shortName).sort());
    for (const { noticeEmail } of Object.values(unitHeads))
      expect(noticeEmail).toMatch(/^[a-z-]+@laclong\.example$/);
  });
});

describe('R18 the sample items', () => {
  it.each([...news, ...pageStories].map((story) => [story.title, story] as const))(
    'R18 %s: has a text and names its origin',
    (_, story) => {
      expect(wordsOf(story.body)).toBeGreaterThanOrEqual(60);
      expect(wordsOf(story.body)).toBeLessThanOrEqual(260);
      expect(story.source.length).toBeGreaterThan(10);
      expect(story.title.length).toBeLessThanOrEqual(250);
      if ('kind' in story) expect(Object.keys(kinds)).toContain(story.kind);
      // What an editor on another system typed in pieces would not be found by a search.
      expect(JSON.stringify(story)).toBe(JSON.stringify(story).normalize('NFC'));
    },
  );
});

describe('R16 R27 what the sample items of each kind need', () => {
  it('R16 what an organisation supplies names who signed it off there', () => {
    const ofOrganisations = news.filter(({ provider }) => provider === 'union');
    expect(ofOrganisations.length).toBeGreaterThan(2);
    for (const { unit, signedOff } of ofOrganisations) {
      expect(signedOff?.signedOffBy).toBe(unitHeads[unit]?.headName);
      expect(signedOff?.signedOffPost.length).toBeGreaterThan(5);
    }
  });

  it('R27 the public part of a question names nobody, and its address is nobody’s', () => {
    for (const { subject, body, acts, asker } of questionStories) {
      const answers = acts.flatMap((act) => (act.verb === 'edit' ? [act.changes] : []));
      const shown = `${subject} ${body} ${JSON.stringify(answers)}`;
      for (const own of Object.values(asker)) expect(shown).not.toContain(own);
      if (asker.email) expect(asker.email).toMatch(/\.example$/);
    }
  });

  it('R12 a document that changes another one was signed after it', () => {
    const changing = documentStories.flatMap((story) => (story.links ?? []).map((link) => ({ story, link })));
    expect(changing.length).toBeGreaterThan(0);
    for (const { story, link } of changing) {
      const changed = documentStories.find(
        ({ number, symbol }) => number === link.number && symbol === link.symbol,
      );
      expect(changed?.signedOn).toBeLessThan(story.signedOn);
    }
  });

  it.each([
    ['2026-11-24', 0, '2026-11'],
    ['2026-11-24', 1, '2026-10'],
    ['2026-01-31', 1, '2025-12'],
    ['2026-03-01', 14, '2025-01'],
  ])('R26 the month before %s by %i is %s', (day, months, month) => {
    expect(monthBefore(day, months)).toBe(month);
  });
});

describe.each(firstStarts)('R23 the sample loaded at %s', (now) => {
  const calendar = sampleCalendar(snapshot, now);
  const courses: Course[] = [
    ...news,
    ...documentStories,
    ...pageStories,
    ...procedureStories,
    ...statisticsStories,
    ...questionStories,
  ];

  it('R23 every step lies in the past, and after the step before it', () => {
    for (const { createdOn, acts } of courses) {
      const times = [createdOn, ...acts.map(({ on }) => on)].map((moment) =>
        calendar.instant(moment).getTime(),
      );
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(Math.max(...times)).toBeLessThan(now.getTime());
    }
  });

  it('R23 no news is written before its event', () => {
    for (const story of news) {
      if (story.kind !== 'news' || !story.event) continue;
      expect(calendar.instant(story.createdOn).getTime()).toBeGreaterThan(
        calendar.instant(story.event.start).getTime(),
      );
    }
  });

  it('R24 no document is filed before it was signed', () => {
    for (const story of documentStories) {
      expect(calendar.date(story.createdOn[0]) >= calendar.date(story.signedOn)).toBe(true);
    }
  });
});
