import type { Browser } from 'playwright-core';
import { duties } from '../../src/regulation/duties';
import type { OfficeCode } from '../../src/regulation/roles';
import { memberNames, panelNames } from '../support/people';
import { type ServedPortal, servePortal } from '../support/server';
import { openBrowser, signIn } from './support/browser';
import { everyPage, type Tour } from './support/every-page';
import { englishMessages, foreignWords } from './support/vietnamese';

/**
 * Not Vietnamese by their letters, and yet what an official of a commune reads: names to sign in with, offices, forms of files
 * and their programs, keys, a date's pattern.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...memberNames,
  ...'ubnd tthc bbt tncs tuq csv ics pdf word excel ctrl shift alt enter dd mm yyyy'.split(' '),
]);

/** Strapi's own settings, full of names that only machines use; the super administrator alone has them. */
const TECHNICAL = '/settings';

let portal: ServedPortal;
let browser: Browser;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const english = englishMessages();

/** So long may one walk through everything take, in milliseconds: it is a hundred pages and more. */
const WALK = 1_200_000;

/** Kinds of pages of the content manager that somebody with the same access has looked at. */
const lookedAt = new Set<string>();

/** Lists, items and forms differ by what an office may do with the type; all else is looked at by everybody. */
const isKnownTo = (name: string) => (kind: string) => {
  const [, uid] = /-types\/([^/?]+)/.exec(kind) ?? [];
  if (uid === undefined) return false;

  const office = name.replace(/\d$/, '') as OfficeCode;
  const access = `${kind} ${name === 'operator' ? name : duties[office]?.content[uid]}`;
  const known = lookedAt.has(access);
  lookedAt.add(access);

  return known;
};

/** Each of them meets what another office does not; a walk of all twelve, with `EVERY_ROLE`, takes twice as long. */
const walkers: readonly (typeof panelNames)[number][] = process.env.EVERY_ROLE
  ? panelNames
  : ['chief', 'radio', 'official', 'chairman', 'operator'];

describe.each(walkers)('%s', (name) => {
  let tour: Tour;

  beforeAll(async () => {
    const page = await signIn(browser, portal.address, name);
    tour = await everyPage(page, portal.address, isKnownTo(name));
    await page.context().close();
  }, WALK);

  test('ours: no page that he reaches refuses him', () => {
    expect(tour.refused).toEqual([]);
  });

  test('ours: every page that he reaches has a heading', () => {
    expect(tour.pages.filter(({ heading }) => heading.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  test('ours: every page that he reaches is in Vietnamese', () => {
    const pages = tour.pages.filter(({ path }) => !path.startsWith(TECHNICAL));
    const found = pages.flatMap(({ path, text }) =>
      foreignWords(text, WORDS).map((word) => `${word} on ${path}`),
    );
    const whole = pages.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => english.has(line.trim()))
        .map((line) => `${line} on ${path}`),
    );

    expect([...new Set([...found, ...whole])]).toEqual([]);
  });
});
