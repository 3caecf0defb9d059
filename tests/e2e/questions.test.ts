import type { Browser, Page } from 'playwright-core';
import { type ServedPortal, servePortal } from '../support/server';
import { violationsIn } from './support/accessibility';
import { openBrowser, settle, signIn, takePicture, WIDTHS } from './support/browser';
import { dossierPanel, openItem } from './support/pages';
import { attest, choose, confirm, confirmInto, dialogOn, refusalOf, save } from './support/verbs';

const QUESTION = 'api::question.question';

/** The sample's question that nobody has answered yet, of the field of Hoàng Mạnh Cường. */
const ASKED = 'Hồ sơ xin cấp phép sửa chữa nhà ở';
const OF_ANOTHER_BODY = 'Xin cấp phép khoan giếng sâu';
const ASKED_AGAIN = 'Hỏi lại: hồ sơ sửa chữa nhà ở';

let portal: ServedPortal;
let browser: Browser;
let office: Page;
let official: Page;
let chief: Page;

/** Takes a question in, as the form of the content manager sends it. */
async function takeIn(subject: string): Promise<void> {
  const [cookie] = (await office.context().cookies()).filter(({ name }) => name === 'jwtToken');
  const answer = await office.request.post(`${portal.address}/content-manager/collection-types/${QUESTION}`, {
    headers: { authorization: `Bearer ${cookie?.value}` },
    data: {
      subject,
      body: `${subject}: cần giấy tờ gì, nộp ở đâu?`,
      receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
      channel: 'counter',
      category: 'question',
    },
  });

  expect(answer.status()).toBe(201);
}

