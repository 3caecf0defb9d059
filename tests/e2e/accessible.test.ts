import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, signIn } from './support/browser';
import { ARTICLE, dossierPanel, openItem } from './support/pages';

let portal: ServedPortal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  page = await signIn(browser, portal.address, 'chief');
  await openItem(page, portal.address, ARTICLE, 'Thôn Đông khánh thành nhà văn hóa mới');
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

test('ours: the dossier panel, all opened, meets WCAG 2.2 AA', async () => {
  const panel = dossierPanel(page);
  await panel.getByRole('button', { name: 'Vì sao hạn là ngày này?' }).click();
  await panel.getByRole('button', { name: /^Nhật ký xử lý/ }).click();
  await panel.evaluate((element) => element.setAttribute('data-looked-at', ''));

  await expect(
    violationsIn(page, '[data-looked-at] section, [data-looked-at] dl, [data-looked-at] ol'),
  ).resolves.toEqual([]);
});

test('ours: the dialog of a verb meets WCAG 2.2 AA, and Escape closes it', async () => {
  await dossierPanel(page).getByRole('button', { name: 'Trả lại' }).click();
  await page.getByRole('dialog').waitFor();

  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);

  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
