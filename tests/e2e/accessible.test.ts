import type { Browser, Page } from 'playwright-core';
import { withClient } from '../support/database';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, signIn, takePicture, WIDTHS } from './support/browser';
import { ARTICLE, dossierPanel, openItem } from './support/pages';

const TITLE = 'Thôn Đông khánh thành nhà văn hóa mới';
const TWIN = 'Ra quân làm thủy lợi nội đồng ở cánh đồng Cửa Đình';

let portal: ServedPortal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  page = await signIn(browser, portal.address, 'chief');
  await openItem(page, portal.address, ARTICLE, TITLE);
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

/** Gives one item of the sample the words of another, as if it had been copied. */
const copyWords = () =>
  withClient(portal.databaseUrl, async (client) => {
    const { rowCount } = await client.query(
      `UPDATE editorial_texts AS twin SET title = own.title, passages = own.passages, fingerprints = own.fingerprints
       FROM editorial_texts AS own, editorial_dossiers AS one, editorial_dossiers AS other
       WHERE own.dossier_id = one.id AND one.title = $1 AND twin.dossier_id = other.id AND other.title = $2`,
      [TITLE, TWIN],
    );
    expect(rowCount).toBe(1);
  });

/** Opens the comparison of the two latest revisions from the dossier's history. */
const openComparison = async () => {
  const history = dossierPanel(page).getByRole('button', { name: /^Nhật ký xử lý/ });

  if ((await history.getAttribute('aria-expanded')) === 'false') {
    await history.click();
  }

  await dossierPanel(page).getByRole('button', { name: 'So sánh các bản' }).click();
  await page.locator('[role="dialog"] ins').first().waitFor();
  await expect(page.locator('[role="dialog"] del').count()).resolves.toBeGreaterThan(0);
};

test('R18 R29 near copies and two revisions compared are read on a phone, by eye and by ear', async () => {
  await copyWords();
  await openItem(page, portal.address, ARTICLE, TITLE);
  const copies = dossierPanel(page).getByRole('link', { name: TWIN });
  await copies.waitFor();
  await expect(dossierPanel(page).getByText('Tiêu đề giống 100%, nội dung giống 100%').count()).resolves.toBe(
    1,
  );

  await dossierPanel(page).getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByRole('dialog').getByText('Có 1 bài gần giống với bài này.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.getByLabel('Tóm tắt').fill('Nhà văn hóa mới của thôn Đông đã mở cửa.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Có thay đổi chưa lưu').waitFor({ state: 'detached' });
  await openComparison();
  await takePicture(page, 'compare', 'desk');
  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.setViewportSize(WIDTHS.phone);
  await page.getByRole('button', { name: 'Mở hồ sơ và các việc khác' }).click();
  await openComparison();
  await takePicture(page, 'compare', 'phone');
  const overflow = await page
    .getByRole('dialog')
    .last()
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBe(0);
});
