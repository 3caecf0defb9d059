import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { openBrowser, settle, signIn, takePicture } from './support/browser';
import { vietnameseWords } from './support/interface-words';
import { ARTICLE, LEDGER, openTab, TABS, visit } from './support/pages';

/** A sample item that waits for the Chief. */
const TITLE = 'Thôn Đông khánh thành nhà văn hóa mới';

/** Vietnamese in every language: people, titles, what a holiday is called and by which instrument it is one. */
const CONTENT = [
  TITLE,
  'Khải',
  'Thông báo tạm ngừng cấp nước',
  'Lịch cắt cỏ',
  'Cách tính tiền phạt',
  'Tết',
  'Hùng',
  'Đề xuất của Bộ Nội vụ',
  'Tin tức – Sự kiện',
  'Công chức',
];

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

test('ours: whoever prefers English says so in his profile, and the panel is in English at once', async () => {
  await visit(page, portal.address, 'me');
  await page.getByRole('combobox', { name: /^Ngôn ngữ/ }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
  await visit(page, portal.address, '');
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
  await settle(page);

  await expect(vietnameseWords(page, CONTENT)).resolves.toEqual([]);
  await expect(page.getByText('Chief of the editorial board').count()).resolves.toBe(1);
  await takePicture(page, 'english-home', 'desk');
});

test('ours: the page of the ledger names nothing in Vietnamese', async () => {
  await visit(page, portal.address, LEDGER);
  await page.getByRole('table').waitFor();
  await settle(page);

  await expect(vietnameseWords(page, CONTENT)).resolves.toEqual([]);
});

describe.each(Object.entries(TABS))('%s', (plugin, tabs) => {
  test.each([...tabs])('ours: the tab %s names nothing in Vietnamese', async (tab) => {
    await openTab(page, portal.address, plugin, tab);

    await expect(vietnameseWords(page, CONTENT)).resolves.toEqual([]);
  });
});

test('ours: an item, its dossier all opened and the dialog of an act name nothing in Vietnamese', async () => {
  await page.goto(`${portal.address}/admin/content-manager/collection-types/${ARTICLE}?pageSize=100`);
  await page.getByRole('link', { name: TITLE }).click();
  const panel = page
    .locator('aside')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'Dossier' }) });
  await panel.getByRole('button', { name: 'Why this day?' }).click();
  await panel.getByRole('button', { name: /^Ledger/ }).click();
  await settle(page);
  await expect(vietnameseWords(page, CONTENT)).resolves.toEqual([]);

  await panel.getByRole('button', { name: 'Erase by decision' }).click();
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.getByRole('dialog').getByRole('alert').getByRole('listitem').first().waitFor();

  await expect(vietnameseWords(page, CONTENT)).resolves.toEqual([]);
  await takePicture(page, 'english-erase', 'desk');
});
