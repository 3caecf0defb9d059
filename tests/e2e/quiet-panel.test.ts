import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { openBrowser, readableText, settle, signInByForm, takePicture, WIDTHS } from './support/browser';
import { ARTICLE, dossierPanel, openItem, visit } from './support/pages';

/** Words of Strapi's stock panel that an editor would meet if a translation or a stub were missing. */
const ENGLISH =
  /\b(Publish(ed)?|Unpublish|Draft|Modified|Save|Discard|Delete|Create new|entr(y|ies)|Content Manager|Media Library|Collection Types|Single Types|Settings|Search|Filters?|Status|Welcome|Log ?out|Home|Add Widget|Set up preview|Edit the model|Documentation|Choose here|Loading)\b/i;

const ADVERTISING =
  /Read blog post|Introducing the new|Guided tour|Discover your application|Marketplace|Upgrade|Free trial/i;

let portal: ServedPortal;
let browser: Browser;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const englishOn = async (page: Page) => ENGLISH.exec(await readableText(page))?.[0];

const quiet = async (page: Page) => {
  const text = await readableText(page);

  expect(ENGLISH.exec(text)?.[0]).toBeUndefined();
  expect(ADVERTISING.exec(text)?.[0]).toBeUndefined();
};

/** What each of them opens in the morning; the item is one that the sample holds for him. */
const editors = [
  { name: 'chief', item: 'Thôn Đông khánh thành nhà văn hóa mới' },
  { name: 'office', item: 'Ngày hội đọc sách ở Trường Tiểu học xã' },
  { name: 'radio', item: 'Ngày hội đọc sách ở Trường Tiểu học xã' },
];

describe.each(editors)('$name', ({ name, item }) => {
  let page: Page;

  beforeAll(async () => {
    page = await signInByForm(browser, portal.address, name);
  });

  afterAll(() => page?.context().close());

  test('ours: home greets in Vietnamese, without banner, tour or marketplace', async () => {
    await settle(page);
    await quiet(page);
    await takePicture(page, `${name}-home`, 'phone');
    await takePicture(page, `${name}-home`, 'desk');
    await expect(page.locator('a[href*="market.strapi.io"]').count()).resolves.toBe(0);
  });

  test('R4 the edit view has no Publish of Strapi, by button or by keys, and is in Vietnamese', async () => {
    await openItem(page, portal.address, ARTICLE, item);
    await quiet(page);
    const published: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/actions/publish')) published.push(request.url());
    });

    await page.keyboard.press('Control+Shift+Enter');
    // Shut where the process leaves nothing of Strapi's own to do.
    const others = page.getByRole('button', { name: 'Việc khác', exact: true });
    if (await others.isEnabled()) {
      await others.click();
      await page.getByRole('menu').waitFor();
    }

    await expect(page.getByRole('menuitem', { name: /^(Đăng|Gỡ|Bỏ thay đổi)$/ }).count()).resolves.toBe(0);
    await page.keyboard.press('Escape');
    await takePicture(page, `${name}-item`, 'desk');
    expect(published).toEqual([]);
  });

  test('ours: on a phone the state stands beside the save button, and the dossier is one touch away', async () => {
    await openItem(page, portal.address, ARTICLE, item);
    await takePicture(page, `${name}-item`, 'phone');

    await page.getByRole('button', { name: 'Mở hồ sơ và các việc khác' }).click();
    await dossierPanel(page).getByRole('heading', { name: 'Việc có thể làm' }).waitFor();
    await takePicture(page, `${name}-item-dossier`, 'phone');

    await expect(englishOn(page)).resolves.toBeUndefined();
  });

  test('R5 a new article says how its dossier begins', async () => {
    await page.setViewportSize(WIDTHS.desk);
    await visit(page, portal.address, `content-manager/collection-types/${ARTICLE}/create`);
    await dossierPanel(page).getByText('Lưu bản nháp để bắt đầu hồ sơ').waitFor();
    await settle(page);
    await quiet(page);
    await takePicture(page, `${name}-new`, 'desk');
  });
});
