import type { Browser } from 'playwright-core';
import { panelNames } from '../support/people';
import { type ServedPortal, servePortal } from '../support/server';
import { openBrowser, signIn } from './support/browser';
import { everyPage, type Tour } from './support/every-page';
import { englishMessages, foreignWords } from './support/vietnamese';

/** Not Vietnamese by their letters, and yet what an official of a commune says. */
const WORDS: ReadonlySet<string> = new Set<string>([]);

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

describe.each(panelNames)('%s', (name) => {
  let tour: Tour;

  beforeAll(async () => {
    const page = await signIn(browser, portal.address, name);
    tour = await everyPage(page, portal.address);
    await page.context().close();
  });

  test('ours: no page that he reaches refuses him', () => {
    expect(tour.refused).toEqual([]);
  });

  test('ours: every page that he reaches has a heading', () => {
    expect(tour.pages.filter(({ heading }) => heading.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  test('ours: every page that he reaches is in Vietnamese', () => {
    const found = tour.pages.flatMap(({ path, text }) =>
      foreignWords(text, WORDS).map((word) => `${word} on ${path}`),
    );
    const whole = tour.pages.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => english.has(line.trim()))
        .map((line) => `${line} on ${path}`),
    );

    expect([...new Set([...found, ...whole])]).toEqual([]);
  });
});
