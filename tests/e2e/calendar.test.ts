import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { openTab, TABS } from './support/pages';

const CALENDAR = 'working-calendar';

/** A Friday far ahead, and the Saturday after next on which it is made up for; no holiday is near. */
const SWAP = { off: '11/06/2027', work: '19/06/2027', decision: '77/QĐ-UBND' };

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

const dialog = () => page.getByRole('dialog');

/** Fills in the name and the decision, which every entry has. */
async function fillIn({ name, decision }: { name: string; decision: string }): Promise<void> {
  await dialog().getByLabel(/^Tên/).fill(name);
  await dialog()
    .getByLabel(/^Căn cứ/)
    .fill(decision);
}

async function preview(): Promise<void> {
  await dialog().getByRole('button', { name: 'Xem trước' }).click();
  await dialog().getByRole('heading', { name: 'Xem trước thay đổi' }).waitFor();
}

async function save(): Promise<void> {
  await dialog().getByRole('button', { name: 'Lưu', exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
}

/** The day's square in the large month. */
const squareOf = (date: string) => page.locator(`[data-day="${date}"]`);

test('R23 a swap whose make-up day is no weekend day is refused in the preview with its reason, and cannot be saved', async () => {
  await openTab(page, portal.address, CALENDAR, 'month', '&year=2027&month=6');
  await page.getByRole('button', { name: 'Hoán đổi' }).click();
  await dialog()
    .getByRole('textbox', { name: /^Ngày nghỉ/ })
    .fill(SWAP.off);
  await dialog()
    .getByLabel(/^Ngày làm bù/)
    .fill('17/06/2027');
  await fillIn({ name: 'Hoán đổi thử', decision: SWAP.decision });

  await preview();

  await expect(dialog().getByRole('alert').getByRole('listitem').count()).resolves.toBeGreaterThan(0);
  await expect(dialog().getByRole('button', { name: 'Lưu', exact: true }).count()).resolves.toBe(0);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('R23 the office enters a swap with its make-up day, reads what it moves, saves it, and sees it in month and year', async () => {
  await openTab(page, portal.address, CALENDAR, 'month', '&year=2027&month=6');
  await squareOf('2027-06-11').click();
  await dialog()
    .getByRole('radio', { name: /^Hoán đổi/ })
    .click();
  await dialog()
    .getByLabel(/^Ngày làm bù/)
    .fill(SWAP.work);
  await fillIn({ name: 'Ngày hội của xã', decision: SWAP.decision });

  await preview();

  for (const row of [
    'Thứ Sáu, 11/06/2027 Ngày làm việc Nghỉ hoán đổi: Ngày hội của xã (77/QĐ-UBND)',
    'Thứ Bảy, 19/06/2027 Nghỉ hằng tuần Làm bù: Ngày hội của xã (77/QĐ-UBND)',
  ]) {
    await expect(dialog().getByRole('row', { name: row }).count()).resolves.toBe(1);
  }
  await expect(
    dialog()
      .getByText(/^Không hồ sơ nào trong số [1-9]\d* hồ sơ đang mở phải dời hạn\.$/)
      .count(),
  ).resolves.toBe(1);
  await takePicture(page, 'calendar-preview', 'phone');
  await takePicture(page, 'calendar-preview', 'desk');
  await save();

  await squareOf('2027-06-11').getByText('Nghỉ hoán đổi').waitFor();
  await squareOf('2027-06-19').getByText('Làm bù').waitFor();
  await openTab(page, portal.address, CALENDAR, 'year', '&year=2027');
  const june = page.getByRole('region', { name: 'Tháng 6' });
  await expect(
    june.getByRole('button', { name: /^11\/06\/2027: Nghỉ hoán đổi.*77\/QĐ-UBND/ }).count(),
  ).resolves.toBe(1);
  await expect(
    june.getByRole('button', { name: /^19\/06\/2027: Làm bù.*77\/QĐ-UBND/ }).count(),
  ).resolves.toBe(1);
  await expect(june.getByText('22 ngày làm việc').count()).resolves.toBe(1);
});

test('R23 the calculator explains a deadline that crosses the swap: the day off is skipped, the make-up day counts', async () => {
  await openTab(page, portal.address, CALENDAR, 'calculator');
  await page.getByLabel(/^Ngày diễn ra/).fill('10/06/2027');
  await page.getByLabel('Giờ').fill('8h30');
  await page.getByRole('radio', { name: 'Số ngày làm việc' }).click();
  await page
    .getByLabel(/^Số ngày làm việc/)
    .last()
    .fill('6');
  await page.getByRole('button', { name: 'Tính hạn' }).click();

  const result = page.getByRole('region', { name: 'Kết quả tính hạn' });
  const days = result.getByRole('list', { name: 'Cách tính hạn từng ngày' }).getByRole('listitem');

  await result.getByText('Thứ Bảy, 19/06/2027').waitFor();
  await expect(days.filter({ hasText: /11\/06.*không tính.*77\/QĐ-UBND/s }).count()).resolves.toBe(1);
  await expect(days.filter({ hasText: /19\/06.*ngày thứ 6.*77\/QĐ-UBND/s }).count()).resolves.toBe(1);
  await takePicture(page, 'calendar-calculated', 'phone');
  await takePicture(page, 'calendar-calculated', 'desk');
});

test('R23 a day off on the due day of an open item moves it, as the preview said, and the item says why', async () => {
  await openTab(page, portal.address, 'editorial', 'due');
  const [first] = await page
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .all();
  const due = /(\d\d)\/(\d\d)\/(\d{4})/.exec((await first?.textContent()) ?? '');
  const [day = '', date = '', month = '', year = ''] = due ?? [];
  const address = await first?.getByRole('link').getAttribute('href');
  await openTab(page, portal.address, CALENDAR, 'month', `&year=${year}&month=${Number(month)}`);
  await squareOf(`${year}-${month}-${date}`).click();
  await fillIn({ name: 'Mất điện toàn xã', decision: '78/QĐ-UBND' });

  await preview();
  await dialog()
    .getByText(/^[1-9]\d* trong số \d+ hồ sơ đang mở sẽ có hạn mới\.$/)
    .waitFor();
  await save();
  await page.getByText(/^Đã lưu\. [1-9]\d* hồ sơ đang mở có hạn mới\.$/).waitFor();

  await page.goto(`${portal.address}${address}`);
  await page.getByRole('button', { name: 'Vì sao hạn là ngày này?' }).click();
  const skipped = page
    .getByRole('list', { name: 'Cách tính hạn từng ngày' })
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`${day.slice(0, 5)}.*không tính.*78/QĐ-UBND`, 's') });
  await skipped.waitFor();
  await openTab(page, portal.address, CALENDAR, 'versions');
  await expect(
    page
      .getByRole('row')
      .nth(1)
      .getByText(new RegExp(`^${day}: Ngày làm việc → Nghỉ lễ: Mất điện toàn xã`))
      .count(),
  ).resolves.toBe(1);
});

test('R23 what somebody else changed meanwhile is not overwritten: the preview has to be read again', async () => {
  const other = await page.context().newPage();
  await openTab(page, portal.address, CALENDAR, 'month', '&year=2027&month=7');
  await squareOf('2027-07-06').click();
  await fillIn({ name: 'Ngày thứ nhất', decision: '79/QĐ-UBND' });
  await preview();

  await openTab(other, portal.address, CALENDAR, 'month', '&year=2027&month=7');
  await other.locator('[data-day="2027-07-07"]').click();
  await other.getByLabel(/^Tên/).fill('Ngày thứ hai');
  await other.getByLabel(/^Căn cứ/).fill('80/QĐ-UBND');
  await other.getByRole('button', { name: 'Xem trước' }).click();
  await other.getByRole('button', { name: 'Lưu', exact: true }).click();
  await other.getByRole('dialog').waitFor({ state: 'detached' });
  await other.close();

  await dialog().getByRole('button', { name: 'Lưu', exact: true }).click();
  await dialog().getByRole('button', { name: 'Xem trước lại' }).click();
  await dialog().getByRole('button', { name: 'Lưu', exact: true }).waitFor();
  await save();

  await squareOf('2027-07-07').getByText('Ngày thứ hai').waitFor();
  await squareOf('2027-07-06').getByText('Ngày thứ nhất').waitFor();
});

test('R23 the arrow keys go from day to day, and Enter opens the form of the day', async () => {
  await openTab(page, portal.address, CALENDAR, 'month', '&year=2027&month=8');
  await squareOf('2027-08-03').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');

  await expect(
    dialog()
      .getByLabel(/^Từ ngày/)
      .inputValue(),
  ).resolves.toBe('11/08/2027');
  await expect(violationsIn(page, '[role="dialog"]')).resolves.toEqual([]);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('R23 the file that is exported is read again without a change, and the sample file is understood', async () => {
  await openTab(page, portal.address, CALENDAR, 'files', '&year=2027');
  const [exported] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Năm 2027 (CSV)' }).click(),
  ]);
  await page.locator('input[type="file"]').setInputFiles(await exported.path());
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Không có ngày nào thay đổi.').waitFor();

  await page.getByRole('button', { name: 'Quay lại sửa' }).click();
  const [sample] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp mẫu để điền' }).click(),
  ]);
  await page.locator('input[type="file"]').setInputFiles(await sample.path());
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('cell', { name: 'Thứ Sáu, 30/04/2027' }).waitFor();
  await expect(page.getByRole('button', { name: 'Lưu', exact: true }).count()).resolves.toBe(1);
});

