import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../../support/server';
import { openBrowser, settle } from '../support/browser';
import { morningOf, offersOn } from '../support/morning';
import { ARTICLE, dossierPanel, openItem, openList, openTab, visit } from '../support/pages';
import { choose, confirmInto, dialogOn, save } from '../support/verbs';

/** What waits in the sample: from collaborators, from the association of farmers, and what was approved yesterday. */
const READING_DAY = 'Ngày hội đọc sách ở Trường Tiểu học xã';
const FIELD_ROAD = 'Thôn Hạ tu sửa hơn năm trăm mét đường ra đồng';
const VILLAGE_HOUSE = 'Thôn Đông khánh thành nhà văn hóa mới';
const FARMERS = 'Hội Nông dân xã sơ kết phong trào thi đua sản xuất, kinh doanh giỏi';
const APPROVED = 'Ra quân làm thủy lợi nội đồng ở cánh đồng Cửa Đình';
const OLD_NEWS = 'Đài truyền thanh xã thay mới cụm loa tại bốn thôn';

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

/** Opens an item; what can be pressed there is what the server allows. */
async function open(page: Page, title: string): Promise<string[]> {
  await openItem(page, portal.address, ARTICLE, title);
  const { shown, allowed } = await offersOn(page, portal.address);

  expect(shown).toEqual(allowed);

  return shown.verbs;
}

test('R16 the radio station edits what a collaborator sent, and carries it to the Chief', async () => {
  const refused = await morning('radio', async (page) => {
    await openTab(page, portal.address, 'editorial', 'due');
    await expect(open(page, READING_DAY)).resolves.toEqual(
      expect.arrayContaining(['Trình duyệt', 'Trả lại']),
    );
    await page
      .getByLabel('Tóm tắt')
      .fill('Học sinh toàn trường đọc sách, kể chuyện theo sách trong một buổi sáng.');
    await save(page);
    await choose(page, 'Trình duyệt');
    await confirmInto(page, 'Chờ duyệt');
    const { shown, allowed } = await offersOn(page, portal.address);

    expect(shown).toEqual(allowed);
    expect(shown).toEqual({ verbs: [], save: false });
  });

  expect(refused).toEqual([]);
});

test('R15 the office carries what waits to the Chief, posts what he approved, and takes an item out of sight', async () => {
  const refused = await morning('office', async (page) => {
    await openTab(page, portal.address, 'editorial', 'due');
    await open(page, FIELD_ROAD);
    await choose(page, 'Trình duyệt');
    await confirmInto(page, 'Chờ duyệt');

    await expect(open(page, APPROVED)).resolves.toContain('Đăng');
    await choose(page, 'Đăng');
    await confirmInto(page, 'Đã đăng');

    await open(page, OLD_NEWS);
    await choose(page, 'Tạm ẩn');
    await dialogOn(page)
      .getByLabel(/^Lý do, ý kiến/)
      .fill('Thông tin đã cũ, chờ bản mới.');
    await confirmInto(page, 'Tạm ẩn');
  });

  expect(refused).toEqual([]);
});

test('R10 the Deputy without a mandate reads what waits, and has no button to approve it', async () => {
  const refused = await morning('deputy', async (page) => {
    const verbs = await open(page, VILLAGE_HOUSE);

    expect(verbs).not.toContain('Duyệt');
    expect(verbs).not.toContain('Trả lại');
  });

  expect(refused).toEqual([]);
});

test('R4 the Chief approves and posts one item, returns another with his reason, and leaves the Deputy in charge', async () => {
  const refused = await morning('chief', async (page) => {
    await openTab(page, portal.address, 'editorial', 'due');
    await expect(open(page, READING_DAY)).resolves.toEqual(
      expect.arrayContaining(['Duyệt', 'Trả lại', 'Không đăng']),
    );
    await choose(page, 'Duyệt');
    await dialogOn(page).getByRole('button', { name: 'Duyệt và đăng ngay' }).waitFor();
    await confirmInto(page, 'Đã đăng');

    await open(page, FARMERS);
    await choose(page, 'Trả lại');
    await dialogOn(page)
      .getByLabel(/^Lý do, ý kiến/)
      .fill('Bổ sung số hộ đạt danh hiệu.');
    await confirmInto(page, 'Trả lại');

    await openTab(page, portal.address, 'editorial-board', 'mandates');
    await page.getByRole('button', { name: 'Phân công điều hành' }).click();
    await dialogOn(page)
      .getByLabel(/^Văn bản phân công/)
      .fill('15/TB-BBT');
    await dialogOn(page)
      .getByLabel(/^Đến hết ngày/)
      .fill('31/12/2030');
    await dialogOn(page).getByRole('button', { name: 'Phân công', exact: true }).click();
    await dialogOn(page).waitFor({ state: 'detached' });
    await settle(page);
  });

  expect(refused).toEqual([]);
});

test('R10 under the mandate the Deputy approves and posts, in the Chief’s place', async () => {
  const refused = await morning('deputy', async (page) => {
    await expect(open(page, VILLAGE_HOUSE)).resolves.toContain('Duyệt');
    await choose(page, 'Duyệt');
    await confirmInto(page, 'Đã đăng');

    await expect(dossierPanel(page).locator('dl').textContent()).resolves.toContain('15/TB-BBT');
  });

  expect(refused).toEqual([]);
});

test('R1 the Chairman looks at everything, and finds nothing to press', async () => {
  const refused = await morning('chairman', async (page) => {
    await openTab(page, portal.address, 'editorial', 'overdue');
    await openList(page, portal.address, ARTICLE);
    await expect(page.getByRole('link', { name: 'Tạo mục mới' }).count()).resolves.toBe(0);
    await expect(open(page, FIELD_ROAD)).resolves.toEqual([]);
    await page.getByText('Ở mục này Ông/Bà chỉ xem, không sửa.').waitFor();
    await visit(page, portal.address, 'content-manager/single-types/api::portal.portal');
    await page.getByText('Ở mục này Ông/Bà chỉ xem, không sửa.').waitFor();
  });

  expect(refused).toEqual([]);
});
