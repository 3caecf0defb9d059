import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { openBrowser, signIn } from './support/browser';
import { ARTICLE, dossierPanel, openItem } from './support/pages';

/** A sample item of the collaborator that waits for the Chief. */
const TITLE = 'Thôn Đông khánh thành nhà văn hóa mới';

let portal: ServedPortal;
let browser: Browser;
let page: Page;

const publicTitles = async (): Promise<string[]> => {
  const answer = await fetch(`${portal.address}/api/articles?pagination[pageSize]=100`);
  const { data } = (await answer.json()) as { data: { title: string }[] };

  return data.map(({ title }) => title);
};

const titlesByGraphql = async (): Promise<string[]> => {
  const answer = await fetch(`${portal.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(pagination: { pageSize: 100 }) { title } }' }),
  });
  const { data } = (await answer.json()) as { data: { articles: { title: string }[] } };

  return data.articles.map(({ title }) => title);
};

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  page = await signIn(browser, portal.address, 'chief');
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

test('R18 R19 the Chief sees the deadline of a collaborator’s item, why it is that day, and what he can do', async () => {
  await openItem(page, portal.address, ARTICLE, TITLE);
  const panel = dossierPanel(page);

  await panel.getByRole('button', { name: 'Vì sao hạn là ngày này?' }).click();

  await expect(panel.getByText('Chờ duyệt').first().isVisible()).resolves.toBe(true);
  await expect(panel.getByText(/^Thứ .+ \d\d\/\d\d\/\d{4}$|^Chủ Nhật, .+$/).count()).resolves.toBe(1);
  const days = panel.getByRole('list', { name: 'Cách tính hạn từng ngày' }).getByRole('listitem');
  await expect(days.count()).resolves.toBeGreaterThan(1);
  await expect(panel.getByRole('button', { name: /^(Duyệt|Trả lại|Không đăng)$/ }).count()).resolves.toBe(3);
});

test('R4 unsaved changes block the verbs, since the server would judge another text', async () => {
  await openItem(page, portal.address, ARTICLE, TITLE);
  const approve = dossierPanel(page).getByRole('button', { name: 'Duyệt', exact: true });

  await page.getByLabel('Tóm tắt').press('End');
  await page.getByLabel('Tóm tắt').type(' Thêm.');
  await dossierPanel(page).getByText('Có thay đổi chưa lưu').waitFor();

  await expect(approve.isDisabled()).resolves.toBe(true);
});

test('R4 a return without a comment is refused with its reason in the dialog, and nothing changes', async () => {
  page.once('dialog', (dialog) => dialog.accept());
  await openItem(page, portal.address, ARTICLE, TITLE);

  await dossierPanel(page).getByRole('button', { name: 'Trả lại' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await dialog.getByRole('alert').getByRole('listitem').first().waitFor();
  await dialog.getByRole('button', { name: 'Hủy' }).click();

  await expect(dossierPanel(page).getByText('Chờ duyệt').first().isVisible()).resolves.toBe(true);
});

test('R4 R23 the Chief approves and posts in one act: the item is in REST and GraphQL, and the ledger verifies', async () => {
  await openItem(page, portal.address, ARTICLE, TITLE);
  await expect(publicTitles()).resolves.not.toContain(TITLE);

  await dossierPanel(page).getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt và đăng ngay' }).click();
  await page.getByText('Trạng thái hồ sơ: Đã đăng').waitFor();

  await expect(publicTitles()).resolves.toContain(TITLE);
  await expect(titlesByGraphql()).resolves.toContain(TITLE);
  await expect(portal.verifyLedger()).resolves.toMatchObject({ code: 0 });
});