describe.each(TABS[CALENDAR])('the tab %s', (tab) => {
  test.each(['desk', 'phone'] as const)('ours: meets WCAG 2.2 AA and fits on a %s', async (width) => {
    await page.setViewportSize(WIDTHS[width]);
    await openTab(page, portal.address, CALENDAR, tab, '&year=2027&month=6');
    await takePicture(page, `calendar-${tab}`, width);

    await expect(violationsIn(page, 'main')).resolves.toEqual([]);
    await expect(
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).resolves.toBe(0);
  });
});

test('R22 the Chief reads the limits and previews an amendment; the office only reads', async () => {
  await openTab(page, portal.address, CALENDAR, 'rules');
  await expect(page.getByRole('button', { name: /^Sửa thời hạn/ }).count()).resolves.toBe(0);

  const chief = await signIn(browser, portal.address, 'chief');
  await openTab(chief, portal.address, CALENDAR, 'rules');
  await chief.getByRole('button', { name: 'Sửa thời hạn: Tin tức, sự kiện' }).click();
  await chief.getByLabel(/^Số ngày làm việc mới/).fill('2');
  await chief.getByLabel(/^Có hiệu lực từ ngày/).fill('01/03/2027');
  await chief.getByLabel(/^Căn cứ/).fill('07/QĐ-BBT');
  await chief.getByRole('button', { name: 'Xem trước' }).click();
  await chief.getByText(/^Thời hạn cũ áp dụng đến hết 28\/02\/2027/).waitFor();
  await chief.getByRole('button', { name: 'Lưu', exact: true }).click();
  await chief.getByRole('dialog').waitFor({ state: 'detached' });

  await chief.getByRole('button', { name: 'Thu hồi thời hạn sắp có hiệu lực: Tin tức, sự kiện' }).click();
  await chief.getByLabel(/^Căn cứ/).fill('08/QĐ-BBT');
  await chief.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
  await chief.getByRole('heading', { name: 'Thời hạn sắp có hiệu lực' }).waitFor({ state: 'detached' });
  await settle(chief);
  await expect(chief.getByRole('button', { name: /^Thu hồi/ }).count()).resolves.toBe(0);
});
