import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { dossierPanel } from './support/pages';

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

async function homeOf(name: string): Promise<Page> {
  const page = await signIn(browser, portal.address, name);

  await page.goto(`${portal.address}/admin`);
  await page.getByRole('heading', { name: /^Xin chào/ }).waitFor();
  await settle(page);

  return page;
}

const WORK = ['Việc đang chờ tôi', 'Đến hạn hôm nay và quá hạn', 'Lịch tuần này', 'Thông báo chưa đọc'];

/** What each meets on the first page, in this order; others stand between and after. */
const homes: [name: string, shown: string[], withheld: string[]][] = [
  ['chief', WORK, []],
  ['radio', WORK, []],
  ['chairman', WORK.slice(1), WORK.slice(0, 1)],
  ['operator', WORK.slice(2), WORK.slice(0, 2)],
];

describe.each(homes)('the first page of %s', (name, shown, withheld) => {
  let page: Page;

  beforeAll(async () => {
    page = await homeOf(name);
  });

  afterAll(() => page?.context().close());

  test('ours: shows what is his in order, nothing that refuses him, and none of the stock counts', async () => {
    const titles = (await page.getByRole('heading', { level: 2 }).allTextContents()).map((one) => one.trim());

    expect(titles.filter((title) => WORK.includes(title))).toEqual(shown);
    for (const title of withheld) expect(titles).not.toContain(title);
    expect(titles.length).toBeLessThanOrEqual(shown.length + 4);
    const text = (await page.locator('#main-content').textContent()) ?? '';
    expect(text).not.toMatch(/chỉ dành cho|không tải được|không có quyền|Forbidden/i);
  });

  test.each(['desk', 'phone'] as const)('ours: meets WCAG 2.2 AA and fits on a %s', async (width) => {
    await page.setViewportSize(WIDTHS[width]);
    await settle(page);
    await takePicture(page, `home-${name}`, width);

    await expect(violationsIn(page, 'main ul, main ol')).resolves.toEqual([]);
    await expect(
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).resolves.toBe(0);
    await page.setViewportSize(WIDTHS.desk);
  });
});

test('R23 a line leads to its item, and the list behind it is one click away', async () => {
  const page = await homeOf('chief');
  const due = page.locator('section, article').filter({
    has: page.getByRole('heading', { level: 2, name: 'Đến hạn hôm nay và quá hạn' }),
  });
  const line = due.last().getByRole('listitem').first().getByRole('link');
  const title = (await line.textContent()) ?? '';
  await line.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await dossierPanel(page).getByRole('heading', { name: 'Hạn đăng' }).waitFor();
  await page.context().close();
});

test('R24 the week has its seven days from Monday on, today is marked, days off are named', async () => {
  const page = await homeOf('office');
  const days = page.getByRole('list', { name: 'Lịch tuần này' }).locator('> li');

  await expect(days.count()).resolves.toBe(7);
  const first = (await days.first().textContent()) ?? '';
  expect(first).toMatch(/^T(hứ )?2/);
  await expect(days.nth(6).textContent()).resolves.toContain('Ngày nghỉ');
  await expect(page.locator('[aria-current="date"]').count()).resolves.toBe(1);
  const dates = await days
    .locator('time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
  expect(dates).toEqual([...dates].sort());
  await page.context().close();
});
