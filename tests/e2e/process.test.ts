import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { ARTICLE, dossierPanel, openItem, openTab, TABS } from './support/pages';

/** Sample items that wait for the Chief. */
const TITLE = 'Thôn Đông khánh thành nhà văn hóa mới';
const OTHER = 'Hội Nông dân xã sơ kết phong trào thi đua sản xuất, kinh doanh giỏi';
const INSTRUMENT = '12/TB-BBT ngày 20/11/2026';

let portal: ServedPortal;
let browser: Browser;
let chief: Page;
let deputy: Page;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  chief = await signIn(browser, portal.address, 'chief');
  deputy = await signIn(browser, portal.address, 'deputy');
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** A day so many days from today, as it is typed. */
const typed = (ahead: number) =>
  new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .reverse()
    .join('/');

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('cell') });

const approveButton = (page: Page) => dossierPanel(page).getByRole('button', { name: 'Duyệt', exact: true });

test('R10 without a mandate the Deputy sees the item and does not approve it', async () => {
  await openItem(deputy, portal.address, ARTICLE, TITLE);

  await expect(approveButton(deputy).count()).resolves.toBe(0);
});

test('R10 the Chief gives the Deputy a mandate in the panel', async () => {
  await openTab(chief, portal.address, 'editorial-board', 'mandates');
  await chief.getByRole('button', { name: 'Phân công điều hành' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Phân công' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel(/^Văn bản phân công/).fill(INSTRUMENT);
  await dialog.getByLabel(/^Đến hết ngày/).fill(typed(3));
  await dialog.getByRole('radio', { name: 'Một số loại' }).click();
  await dialog.getByRole('checkbox', { name: 'Tin tức, sự kiện' }).click();
  await dialog.getByRole('checkbox', { name: /^Hội nghị/ }).click();
  await takePicture(chief, 'mandate-dialog', 'phone');
  await takePicture(chief, 'mandate-dialog', 'desk');
  await expect(violationsIn(chief, '[role="dialog"]')).resolves.toEqual([]);
  await dialog.getByRole('button', { name: 'Phân công' }).click();
  await dialog.waitFor({ state: 'detached' });
  await settle(chief);

  const row = rows(chief).filter({ hasText: INSTRUMENT }).filter({ hasText: 'Lương Thị Hạnh' });
  await row.waitFor();
  await expect(row.textContent()).resolves.toMatch(/Đang hiệu lực/i);
});

test('R10 R35 the Deputy approves with a time to publish, and the basis of it says in whose place', async () => {
  await openItem(deputy, portal.address, ARTICLE, TITLE);
  await approveButton(deputy).click();
  const dialog = deputy.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Hẹn giờ' }).click();
  await dialog.getByLabel(/^Ngày/).fill(typed(2));
  await dialog.getByLabel(/^Giờ/).fill('25:00');
  await dialog.getByRole('button', { name: 'Duyệt và hẹn giờ' }).click();
  await dialog.getByText('Vui lòng điền đúng ngày và giờ.').waitFor();
  await dialog.getByLabel(/^Giờ/).fill('8h30');
  await takePicture(deputy, 'approve-dialog', 'desk');
  await expect(violationsIn(deputy, '[role="dialog"]')).resolves.toEqual([]);
  await dialog.getByRole('button', { name: 'Duyệt và hẹn giờ' }).click();
  await dialog.waitFor({ state: 'detached' });
  await settle(deputy);

  const facts = dossierPanel(deputy).locator('dl');
  await expect(facts.textContent()).resolves.toContain(`08:30 ${typed(2)}`);
  await expect(facts.textContent()).resolves.toContain(INSTRUMENT);
  await expect(facts.textContent()).resolves.toContain('Vũ Đình Khải');
  await takePicture(deputy, 'scheduled-item', 'desk');
});

test('R35 the office sees what is scheduled, by whom and for when', async () => {
  const office = await signIn(browser, portal.address, 'office');
  await openTab(office, portal.address, 'editorial-board', 'schedules');

  const row = rows(office).filter({ hasText: TITLE });
  await expect(row.textContent()).resolves.toContain('Lương Thị Hạnh');
  await expect(row.textContent()).resolves.toContain(`08:30 ${typed(2)}`);

  await openTab(office, portal.address, 'editorial-board', 'mandates');
  await expect(rows(office).filter({ hasText: INSTRUMENT }).count()).resolves.toBe(1);
  await expect(office.getByRole('button', { name: /^(Kết thúc|Phân công)/ }).count()).resolves.toBe(0);
});

test('R22 a process without the approval is refused with its sentence, and nothing changes', async () => {
  await openTab(chief, portal.address, 'editorial-board', 'processes');
  const versions = await chief.getByRole('heading', { level: 2 }).count();
  await chief.getByRole('button', { name: 'Quyết định quy trình mới' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Văn bản: Trưởng Ban biên tập duyệt' }).click();
  await dialog.getByLabel(/^Áp dụng từ ngày/).fill(typed(5));
  await dialog.getByRole('textbox', { name: 'Quyết định' }).fill('20/QĐ-BBT');
  await takePicture(chief, 'process-dialog', 'phone');
  await takePicture(chief, 'process-dialog', 'desk');
  await expect(violationsIn(chief, '[role="dialog"]')).resolves.toEqual([]);
  await dialog.getByRole('button', { name: 'Xem trước' }).click();
  await dialog.getByText('Biên tập, trình duyệt → Đăng là một bước riêng').waitFor();
  await takePicture(chief, 'process-preview', 'desk');
  await dialog.getByRole('button', { name: 'Ban hành quy trình' }).click();
  await dialog.getByText('phải có bước Trưởng Ban biên tập duyệt').waitFor();
  await dialog.getByRole('button', { name: 'Hủy' }).click();

  await expect(chief.getByRole('heading', { level: 2 }).count()).resolves.toBe(versions);
});

test('R10 the Chief ends the mandate, and the Deputy no longer has the button', async () => {
  await openItem(deputy, portal.address, ARTICLE, OTHER);
  await expect(approveButton(deputy).count()).resolves.toBe(1);

  await openTab(chief, portal.address, 'editorial-board', 'mandates');
  await chief.getByRole('button', { name: /^Kết thúc phân công điều hành của/ }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByLabel(/^Văn bản làm căn cứ/).fill('13/TB-BBT');
  await dialog.getByRole('button', { name: 'Kết thúc ngay' }).click();
  await dialog.waitFor({ state: 'detached' });
  await settle(chief);
  await expect(rows(chief).filter({ hasText: '13/TB-BBT' }).textContent()).resolves.toMatch(/Đã kết thúc/i);

  await openItem(deputy, portal.address, ARTICLE, OTHER);
  await expect(approveButton(deputy).count()).resolves.toBe(0);
});

test('R1 whoever holds no office reads that the board is not his', async () => {
  const operator = await signIn(browser, portal.address, 'operator');
  await openTab(operator, portal.address, 'editorial-board', 'staff');

  await expect(
    operator.getByText('Phần này chỉ dành cho người được giao nhiệm vụ trong Ban biên tập.').isVisible(),
  ).resolves.toBe(true);
});

test('R1 the dialog of an appointment meets WCAG 2.2 AA and names every refusal', async () => {
  await openTab(chief, portal.address, 'editorial-board', 'staff');
  await chief.getByRole('button', { name: 'Phân công nhiệm vụ' }).click();
  const dialog = chief.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Người được phân công' }).click();
  await chief.getByRole('option', { name: /^Hoàng Mạnh Cường/ }).click();
  await dialog.getByRole('combobox', { name: 'Chức vụ, nhiệm vụ' }).click();
  await chief.getByRole('option', { name: 'Phó Trưởng Ban biên tập' }).click();
  await dialog.getByLabel(/^Quyết định/).fill('21/QĐ-BBT');
  await takePicture(chief, 'appoint-dialog', 'phone');
  await takePicture(chief, 'appoint-dialog', 'desk');
  await expect(violationsIn(chief, '[role="dialog"]')).resolves.toEqual([]);
  await dialog.getByRole('button', { name: 'Phân công', exact: true }).click();

  await dialog.getByText('Đã có người giữ chức vụ này trong thời gian đó').waitFor();
});

describe.each(TABS['editorial-board'])('the tab %s', (tab) => {
  test.each(['desk', 'phone'] as const)('ours: meets WCAG 2.2 AA and fits on a %s', async (width) => {
    await chief.setViewportSize(WIDTHS[width]);
    await openTab(chief, portal.address, 'editorial-board', tab);
    await takePicture(chief, `board-${tab}`, width);

    await expect(chief.locator('main').getByRole('alert').count()).resolves.toBe(0);
    await expect(violationsIn(chief, 'main')).resolves.toEqual([]);
    await expect(
      chief.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).resolves.toBe(0);
  });
});
