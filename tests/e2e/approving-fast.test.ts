import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { openTab } from './support/pages';

/** An item of the sample that waits for the Chief. */
const NEWS = 'Thôn Đông khánh thành nhà văn hóa mới';
const MOST_CLICKS = 3;

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

/** Every click on the page from now on, whoever makes it. */
async function countClicks(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = Reflect.has(window, 'clicks');
    Reflect.set(window, 'clicks', 0);
    if (counted) return;
    document.addEventListener(
      'click',
      () => Reflect.set(window, 'clicks', Reflect.get(window, 'clicks') + 1),
      true,
    );
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'clicks')));
}

const openQueue = () => openTab(page, portal.address, 'editorial-desk', 'awaiting-approval');
const heading = () => page.getByRole('heading', { level: 1 });
const titleRead = async () => (await heading().textContent()) ?? '';
const decision = () => page.getByRole('group', { name: 'Quyết định' });
const approve = () => decision().getByRole('button', { name: 'Duyệt và đăng' });

/** Waits until another item than that of this title is read. */
async function goneFrom(title: string): Promise<void> {
  await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, title);
  await settle(page);
}

test('R4 the Chief reads an item as the public will see it, with what is to be known of it beside', async () => {
  await openQueue();
  await page.getByRole('link', { name: NEWS }).click();
  await page.getByRole('heading', { level: 1, name: NEWS }).waitFor();
  await settle(page);
  const article = page.getByRole('article');

  await expect(
    article
      .getByRole('img')
      .first()
      .evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).resolves.toBeGreaterThan(0);
  await expect(article.locator('p').count()).resolves.toBeGreaterThan(2);
  await article.getByText('Nguồn tin').or(article.getByText('Nguồn gốc thông tin')).first().waitFor();
  await page.getByText('Hạn đăng').waitFor();
  await page.getByText(/^Hồ sơ \d+ \/ \d+$/).waitFor();
  for (const width of ['phone', 'desk'] as const) {
    await takePicture(page, 'reading', width);
    await expect(violationsIn(page, 'main')).resolves.toEqual([]);
    await expect(approve().isVisible()).resolves.toBe(true);
    const { bottom } = await approve().evaluate((button) => button.getBoundingClientRect());
    expect(bottom).toBeLessThanOrEqual(WIDTHS[width].height);
  }
});

test('R4 a return needs its reason, is confirmed, and leads to the next item', async () => {
  const title = await titleRead();
  await decision().getByRole('button', { name: 'Trả lại' }).click();
  await page.getByText('Vui lòng ghi lý do trả lại.').waitFor();
  await expect(page.getByLabel('Ý kiến').evaluate((field) => field === document.activeElement)).resolves.toBe(
    true,
  );
  await page.getByLabel('Ý kiến').fill('Bổ sung số liệu');
  await decision().getByRole('button', { name: 'Trả lại' }).click();

  await page.getByText(`“${title}”: Trả lại.`).first().waitFor();
  await goneFrom(title);
});

test.each(['phone', 'desk'] as const)(
  'R4 on a %s an item is read and approved by three clicks at most',
  async (width) => {
    await page.setViewportSize(WIDTHS[width]);
    await openQueue();
    const clicks = await countClicks();
    await page.getByRole('link', { name: /^Đọc và duyệt lần lượt/ }).click();
    await page.getByRole('article').waitFor();
    await settle(page);
    const title = await titleRead();
    await decision()
      .getByRole('button', { name: /^Duyệt/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await Promise.race([goneFrom(title), dialog.waitFor().catch(() => undefined)]);
    if ((await dialog.count()) > 0) {
      await dialog.getByLabel('Lý do chậm').fill('Chờ số liệu');
      await dialog.getByRole('button', { name: /^Duyệt/ }).click();
      await goneFrom(title);
    }

    expect(await clicks()).toBeLessThanOrEqual(MOST_CLICKS);
    await openQueue();
    await expect(page.getByRole('table').getByText(title).count()).resolves.toBe(0);
  },
);

test('R4 what was written meanwhile is not approved: the refusal says so, and the new words are there', async () => {
  await openQueue();
  const link = page.getByRole('table').locator('tbody').getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await page.getByRole('article').waitFor();
  await settle(page);
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const office = await signIn(browser, portal.address, 'office');
  const [token] = (await office.context().cookies()).filter(({ name }) => name === 'jwtToken');
  const headers = { authorization: `Bearer ${token?.value}` };
  const dossier = await office
    .context()
    .request.get(`${portal.address}/editorial/dossiers/${id}`, { headers });
  const { subject } = (await dossier.json()).data;
  const written = await office
    .context()
    .request.put(`${portal.address}/content-manager/collection-types/${subject.type}/${subject.documentId}`, {
      headers,
      data: { [subject.type.includes('legal-document') ? 'issuer' : 'source']: 'Nguồn vừa sửa' },
    });
  expect(written.status()).toBe(200);

  await decision()
    .getByRole('button', { name: /^Duyệt/ })
    .first()
    .click();
  await page.getByRole('alert').getByRole('listitem').first().waitFor();
  await takePicture(page, 'reading-refused', 'phone');
  await page.getByRole('article').getByText('Nguồn vừa sửa').first().waitFor();
  await expect(titleRead()).resolves.toBe(title);
  await office.context().close();
});

test('R4 after the last one the Chief is told that it was, and stands before the list again', async () => {
  await page.setViewportSize(WIDTHS.desk);
  for (let left = 20; left > 0; left -= 1) {
    await openQueue();
    const next = page.getByRole('table').locator('tbody').getByRole('link').first();
    if ((await next.count()) === 0) break;
    await next.click();
    await page.getByRole('article').waitFor();
    await settle(page);
    const title = await titleRead();
    await page.getByLabel('Ý kiến').fill('Trả lại để sửa');
    await decision().getByRole('button', { name: 'Trả lại' }).click();
    await goneFrom(title);
  }

  await page.getByText('Không có hồ sơ nào chờ Trưởng Ban biên tập duyệt.').waitFor();
  await expect(portal.verifyLedger()).resolves.toMatchObject({ code: 0 });
});
