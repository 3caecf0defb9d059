import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture } from './support/browser';
import { openTab } from './support/pages';

/** Items of the sample: two that collaborators have handed in, and one of them that is to be forwarded. */
const ROAD = 'Thôn Hạ tu sửa hơn năm trăm mét đường ra đồng';
const BOOKS = 'Ngày hội đọc sách ở Trường Tiểu học xã';
const AWAITING = 'Thôn Đông khánh thành nhà văn hóa mới';

let portal: ServedPortal;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  page = await signIn(browser, portal.address, 'office');
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

const open = (tab: string, more = '') => openTab(page, portal.address, 'editorial-desk', tab, more);
const table = () => page.getByRole('table');
const row = (title: string) => table().getByRole('row').filter({ hasText: title });

test('ours: the desk stands in the menu above the deadlines, and opens on what waits for the reader', async () => {
  await page.goto(`${portal.address}/admin`);
  await page.getByRole('link', { name: 'Việc cần xử lý' }).first().click();
  await page.getByRole('tab', { name: /^Chờ tôi xử lý \(\d+\)$/, selected: true }).waitFor();
  const links = await page.getByRole('navigation').first().getByRole('link').allTextContents();
  const place = (name: string) => links.findIndex((link) => link.includes(name));

  expect(place('Việc cần xử lý')).toBeGreaterThan(-1);
  expect(place('Việc cần xử lý')).toBeLessThan(place('Hạn xử lý'));
  await row(ROAD).waitFor();
  await expect(row(ROAD).textContent()).resolves.toMatch(
    /Tin, bài[\s\S]*Chờ biên tập[\s\S]*Văn phòng UBND xã/,
  );
});

test('ours: every view meets WCAG 2.2 AA on a desk’s screen and on a phone’s', async () => {
  for (const tab of ['mine', 'returned', 'overdue', 'all']) {
    await open(tab);
    await takePicture(page, `desk-${tab}`, 'phone');
    await expect(violationsIn(page, 'main')).resolves.toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ tab, overflow }).toEqual({ tab, overflow: 0 });
    await takePicture(page, `desk-${tab}`, 'desk');
    await expect(violationsIn(page, 'main')).resolves.toEqual([]);
  }
});

test('ours: an empty view says what that means', async () => {
  await open('returned');

  await page.getByText('Không có hồ sơ nào bị trả lại cho Ông/Bà.').waitFor();
});

test('ours: filters and order stand in the address, and are there after a reload', async () => {
  await open('all');
  await page.getByLabel('Tìm theo tên tin, bài').fill('đường');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await row(ROAD).waitFor();
  await page.getByRole('button', { name: 'Lọc và sắp xếp' }).click();
  await page.getByRole('combobox', { name: 'Trạng thái' }).click();
  await page.getByRole('option', { name: 'Chờ biên tập' }).click();
  await page.getByRole('combobox', { name: 'Sắp xếp' }).click();
  await page.getByRole('option', { name: 'Hạn gần nhất trước' }).click();
  await settle(page);
  await takePicture(page, 'desk-filtered', 'desk');
  const address = new URL(page.url());
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    tab: 'all',
    title: 'đường',
    state: 'submitted',
    sort: 'due:asc',
  });

  await page.reload();
  await row(ROAD).waitFor();
  await expect(table().getByRole('row').count()).resolves.toBe(2);
  await expect(page.getByRole('button', { name: 'Bỏ lọc Trạng thái: Chờ biên tập' }).count()).resolves.toBe(
    1,
  );

  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
  await row(AWAITING).waitFor();
  expect(new URL(page.url()).searchParams.get('state')).toBeNull();
});

test('ours: what fits nothing says how to see more', async () => {
  await open('mine', '&title=không có tên nào như thế');

  await page.getByText('Không có hồ sơ nào khớp với điều kiện lọc.').waitFor();
});

test('ours: the table is gone through by the keys', async () => {
  await open('mine');
  const rows = table().locator('tbody tr');
  await expect(rows.count()).resolves.toBeGreaterThan(1);
  const focused = () => rows.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
  await rows.first().focus();

  await page.keyboard.press('j');
  await expect(focused()).resolves.toBe(1);
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowDown');
  await expect(focused()).resolves.toBe(1);

  await page.keyboard.press('x');
  await page.getByText('Đã chọn 1 hồ sơ.').waitFor();
  await expect(rows.nth(1).getByRole('checkbox').isChecked()).resolves.toBe(true);
  await page.keyboard.press('x');
  await page.getByText('Đã chọn 1 hồ sơ.').waitFor({ state: 'detached' });

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Phím tắt trong bảng' }).waitFor();
  await takePicture(page, 'desk-keys', 'desk');
  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await rows.nth(1).focus();
  const title = (await rows.nth(1).getByRole('link').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
});

const choose = (title: string) => page.getByRole('checkbox', { name: `Chọn: ${title}` }).click();

test('R4 the office forwards several at once; what is already with the Chief is refused, and the page says so', async () => {
  await open('all', '&sort=due:asc');
  for (const title of [ROAD, AWAITING]) await choose(title);
  await page.getByText('Đã chọn 2 hồ sơ.').waitFor();
  await page
    .getByRole('group', { name: 'Xử lý nhiều hồ sơ' })
    .getByRole('button', { name: 'Trình duyệt' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Trình duyệt' });
  await dialog.getByLabel('Ý kiến').fill('Đã biên tập');
  await dialog.getByRole('button', { name: 'Trình duyệt 2 hồ sơ' }).click();

  await dialog.getByText('Đã trình duyệt 1 hồ sơ').waitFor();
  const refusal = dialog.getByRole('alert');
  await expect(refusal.textContent()).resolves.toMatch(
    /1 hồ sơ chưa trình được[\s\S]*Thôn Đông[\s\S]*Chờ duyệt/,
  );
  await takePicture(page, 'desk-outcome', 'phone');
  await takePicture(page, 'desk-outcome', 'desk');
  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();

  await expect(row(ROAD).textContent()).resolves.toContain('Chờ duyệt');
  await expect(portal.verifyLedger()).resolves.toMatchObject({ code: 0 });
});

test('R4 a return of several needs a comment, which is asked for before anything is done', async () => {
  await open('mine');
  await choose(BOOKS);
  await page
    .getByRole('group', { name: 'Xử lý nhiều hồ sơ' })
    .getByRole('button', { name: 'Trả lại' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Trả lại' });
  await dialog.getByRole('button', { name: 'Trả lại 1 hồ sơ' }).click();
  await dialog.getByText('Vui lòng ghi lý do trả lại.').waitFor();
  await dialog.getByLabel('Lý do, ý kiến').fill('Bổ sung ảnh');
  await dialog.getByRole('button', { name: 'Trả lại 1 hồ sơ' }).click();
  await dialog.getByText('Đã trả lại 1 hồ sơ').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();

  await row(BOOKS).waitFor({ state: 'detached' });
});

test('ours: whoever never forwards or returns is offered neither choice nor button', async () => {
  const official = await signIn(browser, portal.address, 'official');
  await openTab(official, portal.address, 'editorial-desk', 'all');
  await official.getByRole('table').waitFor();

  await expect(official.getByRole('table').getByRole('checkbox').count()).resolves.toBe(0);
  await expect(official.getByRole('link', { name: /^Đọc và duyệt/ }).count()).resolves.toBe(0);
  await official.context().close();
});
