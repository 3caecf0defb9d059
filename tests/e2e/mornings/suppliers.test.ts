import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../../support/server';
import { openBrowser, settle } from '../support/browser';
import { morningOf, offersOn } from '../support/morning';
import { ARTICLE, openItem, openList, openTab, visit } from '../support/pages';
import { attest, choose, confirmInto, dialogOn, save } from '../support/verbs';

const QUESTION = 'api::question.question';
const STATISTICS = 'api::statistics-report.statistics-report';

/** The sample's draft of the youth union, a question of the field of Hoàng Mạnh Cường, and what a collaborator sent. */
const GAMES = 'Chuẩn bị hội thao chào mừng các ngày lễ lớn';
const ASKED = 'Hồ sơ xin cấp phép sửa chữa nhà ở';
const FIELD_ROAD = 'Thôn Hạ tu sửa hơn năm trăm mét đường ra đồng';
const READING_DAY = 'Ngày hội đọc sách ở Trường Tiểu học xã';

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

const morning = (name: string, work: (page: Page) => Promise<void>) =>
  morningOf(browser, portal.address, name, work);

/** What can be pressed on the item that is open, which is what the server allows. */
async function offered(page: Page) {
  const { shown, allowed } = await offersOn(page, portal.address);

  expect(shown).toEqual(allowed);

  return shown;
}

async function open(page: Page, uid: string, title: string) {
  await openItem(page, portal.address, uid, title);

  return offered(page);
}

test('R17 a mass organisation names who signed its item off, attests it and hands it in', async () => {
  const refused = await morning('union', async (page) => {
    const { save: mayWrite } = await open(page, ARTICLE, GAMES);
    expect(mayWrite).toBe(true);
    await page.getByLabel(/^Người ký duyệt/).fill('Nguyễn Thị Mai');
    await page.getByLabel(/^Chức vụ người ký duyệt/).fill('Bí thư Đoàn Thanh niên xã');
    await save(page);
    await choose(page, 'Gửi Ban biên tập');
    await attest(page);
    await confirmInto(page, 'Chờ biên tập');

    await expect(offered(page)).resolves.toEqual({ verbs: ['Rút lại'], save: false });
  });

  expect(refused).toEqual([]);
});

test('R26 the finance officer writes a statistics report and hands it in', async () => {
  const refused = await morning('finance', async (page) => {
    await openTab(page, portal.address, 'editorial', 'missing');
    await openList(page, portal.address, STATISTICS);
    await page.getByRole('link', { name: 'Tạo mục mới' }).click();
    await page.getByLabel(/^Tên báo cáo/).fill('Báo cáo thu quỹ đất công ích');
    await page.getByLabel(/^Kỳ báo cáo/).fill('2026-10');
    await page.getByLabel(/^Nguồn số liệu/).fill('Sổ kế toán ngân sách xã');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Báo cáo thu quỹ đất công ích' }).waitFor();
    await settle(page);
    await offered(page);
    await choose(page, 'Gửi Ban biên tập');
    await attest(page);
    await confirmInto(page, 'Chờ biên tập');
  });

  expect(refused).toEqual([]);
});

test('R27 the official answers the question of his field and hands the answer in', async () => {
  const refused = await morning('official', async (page) => {
    await open(page, QUESTION, ASKED);
    await page.locator('[data-slate-editor="true"]').first().click();
    await page.keyboard.type('Nộp tại bộ phận một cửa, kèm bản vẽ.');
    await page.getByLabel(/^Căn cứ trả lời/).fill('Luật Xây dựng');
    await save(page);
    await choose(page, 'Gửi Ban biên tập');
    await attest(page);
    await confirmInto(page, 'Chờ biên tập');
  });

  expect(refused).toEqual([]);
});

test('R28 the culture officer looks through what stood longest, and carries a collaborator’s item to the Chief', async () => {
  const refused = await morning('culture', async (page) => {
    await openTab(page, portal.address, 'editorial', 'reviews');
    await page
      .getByRole('button', { name: /^Đã rà soát: / })
      .first()
      .click();
    await dialogOn(page)
      .getByLabel(/^Kết quả rà soát/)
      .fill('Nội dung còn đúng.');
    await dialogOn(page).getByRole('button', { name: 'Ghi nhận' }).click();
    await dialogOn(page).waitFor({ state: 'detached' });

    await open(page, ARTICLE, FIELD_ROAD);
    await choose(page, 'Trình duyệt');
    await confirmInto(page, 'Chờ duyệt');
  });

  expect(refused).toEqual([]);
});

test('R1 the support team works on what the office gave it, and only reads the rest', async () => {
  await morning('office', async (page) => {
    await open(page, ARTICLE, READING_DAY);
    await choose(page, 'Phân công');
    await dialogOn(page).getByRole('combobox').click();
    await page.getByRole('option', { name: /^Tạ Minh Đức/ }).click();
    await confirmInto(page, 'Chờ biên tập');
  });
  const refused = await morning('support', async (page) => {
    await openList(page, portal.address, ARTICLE);
    await expect(page.getByRole('link', { name: 'Tạo mục mới' }).count()).resolves.toBe(0);
    await expect(open(page, ARTICLE, READING_DAY)).resolves.toMatchObject({ save: true });
    await page.getByLabel('Tóm tắt').fill('Một buổi sáng đọc sách và kể chuyện theo sách.');
    await save(page);

    await expect(open(page, ARTICLE, GAMES)).resolves.toEqual({ verbs: [], save: false });
  });

  expect(refused).toEqual([]);
});

test('R1 the technical operator finds neither the board’s pages nor a button that writes', async () => {
  const refused = await morning('operator', async (page) => {
    for (const place of ['editorial-desk', 'editorial?', 'editorial-board', 'reports']) {
      await expect(page.locator(`a[href*="plugins/${place}"]`).count()).resolves.toBe(0);
    }
    await openList(page, portal.address, ARTICLE);
    await expect(page.getByRole('link', { name: 'Tạo mục mới' }).count()).resolves.toBe(0);
    await page.getByRole('link', { name: READING_DAY }).click();
    await page.getByText('Ở mục này Ông/Bà chỉ xem, không sửa.').waitFor();
    await expect(page.getByRole('button', { name: 'Lưu', exact: true }).count()).resolves.toBe(0);
    await expect(page.getByText('Việc có thể làm').count()).resolves.toBe(0);
    await visit(page, portal.address, 'settings/users');
    await page.getByRole('grid').waitFor();
  });

  expect(refused).toEqual([]);
});
