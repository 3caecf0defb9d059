import type { Page } from 'playwright-core';
import { readableText, settle } from './browser';
import { noteRefusals } from './refused';

/** One page of the panel as a reader found it, every tab of it its own. */
export interface SeenPage {
  /** As the address says it, without the host. */
  path: string;
  heading: string;
  text: string;
}

export interface Tour {
  pages: SeenPage[];
  /** What the server refused while the pages were looked at: `GET 403 /…`, with the page on which it happened. */
  refused: string[];
}

/** One of each kind is looked at: one list, one item, one form of each type. */
const kindOf = (path: string) =>
  path
    .replace(/\?(?!tab=).*$/, '')
    .replace(/&.*$/, '')
    .replace(/\/[a-z0-9]{24}(?=\/|$)/, '/:item')
    .replace(/\/\d+(?=\/|$)/, '/:number')
    .replace(/\/$/, '');

/** What a heading takes to be there, in milliseconds. */
const HEADING = 5_000;

/** Follows the panel's own links, as a press on them does, without loading it anew. */
async function follow(page: Page, address: string, path: string): Promise<void> {
  const title = await page.title();

  if (!page.url().startsWith(`${address}/admin`)) {
    await page.goto(`${address}/admin${path}`);
  } else {
    await page.evaluate((target) => {
      history.pushState({}, '', target);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `${address}/admin${path}`);
    // The page that is left stays in sight until the other one has its code; some have the same title.
    await page
      .waitForFunction((left) => document.title !== left, title, { timeout: 500 })
      .catch(() => undefined);
  }
  // A page that refuses its reader has no heading, and is looked at as it is.
  await page
    .waitForFunction(
      () => [...document.querySelectorAll('h1')].some((head) => head.textContent?.trim()),
      undefined,
      { timeout: HEADING },
    )
    .catch(() => undefined);
  await settle(page);
}

/** Where the links that are in sight lead to inside the panel. */
const linksOn = (page: Page): Promise<string[]> =>
  page
    .locator('a[href^="/admin"]')
    .evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => (link.getAttribute('href') ?? '').replace(/^\/admin/, '').replace(/#.*$/, '')),
    );

/** Opens what lies folded beside an item: reasons, history. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('aside button[aria-expanded="false"][aria-controls]:not([aria-haspopup])');
  const count = await folded.count();

  // The last one first: what is opened is no longer among them.
  for (let index = count - 1; index >= 0; index -= 1) await folded.nth(index).click();
  if (count > 0) await settle(page);
}

async function lookAt(page: Page, address: string): Promise<SeenPage> {
  await unfold(page);

  return {
    path: page.url().slice(`${address}/admin`.length),
    heading: (await page.locator('h1').allTextContents()).join(' '),
    text: await readableText(page),
  };
}

/** The tabs beside the open one, each pressed in its turn. */
async function tabsOf(page: Page, address: string): Promise<SeenPage[]> {
  const tabs = page.locator('main [role="tab"]');
  const seen: SeenPage[] = [];

  for (let index = 1; index < (await tabs.count()); index += 1) {
    if (!(await tabs.nth(index).isEnabled())) continue;
    await tabs.nth(index).click();
    await settle(page);
    seen.push(await lookAt(page, address));
  }

  return seen;
}

/** What a menu takes to go out of sight, in milliseconds. */
const CLOSING = 200;

/** The menus of a page, one after the other: what they say, and nothing of it is chosen. */
async function menusOn(page: Page): Promise<string> {
  const texts: string[] = [];
  const openers = page.locator(
    'main button[aria-haspopup="menu"]:not([aria-disabled="true"]):visible:enabled',
  );

  for (const index of new Set([0, (await openers.count()) - 1])) {
    if (index < 0 || index >= (await openers.count())) continue;
    await openers.nth(index).click();
    await page.getByRole('menu').first().waitFor();
    texts.push((await page.getByRole('menuitem').allTextContents()).join('\n'));
    // The first press may only close the hint that the pointer has opened over the button.
    for (let presses = 0; presses < 5 && (await page.getByRole('menu').count()) > 0; presses += 1) {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(CLOSING);
    }
    await page.getByRole('menu').first().waitFor({ state: 'detached' });
  }

  return texts.join('\n');
}

/**
 * Goes to every page that somebody can reach in the panel by its links, beginning at home: menus, lists, one item and one
 * form of each type, every tab. Whatever is added to a menu is gone to as well.
 * @param page one of somebody who is signed in
 * @param isKnown whether a page of that kind need not be looked at
 */
export async function everyPage(
  page: Page,
  address: string,
  isKnown: (kind: string) => boolean,
): Promise<Tour> {
  const pages: SeenPage[] = [];
  const met = new Set(['']);
  const ahead = [''];
  const refused = noteRefusals(
    page,
    address,
    () => ` on ${kindOf(page.url().slice(`${address}/admin`.length))}`,
  );

  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    await follow(page, address, path);
    const first = await lookAt(page, address);
    const links = await linksOn(page);
    const tabs = await tabsOf(page, address);
    links.push(...(await linksOn(page)));
    pages.push({ ...first, text: `${first.text}\n${await menusOn(page)}` }, ...tabs);

    for (const link of links) {
      const kind = kindOf(link);

      if (!met.has(kind) && !isKnown(kind)) ahead.push(link);
      met.add(kind);
    }
  }

  return { pages, refused: refused() };
}
