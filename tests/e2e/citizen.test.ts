import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { openBrowser, signIn, takePicture, WIDTHS } from './support/browser';
import { openItem } from './support/pages';
import { attest, choose, confirmInto, save } from './support/verbs';

const QUESTION = 'api::question.question';
/** Of Hoàng Mạnh Cường. */
const FIELD = 'Đất đai – Xây dựng';
const SUBJECT = 'Thửa đất của gia đình tách làm hai thì nộp gì?';
const ANSWER = 'Ông/Bà nộp đơn tách thửa và giấy chứng nhận tại bộ phận một cửa.';
/** What never leaves: who asks, and how he is reached. */
const ASKER = { name: 'Lường Văn Thử', phone: '0912 555 777', email: 'thu.luong@cong-dan.example' };

let portal: ServedPortal;
let browser: Browser;
let citizen: Page;
let code: string;

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: WIDTHS.phone, locale: 'vi-VN' });
  citizen = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function track(): Promise<void> {
  await citizen.goto(`${portal.address}/tra-cuu-cau-hoi`);
  await citizen.getByLabel('Mã tra cứu').fill(code);
  await citizen.getByRole('button', { name: 'Tra cứu' }).click();
  await citizen.getByText(SUBJECT).waitFor();
}

test('R27 a citizen asks on a phone, and is given a code', async () => {
  await citizen.goto(`${portal.address}/gui-cau-hoi`);
  await citizen.getByLabel('Tiêu đề').fill(SUBJECT);
  await citizen.getByLabel('Nội dung câu hỏi').fill('Nhà tôi muốn tách thửa cho con, cần giấy tờ gì?');
  await citizen.getByLabel('Lĩnh vực').selectOption({ label: FIELD });
  await citizen.getByRole('textbox', { name: 'Họ và tên' }).fill(ASKER.name);
  await citizen.getByRole('textbox', { name: 'Thư điện tử' }).fill(ASKER.email);
  await citizen.getByRole('textbox', { name: 'Điện thoại' }).fill(ASKER.phone);
  await citizen.getByRole('checkbox').check();
  await citizen.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await citizen.getByRole('heading', { name: 'Đã nhận câu hỏi của Ông/Bà' }).waitFor();
  code = (await citizen.locator('[data-code]').textContent()) ?? '';

  expect(code.length).toBeGreaterThan(20);
  await track();
  await citizen.getByRole('heading', { name: 'Đã tiếp nhận, đang giải quyết' }).waitFor();
});

test('R27 R17 the official of the field answers it, R4 the Chief approves and posts', async () => {
  const official = await signIn(browser, portal.address, 'official');
  await openItem(official, portal.address, QUESTION, SUBJECT);
  await official.locator('[data-slate-editor="true"]').first().click();
  await official.keyboard.type(ANSWER);
  await official.getByLabel(/^Căn cứ trả lời/).fill('Luật Đất đai');
  await save(official);
  await choose(official, 'Gửi Ban biên tập');
  await attest(official);
  await confirmInto(official, 'Chờ biên tập');
  await official.context().close();

  const office = await signIn(browser, portal.address, 'office');
  await openItem(office, portal.address, QUESTION, SUBJECT);
  await choose(office, 'Trình duyệt');
  await confirmInto(office, 'Chờ duyệt');
  await office.context().close();

  const chief = await signIn(browser, portal.address, 'chief');
  await openItem(chief, portal.address, QUESTION, SUBJECT);
  await choose(chief, 'Duyệt');
  await confirmInto(chief, 'Đã đăng');
  await chief.context().close();
});

test('R27 the code shows the answer', async () => {
  await track();
  await citizen.getByText(ANSWER).waitFor();
  await takePicture(citizen, 'citizen-answered', 'phone');
});

test('R34 the public list and the page show question and answer, and nothing of who asked', async () => {
  await citizen.goto(`${portal.address}/hoi-dap`);
  await citizen.getByRole('link', { name: SUBJECT }).click();
  await citizen.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
  await citizen.getByText(ANSWER).waitFor();
  const pages = await Promise.all(
    ['/hoi-dap', new URL(citizen.url()).pathname, '/api/questions?populate=*', '/feed.xml'].map(
      async (path) => (await citizen.request.get(`${portal.address}${path}`)).text(),
    ),
  );

  for (const text of [await citizen.content(), ...pages]) {
    for (const secret of Object.values(ASKER)) expect(text).not.toContain(secret);
  }
  expect(pages[2]).toContain(SUBJECT);
  await expect(portal.verifyLedger()).resolves.toMatchObject({ code: 0 });
});
