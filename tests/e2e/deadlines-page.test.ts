import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { dossierPanel, openTab, TABS } from './support/pages';

let portal: ServedPortal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  page = await signIn(browser, portal.address, 'chief');
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** Rows of the table that is open, its head aside. */
const rows = () => page.getByRole('row').filter({ has: page.getByRole('cell') });

/** What the first row is about. */
const firstTitle = async () => (await rows().first().getByRole('link').textContent()) ?? '';

/** The number that stands after the tab's name; 0 where none does. */
const countOn = async (tab: RegExp) =>
  Number(/\((\d+)\)$/.exec((await page.getByRole('tab', { name: tab }).textContent()) ?? '')?.[1] ?? 0);

test('R23 what is due stands in the first tab, nearest first, with the count of its rows, and leads to the item', async () => {
  await openTab(page, portal.address, 'editorial', 'due');
  const shown = await rows().allTextContents();
  const days = shown.map((row) => (/\d\d\/\d\d\/\d{4}/.exec(row)?.[0] ?? '').split('/').reverse().join('-'));

  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every((row) => /Sắp đến hạn|Đến hạn hôm nay/i.test(row))).toBe(true);
  expect(days).toEqual([...days].sort());
  await expect(countOn(/^Sắp đến hạn/)).resolves.toBe(shown.length);

  const title = await firstTitle();
  await rows().first().getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await dossierPanel(page).getByRole('heading', { name: 'Hạn đăng' }).waitFor();
});

test('R23 an item that owes the reason for its lateness is listed until the reason is given', async () => {
  await openTab(page, portal.address, 'editorial', 'owed');
  const owing = await countOn(/^Nợ lý do chậm/);
  await expect(rows().count()).resolves.toBe(owing);
  expect(owing).toBeGreaterThan(0);
  const title = await firstTitle();

  await page.getByRole('button', { name: `Ghi lý do chậm: ${title}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu lý do' }).click();
  await page.getByRole('dialog').getByRole('alert').getByRole('listitem').first().waitFor();
  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);
  await page
    .getByRole('dialog')
    .getByLabel(/^Lý do chậm/)
    .fill('Ảnh của sự kiện gửi về muộn.');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu lý do' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: title, exact: true }).waitFor({ state: 'detached' });
  await settle(page);

  await expect(countOn(/^Nợ lý do chậm/)).resolves.toBe(owing - 1);
});

test('R23 what was published late stands with the reason that was given for it', async () => {
  await openTab(page, portal.address, 'editorial', 'late');
  const shown = await rows().allTextContents();

  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every((row) => /Trễ hạn/i.test(row))).toBe(true);
  await expect(page.getByRole('columnheader', { name: 'Lý do chậm' }).isVisible()).resolves.toBe(true);
});

test('R28 a section is recorded as reviewed, by whom and when', async () => {
  await openTab(page, portal.address, 'editorial', 'reviews');
  const title = await firstTitle();
  await page.getByRole('button', { name: `Đã rà soát: ${title}` }).click();
  await page
    .getByRole('dialog')
    .getByLabel(/^Kết quả rà soát/)
    .fill('Nội dung còn đúng.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await settle(page);

  await expect(rows().filter({ hasText: title }).filter({ hasText: 'Vũ Đình Khải' }).count()).resolves.toBe(
    1,
  );
});

describe.each(TABS.editorial)('the tab %s', (tab) => {
  test.each(['desk', 'phone'] as const)('ours: meets WCAG 2.2 AA and fits on a %s', async (width) => {
    await page.setViewportSize(WIDTHS[width]);
    await openTab(page, portal.address, 'editorial', tab);
    await takePicture(page, `deadlines-${tab}`, width);

    await expect(page.locator('main').getByRole('alert').count()).resolves.toBe(0);
    await expect(violationsIn(page, 'main')).resolves.toEqual([]);
    await expect(
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).resolves.toBe(0);
  });
});
