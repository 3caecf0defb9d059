import type { Page } from 'playwright-core';
import { settle } from './browser';

export const ARTICLE = 'api::article.article';

/**
 * Goes to a page of the panel as its menu does, without loading the panel anew, which takes seconds. What was read before
 * may still be shown: whoever looks for what somebody else did loads the page with `goto`.
 */
export async function visit(page: Page, address: string, path: string): Promise<void> {
  const target = `${address}/admin/${path}`;

  if (page.url() === target) {
    return;
  }
  if (!page.url().startsWith(`${address}/admin`)) {
    await page.goto(target);
    return;
  }

  const left = { url: new URL(page.url()), title: await page.title() };

  await page.evaluate((url) => {
    history.pushState({}, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
  }, target);

  // The page that is left stays in sight until the other one has its code.
  if (left.url.pathname !== new URL(target).pathname) {
    await page.waitForFunction((title) => document.title !== title, left.title);
  }
}

const listOf = (uid: string) => `content-manager/collection-types/${uid}?pageSize=100`;

/** The list of a content type. */
export async function openList(page: Page, address: string, uid: string): Promise<void> {
  await visit(page, address, listOf(uid));
  await page.getByRole('grid').waitFor();
  await settle(page);
}

/** Titles of what each page has shown before. */
const shown = new WeakMap<Page, Set<string>>();

/** The edit view of the item of that title, by way of the list; as it stands now, also where the page showed it before. */
export async function openItem(page: Page, address: string, uid: string, title: string): Promise<void> {
  const before = shown.get(page) ?? new Set();

  if (before.has(title)) {
    await page.goto(`${address}/admin/${listOf(uid)}`);
  }
  shown.set(page, before.add(title));
  await openList(page, address, uid);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await dossierPanel(page).getByRole('heading', { name: 'Quy trình' }).waitFor();
  await settle(page);
}

/** The side panel with the dossier; on a phone's width it has to be opened first. */
export const dossierPanel = (page: Page) =>
  page.locator('aside').filter({ has: page.getByRole('heading', { level: 2, name: 'Hồ sơ tin, bài' }) });

/** The tabs of the pages that are ours, by the plugin whose page it is. */
export const TABS = {
  'working-calendar': ['year', 'month', 'files', 'calculator', 'rules', 'versions'],
  'editorial-desk': ['mine', 'awaiting-approval', 'returned', 'overdue', 'scheduled', 'untouched', 'all'],
  editorial: ['due', 'overdue', 'owed', 'late', 'quiet', 'reviews', 'missing'],
  'editorial-notices': ['notices', 'choices'],
  'editorial-board': ['schedules', 'mandates', 'processes', 'staff', 'proposals'],
  reports: [
    'summary',
    'kinds',
    'units',
    'sections',
    'objectives',
    'delays',
    'contributors',
    'quiet',
    'questions',
  ],
} as const;

/** The ledger, which only its readers are shown. */
export const LEDGER = 'plugins/editorial-ledger';

/** A tab of a page of ours; `more` is the rest of the address, such as `&year=2027`. */
export async function openTab(
  page: Page,
  address: string,
  plugin: string,
  tab: string,
  more = '',
): Promise<void> {
  await visit(page, address, `plugins/${plugin}?tab=${tab}${more}`);
  await page.locator(`[role="tab"][aria-selected="true"][id$="-trigger-${tab}"]`).waitFor();
  await settle(page);
}
