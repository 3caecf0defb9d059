import type { Page } from 'playwright-core';
import { settle } from './browser';

export const ARTICLE = 'api::article.article';

/** The list of a content type. */
export async function openList(page: Page, address: string, uid: string): Promise<void> {
  await page.goto(`${address}/admin/content-manager/collection-types/${uid}?pageSize=100`);
  await page.getByRole('grid').waitFor();
  await settle(page);
}

/** The edit view of the item of that title, by way of the list. */
export async function openItem(page: Page, address: string, uid: string, title: string): Promise<void> {
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
  editorial: ['due', 'overdue', 'owed', 'late', 'quiet', 'reviews', 'missing', 'notices'],
  'editorial-board': ['schedules', 'mandates', 'processes', 'staff', 'proposals'],
} as const;

/** A tab of a page of ours; `more` is the rest of the address, such as `&year=2027`. */
export async function openTab(
  page: Page,
  address: string,
  plugin: string,
  tab: string,
  more = '',
): Promise<void> {
  await page.goto(`${address}/admin/plugins/${plugin}?tab=${tab}${more}`);
  await page.getByRole('tab', { selected: true }).waitFor();
  await settle(page);
}
