import type { Browser, Page } from 'playwright-core';
import { withClient } from '../support/database';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { openTab, TABS } from './support/pages';

let portal: ServedPortal;
let browser: Browser;
let page: Page;

/** Tells the office of as many things as are asked for. */
const tell = (count: number) =>
  withClient(portal.databaseUrl, (client) =>
    client.query(
      `INSERT INTO editorial_notices (topic, recipient_key, email, subject, body, link, at)
       SELECT 'reminder:test:' || random(), 'panel:' || (SELECT id FROM admin_users WHERE email = 'office@laclong.example'),
         'office@laclong.example', jsonb_build_object('vi', 'Đến hạn hôm nay – việc thử ' || n, 'en', 'Due today'),
         jsonb_build_object('vi', 'Mục tin thử.', 'en', 'An item.'), '/admin/plugins/working-calendar', now()
       FROM generate_series(1, $1) AS n`,
      [count],
    ),
  );

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  page = await signIn(browser, portal.address, 'office');
  await withClient(portal.databaseUrl, (client) => client.query('DELETE FROM editorial_notices'));
  await tell(3);
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const bell = (name: string | RegExp) => page.getByRole('link', { name, exact: true });

test('ours: the bell says by eye and by ear how many notices are unread, on every page', async () => {
  for (const path of ['', 'plugins/editorial', 'content-manager/collection-types/api::article.article']) {
    await page.goto(`${portal.address}/admin/${path}`);
    await bell('Thông báo: 3 chưa đọc').waitFor();
    await expect(bell('Thông báo: 3 chưa đọc').textContent()).resolves.toContain('3');
  }
});

test('ours: on a phone the bell is in the bar above', async () => {
  await page.setViewportSize(WIDTHS.phone);
  await bell('Thông báo: 3 chưa đọc').waitFor();
  await takePicture(page, 'bell', 'phone');
  await page.setViewportSize(WIDTHS.desk);
});

test('ours: it opens the newest notices; one is read by its button, one by following it, the rest at once', async () => {
  await bell('Thông báo: 3 chưa đọc').click();
  await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
  const cards = page.getByRole('list', { name: 'Thông báo của tôi' }).getByRole('listitem');
  await cards.first().waitFor();
  await expect(cards.count()).resolves.toBe(3);

  await cards
    .first()
    .getByRole('button', { name: /^Đánh dấu đã đọc/ })
    .click();
  await bell('Thông báo: 2 chưa đọc').waitFor();
  await cards.nth(1).getByRole('link', { name: 'Mở' }).click();
  await page.waitForURL(/working-calendar/);
  await bell('Thông báo: 1 chưa đọc').waitFor();
  await bell('Thông báo: 1 chưa đọc').click();
  await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click();
  await bell('Thông báo').waitFor();
});

test('ours: what comes while the page is in sight is counted within a minute', async () => {
  await tell(2);
  await bell('Thông báo: 2 chưa đọc').waitFor({ timeout: 90_000 });
});

test('R23 what is mailed is chosen and kept; overdue items of one’s own are not to be switched off', async () => {
  await openTab(page, portal.address, 'editorial-notices', 'choices');
  const reminders = page.getByRole('switch', { name: 'Gửi thư: Nhắc hạn xử lý' });
  await expect(reminders.isChecked()).resolves.toBe(true);
  const own = page.getByRole('row').filter({ hasText: 'Hồ sơ của tôi bị quá hạn' });
  await expect(own.getByRole('switch').count()).resolves.toBe(0);
  await expect(own.getByText('Luôn gửi').count()).resolves.toBe(1);

  await reminders.click();
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await page.getByText('Đã lưu lựa chọn nhận thông báo.').waitFor();
  await page.reload();
  await reminders.waitFor();
  await expect(reminders.isChecked()).resolves.toBe(false);
});

describe.each(TABS['editorial-notices'])('the tab %s', (tab) => {
  test.each(['desk', 'phone'] as const)('ours: meets WCAG 2.2 AA and fits on a %s', async (width) => {
    await page.setViewportSize(WIDTHS[width]);
    await openTab(page, portal.address, 'editorial-notices', tab);
    await takePicture(page, `notices-${tab}`, width);
    await settle(page);

    await expect(violationsIn(page, 'main')).resolves.toEqual([]);
    await expect(violationsIn(page, 'nav')).resolves.toEqual([]);
    await expect(
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).resolves.toBe(0);
    await page.setViewportSize(WIDTHS.desk);
  });
});
