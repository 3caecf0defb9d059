import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { LEDGER, visit } from './support/pages';

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

const rows = () => page.getByRole('row').filter({ has: page.getByRole('cell') });

const open = async (query = '') => {
  await visit(page, portal.address, `${LEDGER}${query}`);
  await page.getByRole('heading', { level: 1, name: 'Nhật ký xử lý' }).waitFor();
  await page.getByRole('table').waitFor();
  await settle(page);
};

test('R29 the menu leads the Chief to the ledger, the newest entry first', async () => {
  await page.goto(`${portal.address}/admin`);
  await page.getByRole('link', { name: 'Nhật ký xử lý' }).click();
  await page.getByRole('table').waitFor();
  await settle(page);
  const times = await rows()
    .locator('time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));

  expect(times).toHaveLength(25);
  expect(times).toEqual([...times].sort().reverse());
});

test('R29 what is looked for stands in the address, narrows the list, and is taken back', async () => {
  await open();
  await page.getByLabel('Từ khóa').fill('thủy lợi');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page.waitForURL(/q=/);
  await settle(page);
  const found = await rows().allTextContents();

  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(25);
  expect(found.every((row) => /thủy lợi/i.test(row))).toBe(true);

  await page.reload();
  await page.getByRole('table').waitFor();
  await settle(page);
  await expect(rows().count()).resolves.toBe(found.length);

  await page.getByRole('button', { name: 'Bỏ điều kiện lọc' }).click();
  await settle(page);
  await expect(rows().count()).resolves.toBe(25);
});

test('R29 too few letters are answered before anything is asked', async () => {
  await open();
  await page.getByLabel('Từ khóa').fill('ab');
  await page.getByText('Xin ghi ít nhất 3 chữ cái.').waitFor();
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();

  expect(page.url()).not.toContain('q=ab');
});

test('R29 older entries are a page away, and the way back is there', async () => {
  await open();
  const first = await rows().first().textContent();
  await page.getByRole('button', { name: 'Cũ hơn' }).click();
  await page.waitForURL(/before=/);
  await settle(page);
  await expect(rows().first().textContent()).resolves.not.toBe(first);

  await page.getByRole('button', { name: 'Mới hơn' }).click();
  await page.waitForURL(/after=/);
  await settle(page);
  await expect(rows().first().textContent()).resolves.toBe(first);
});

test('R29 an entry opens whole, with its hashes, and leads to the other entries of its dossier', async () => {
  await open('?verb=approve');
  await rows()
    .first()
    .getByRole('button', { name: /^Xem chi tiết dòng/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Mã băm của dòng trước').waitFor();

  await expect(dialog.getByText(/^(v\d+:)?[0-9a-f]{64}$/).count()).resolves.toBeGreaterThan(2);
  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);
  await takePicture(page, 'ledger-entry', 'desk');
  await takePicture(page, 'ledger-entry', 'phone');
  await page.setViewportSize(WIDTHS.desk);

  await dialog.getByRole('link', { name: /xem các dòng của hồ sơ này/ }).click();
  await page.waitForURL(/dossier=/);
  await settle(page);
  await expect(rows().filter({ hasText: 'Tạo bản nháp' }).count()).resolves.toBe(1);
});

test('R29 the chain is checked on the spot, and the last night’s sweep is told', async () => {
  await open();
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Nhật ký nguyên vẹn: \d+ dòng/).waitFor();
  await dialog.getByRole('heading', { name: 'Lần kiểm tra toàn vẹn gần nhất' }).waitFor();

  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);
  await takePicture(page, 'ledger-check', 'desk');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('R29 what is shown is taken out as a file, and that it was is the newest entry', async () => {
  await open('?verb=approve');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');

  expect(download.suggestedFilename()).toMatch(/^nhat-ky-xu-ly-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.startsWith('\uFEFFSố,Thời gian,Người thực hiện')).toBe(true);
  expect(text).toContain(',Duyệt,');

  await page.goto(`${portal.address}/admin/${LEDGER}`);
  await page.getByRole('table').waitFor();
  await settle(page);
  await expect(rows().first().textContent()).resolves.toContain('Xuất nhật ký xử lý');
});

test.each(['desk', 'phone'] as const)('ours: meets WCAG 2.2 AA and fits on a %s', async (width) => {
  await page.setViewportSize(WIDTHS[width]);
  await open();
  await takePicture(page, 'ledger', width);

  await expect(violationsIn(page, 'main')).resolves.toEqual([]);
  await expect(
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).resolves.toBe(0);
  await page.setViewportSize(WIDTHS.desk);
});

test('R10 the operator reads it too; whoever does not is shown no way to it, and is told why', async () => {
  const operator = await signIn(browser, portal.address, 'operator');
  await operator.goto(`${portal.address}/admin/${LEDGER}`);
  await operator.getByRole('table').waitFor();
  await operator.context().close();

  const office = await signIn(browser, portal.address, 'office');
  await office.goto(`${portal.address}/admin`);
  await office.getByRole('link', { name: 'Hạn xử lý' }).first().waitFor();
  await settle(office);
  await expect(office.getByRole('link', { name: 'Nhật ký xử lý' }).count()).resolves.toBe(0);
  await office.goto(`${portal.address}/admin/${LEDGER}`);
  await office
    .getByText(/Trưởng Ban biên tập, Phó Trưởng Ban biên tập, Chủ tịch UBND xã/)
    .first()
    .waitFor();
  await office.context().close();
});