beforeAll(async () => {
  portal = await servePortal();
  browser = await openBrowser();
  office = await signIn(browser, portal.address, 'office');
  official = await signIn(browser, portal.address, 'official2');
  chief = await signIn(browser, portal.address, 'chief');
  await takeIn(OF_ANOTHER_BODY);
  await takeIn(ASKED_AGAIN);
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** Does it, and gives what the dossier then says. */
async function doneOn(page: Page, state: string): Promise<string> {
  await confirmInto(page, state);
  await dossierPanel(page)
    .getByRole('button', { name: /^Nhật ký xử lý/ })
    .click();

  return (await dossierPanel(page).textContent()) ?? '';
}

test('R27 the office assigns a stand-in by name: without one it is refused, and the dossier then names him', async () => {
  await openItem(office, portal.address, QUESTION, ASKED);
  await choose(office, 'Phân công');
  await expect(refusalOf(office)).resolves.toEqual([
    expect.stringContaining('Hãy chọn người được phân công'),
  ]);
  await dialogOn(office).getByRole('combobox').click();
  await office.getByRole('option', { name: /^Ngô Thị Lan/ }).click();
  await takePicture(office, 'question-assign', 'desk');
  await expect(violationsIn(office, '[role="dialog"]')).resolves.toEqual([]);
  const dossier = await doneOn(office, 'Bản nháp');

  expect(dossier).toContain('Phân công choNgô Thị Lan');
  expect(dossier).toContain('Cho: Ngô Thị Lan');
});

test('R27 the stand-in writes the answer and hands it in; each statement that he leaves out is named', async () => {
  await openItem(official, portal.address, QUESTION, ASKED);
  await official.locator('[data-slate-editor="true"]').first().click();
  await official.keyboard.type('Nộp tại bộ phận một cửa, kèm bản vẽ.');
  await official.getByLabel(/^Căn cứ trả lời/).fill('Luật Xây dựng');
  await save(official);

  await choose(official, 'Gửi Ban biên tập');
  expect((await refusalOf(official)).join(' ')).toContain('cam kết');
  await attest(official);
  await doneOn(official, 'Chờ biên tập');
});

test('R27 R4 the office forwards the answer, the Chief approves, and the public reads it', async () => {
  await openItem(office, portal.address, QUESTION, ASKED);
  await choose(office, 'Trình duyệt');
  await doneOn(office, 'Chờ duyệt');
  await openItem(chief, portal.address, QUESTION, ASKED);
  await choose(chief, 'Duyệt');
  await doneOn(chief, 'Đã đăng');

  const answer = await fetch(
    `${portal.address}/api/questions?filters[subject][$eq]=${encodeURIComponent(ASKED)}`,
  );
  await expect(answer.json()).resolves.toMatchObject({ data: [{ subject: ASKED }] });
});

test('R27 passing on asks for body and reason, says that nothing is sent by itself, and ends the dossier', async () => {
  await openItem(office, portal.address, QUESTION, OF_ANOTHER_BODY);
  await choose(office, 'Chuyển cơ quan khác');
  await expect(refusalOf(office)).resolves.toEqual([
    expect.stringContaining('Hãy ghi tên cơ quan'),
    expect.stringContaining('Hãy ghi lý do'),
  ]);
  await dialogOn(office).getByText('Hệ thống không tự gửi').waitFor();
  await dialogOn(office)
    .getByLabel(/^Cơ quan có thẩm quyền/)
    .fill('Sở Nông nghiệp và Môi trường');
  await dialogOn(office)
    .getByLabel(/^Lý do, ý kiến/)
    .fill('Thuộc thẩm quyền của Sở.');
  const dossier = await doneOn(office, 'Đã chuyển cơ quan khác');

  expect(dossier).toContain('Chuyển tới: Sở Nông nghiệp và Môi trường');
  expect(dossier).toContain('Lúc này không có việc nào');
});

test('R27 on a phone a duplicate is merged: the refusal is in sight, the twin is found, and the dossier links it', async () => {
  await office.setViewportSize(WIDTHS.desk);
  await openItem(office, portal.address, QUESTION, ASKED_AGAIN);
  await office.setViewportSize(WIDTHS.phone);
  await office.getByRole('button', { name: 'Mở hồ sơ và các việc khác' }).click();
  await choose(office, 'Gộp câu hỏi trùng');
  await dialogOn(office).getByLabel('Ý kiến').scrollIntoViewIfNeeded();
  await refusalOf(office);
  const alert = await dialogOn(office).getByRole('alert').boundingBox();
  const body = await dialogOn(office).boundingBox();
  expect(alert?.y).toBeGreaterThanOrEqual(body?.y ?? Number.POSITIVE_INFINITY);
  await dialogOn(office)
    .getByLabel(/^Tìm câu hỏi/)
    .fill('sửa chữa nhà');
  await dialogOn(office).getByRole('button', { name: 'Tìm', exact: true }).click();
  await settle(office);
  await dialogOn(office)
    .getByRole('radio', { name: new RegExp(`^${ASKED} · Đã đăng`) })
    .click();
  await takePicture(office, 'question-merge', 'phone');
  await expect(violationsIn(office, '[role="dialog"]')).resolves.toEqual([]);
  await doneOn(office, 'Đã kết thúc, không đăng');

  await expect(
    dossierPanel(office)
      .getByRole('link', { name: `${ASKED} · Đã đăng` })
      .count(),
  ).resolves.toBe(1);
  await office.setViewportSize(WIDTHS.desk);
});

test('R29 what the Chief erases is gone from the list that he is led to, without a message of an error', async () => {
  await openItem(chief, portal.address, QUESTION, ASKED_AGAIN);
  await choose(chief, 'Xóa theo quyết định');
  await expect(refusalOf(chief)).resolves.toHaveLength(2);
  await dialogOn(chief)
    .getByLabel(/^Số quyết định/)
    .fill('99/QĐ-UBND ngày 24/11/2026');
  await dialogOn(chief).getByRole('combobox').click();
  await chief.getByRole('option', { name: 'Thông tin cá nhân' }).click();
  await confirm(chief);
  await chief.getByRole('heading', { level: 1, name: 'Hỏi đáp' }).waitFor();
  await settle(chief);

  await expect(chief.getByRole('link', { name: ASKED_AGAIN }).count()).resolves.toBe(0);
  await expect(chief.getByText(/Not Found|Có lỗi xảy ra/).count()).resolves.toBe(0);
  await expect(portal.verifyLedger()).resolves.toMatchObject({ code: 0 });
});
