import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, takePicture, WIDTHS } from './support/browser';

let portal: ServedPortal;
let browser: Browser;
let page: Page;
/** What the site asked for that is not its own. */
const outside: string[] = [];

beforeAll(async () => {
  portal = await servePortal({ panel: false });
  browser = await openBrowser();
  page = await newPage();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function newPage(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDTHS.desk, locale: 'vi-VN', ...options });
  const opened = await context.newPage();
  opened.on('request', (request) => {
    if (!request.url().startsWith(portal.address)) outside.push(request.url());
  });
  return opened;
}

/** Where the first public item of a type stands. */
async function firstOf(list: string, folder: string): Promise<string> {
  const answer = await page.request.get(`${portal.address}/api/${list}?pagination[pageSize]=1`);
  const { data } = (await answer.json()) as { data: { documentId: string }[] };
  return `${folder}/${data[0]?.documentId}`;
}

/** Every kind of page, in the order of the menu. */
async function everyPage(): Promise<string[]> {
  const items = await Promise.all([
    firstOf('articles', '/tin-bai'),
    firstOf('legal-documents', '/van-ban'),
    firstOf('questions', '/hoi-dap'),
    firstOf('procedures', '/thu-tuc'),
    firstOf('procedure-results', '/ket-qua-tthc'),
    firstOf('statistics-reports', '/thong-ke'),
  ]);
  const lists = ['/tin-bai', '/van-ban', '/hoi-dap', '/thu-tuc', '/ket-qua-tthc', '/thong-ke', '/chuyen-muc'];
  const others = ['/tim-kiem?q=thon', '/tim-kiem?q=khongco', '/gui-cau-hoi', '/tra-cuu-cau-hoi', '/lien-he'];
  const more = ['/so-do-trang', '/chuyen-muc/tin-tuc-su-kien', '/trang/gioi-thieu-chung', '/khong-co', '/en'];
  return ['/', ...lists, ...items, ...others, ...more];
}

const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('ours: every page meets WCAG 2.2 AA and fits, on a desk’s screen and on a phone', async () => {
  const faults: string[] = [];
  for (const path of await everyPage()) {
    await page.goto(`${portal.address}${path}`);
    for (const size of [WIDTHS.desk, WIDTHS.phone]) {
      await page.setViewportSize(size);
      faults.push(...(await violationsIn(page, 'html')).map((fault) => `${path} ${size.width} ${fault}`));
      if ((await overflow()) > 0) faults.push(`${path} ${size.width} is wider than the screen`);
    }
  }
  expect(faults).toEqual([]);
  expect(outside).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('ours: text size and contrast are chosen with the keyboard, kept, and meet WCAG 2.2 AA at their largest', async () => {
  await page.setViewportSize(WIDTHS.phone);
  await page.goto(`${portal.address}/van-ban`);
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Chữ lớn hơn' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tương phản cao' }).press('Space');
  await page.goto(`${portal.address}/`);
  expect(await size()).toBeGreaterThan(before * 1.3);
  expect(await page.getByRole('button', { name: 'Tương phản cao' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  expect(await overflow()).toBeLessThanOrEqual(0);
  await expect(violationsIn(page, 'html')).resolves.toEqual([]);
  await takePicture(page, 'site-contrast', 'phone');
  await page.getByRole('button', { name: 'Cỡ chữ thường' }).click();
  await page.getByRole('button', { name: 'Tương phản cao' }).click();
});

test('R34 the menu, a list, an item and back are walked with the keyboard alone; the skip link comes first', async () => {
  await page.setViewportSize(WIDTHS.desk);
  await page.goto(`${portal.address}/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.getByRole('link', { name: 'Văn bản', exact: true }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor();
  await page.getByLabel('Loại văn bản').selectOption('decision');
  await page.getByLabel('Loại văn bản').press('Tab');
  await page.getByRole('button', { name: 'Tìm', exact: true }).last().press('Enter');
  await page.getByText('1 mục', { exact: true }).waitFor();
  await page.getByRole('link', { name: /^Quyết định/ }).press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Quyết định/ }).waitFor();
});

test('R34 without JavaScript: a deep link, a search and a filter are read; asking says how else', async () => {
  const plain = await newPage({ javaScriptEnabled: false });
  await plain.goto(`${portal.address}${await firstOf('articles', '/tin-bai')}`);
  expect(((await plain.locator('.prose p').first().textContent()) ?? '').length).toBeGreaterThan(40);
  await plain.getByLabel('Tìm trên Cổng').fill('thon');
  await plain.getByRole('button', { name: 'Tìm', exact: true }).click();
  expect(await plain.locator('.item mark').count()).toBeGreaterThan(0);
  await plain.goto(`${portal.address}/gui-cau-hoi`);
  expect(await plain.getByText('cần JavaScript').isVisible()).toBe(true);
  expect(await plain.getByRole('button', { name: 'Gửi câu hỏi' }).isVisible()).toBe(false);
  await plain.context().close();
});

test('R27 a citizen asks on a phone: what is missing is said, consent is his own, the code shows what becomes of it', async () => {
  await page.setViewportSize(WIDTHS.phone);
  await page.goto(`${portal.address}/gui-cau-hoi`);
  const send = page.getByRole('button', { name: 'Gửi câu hỏi' });
  await send.waitFor();
  expect(await page.getByRole('checkbox').isChecked()).toBe(false);
  await send.click();
  await page.getByText('Cần xem lại: Đồng ý xử lý thông tin cá nhân.').waitFor();
  await expect(violationsIn(page, 'html')).resolves.toEqual([]);

  await page.getByLabel('Tiêu đề').fill('Bao giờ sửa đường thôn Đoài?');
  await page.getByLabel('Nội dung câu hỏi').fill('Đoạn trước nhà văn hóa hỏng đã lâu, khi nào xã sửa?');
  await page.getByLabel('Họ và tên').fill('Nguyễn Văn Thử');
  await page.getByRole('checkbox').check();
  await send.click();
  await page.getByRole('heading', { name: 'Đã nhận câu hỏi của Ông/Bà' }).waitFor();
  await expect(violationsIn(page, 'html')).resolves.toEqual([]);
  const code = (await page.locator('[data-code]').textContent()) ?? '';

  await page.goto(`${portal.address}/tra-cuu-cau-hoi`);
  await page.getByLabel('Mã tra cứu').fill('khong-co');
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByText('Không có câu hỏi nào mang mã này.').waitFor();
  await page.getByLabel('Mã tra cứu').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByRole('heading', { name: 'Đã tiếp nhận, đang giải quyết' }).waitFor();
  await page.getByText('Bao giờ sửa đường thôn Đoài?').waitFor();
  await expect(violationsIn(page, 'html')).resolves.toEqual([]);
  expect(page.url()).not.toContain(code.slice(0, 6));
});

test('ours: the first page is printed without menus, and pictures of pages are taken for people to look at', async () => {
  await page.goto(`${portal.address}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation', { name: 'Menu chính' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'Tin mới' }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await settle(page);
  for (const width of ['desk', 'phone'] as const) await takePicture(page, 'site-home', width);
});
