import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { dossierPanel, openTab, TABS, visit } from './support/pages';

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

const quarter = () => {
  const [year, month] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })
    .format(new Date())
    .split('-');

  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
};

const menuLink = (of: Page) => of.getByRole('navigation').getByRole('link', { name: 'Báo cáo', exact: true });

/** The figure of the tile of that name. */
const tile = async (name: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd p')
    .first()
    .textContent();

test('R7 the Chief opens the report from the menu; what it says is what its tables say', async () => {
  await visit(page, portal.address, '');
  await menuLink(page).click();
  await page.getByRole('heading', { level: 1, name: 'Báo cáo' }).waitFor();
  await page.getByRole('button', { name: 'Quý này' }).click();
  await page.waitForURL((url) => url.searchParams.get('period') === quarter());
  await settle(page);

  await expect(page.locator('canvas').count()).resolves.toBe(2);
  const published = await tile('Đã đăng');
  const rate = await tile('Tỷ lệ đúng hạn');
  expect(Number(published)).toBeGreaterThan(0);
  expect(rate).toMatch(/^\d+(,\d)?%$/);

  await page.getByRole('tab', { name: 'Theo đơn vị' }).click();
  await settle(page);
  const sum = page.getByRole('row').filter({ hasText: 'Tổng số' });
  await expect(sum.getByRole('cell').nth(1).textContent()).resolves.toContain(published);
  await expect(sum.textContent()).resolves.toContain(rate);
  expect(new URL(page.url()).searchParams.get('period')).toBe(quarter());
});

test('R7 the period stands in the address: a step back, a range of days, and what is empty says so', async () => {
  await openTab(page, portal.address, 'reports', 'summary', '&period=2026-01');
  await page.getByRole('heading', { level: 2, name: 'Tháng 1 năm 2026' }).waitFor();
  await page.getByText('Kỳ này chưa có hoạt động nào được ghi nhận.').waitFor();
  await page.getByRole('button', { name: 'Kỳ trước' }).click();
  await page.getByRole('heading', { level: 2, name: 'Tháng 12 năm 2025' }).waitFor();

  await page.getByRole('button', { name: 'Chọn ngày' }).click();
  await page.getByLabel('Từ ngày').fill('05/10/2026');
  await page.getByLabel('Đến ngày').fill('4/11/2026');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('to') === '2026-11-04');
  await page.getByRole('heading', { level: 2, name: 'Từ ngày 05/10/2026 đến ngày 04/11/2026' }).waitFor();
  await settle(page);
  await takePicture(page, 'reports-range', 'desk');
  await expect(violationsIn(page, 'main')).resolves.toEqual([]);
});

test.each([
  ['Tải văn bản (Word)', 'docx', 'PK'],
  ['Tải bảng tính (Excel)', 'xlsx', 'PK'],
  ['Tải tệp CSV', 'csv', '\uFEFFTổng hợp'],
])('R7 «%s» hands over the file of the period under its Vietnamese name', async (button, ending, begins) => {
  await openTab(page, portal.address, 'reports', 'summary', `&period=${quarter()}`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;

  expect(download.suggestedFilename()).toBe(`Báo cáo hoạt động Cổng thông tin ${quarter()}.${ending}`);
  expect(readFileSync(await download.path(), 'utf8').startsWith(begins)).toBe(true);
});

test('R23 what was late leads to its item', async () => {
  await openTab(page, portal.address, 'reports', 'delays', `&period=${quarter()}`);
  const item = page.locator('table').getByRole('link').first();
  const title = (await item.textContent()) ?? '';
  await item.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await dossierPanel(page).waitFor();
});

test('R21 R23 home tells the rate and the days without an update of this month, and leads on', async () => {
  await visit(page, portal.address, '');
  await page.getByRole('heading', { name: 'Ngày không cập nhật tháng này' }).waitFor();
  await settle(page);
  await takePicture(page, 'reports-home', 'phone');
  await takePicture(page, 'reports-home', 'desk');
  await expect(page.getByRole('heading', { name: 'Tỷ lệ đúng hạn tháng này' }).count()).resolves.toBe(1);
  await page.getByRole('link', { name: /^Còn nợ lý do chậm: \d+$/ }).click();
  await page.waitForURL((url) => url.searchParams.get('tab') === 'delays');
});

test.each(['radio', 'operator'])('R7 %s is shown neither page nor widgets, and is told why', async (name) => {
  const other = await signIn(browser, portal.address, name);
  await visit(other, portal.address, '');
  await other.getByRole('heading', { name: /Xin chào/ }).waitFor();
  await settle(other);

  await expect(menuLink(other).count()).resolves.toBe(0);
  await expect(other.getByText('Tỷ lệ đúng hạn tháng này').count()).resolves.toBe(0);
  await openTab(other, portal.address, 'reports', 'kinds');
  await other.getByText('Phần này chỉ dành cho người được giao nhiệm vụ trong Ban biên tập.').waitFor();
  await expect(other.locator('main').getByRole('listitem').count()).resolves.toBeGreaterThan(0);
  await expect(other.getByRole('table').count()).resolves.toBe(0);
  await other.context().close();
});

describe.each(TABS.reports)('the tab %s', (tab) => {
  test.each(['desk', 'phone'] as const)('ours: meets WCAG 2.2 AA and fits on a %s', async (width) => {
    await page.setViewportSize(WIDTHS[width]);
    await openTab(page, portal.address, 'reports', tab, `&period=${quarter()}`);
    await takePicture(page, `reports-${tab}`, width);

    await expect(page.locator('main').getByRole('alert').count()).resolves.toBe(0);
    await expect(violationsIn(page, 'main')).resolves.toEqual([]);
    await expect(
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).resolves.toBe(0);
  });
});
