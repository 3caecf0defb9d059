import type { Browser, Page } from 'playwright-core';
import type { DossierView } from '../../../src/plugins/editorial/server/src/services/dossier-view';
import { settle, signInByForm } from './browser';
import { dossierPanel } from './pages';
import { noteRefusals } from './refused';

/** Asks the server as the one who is signed in on the page. */
async function asked<Data>(page: Page, address: string, path: string): Promise<Data> {
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'jwtToken');
  const answer = await page.request.get(`${address}${path}`, {
    headers: { authorization: `Bearer ${cookie?.value}` },
  });

  return ((await answer.json()) as { data: Data }).data;
}

/** What the item that is open offers to press, beside what the server allows its reader now. */
export interface Offers {
  shown: { verbs: string[]; save: boolean };
  allowed: { verbs: string[]; save: boolean };
}

export async function offersOn(page: Page, address: string): Promise<Offers> {
  const [, uid, documentId] = /collection-types\/([^/]+)\/([^/?]+)/.exec(page.url()) ?? [];
  const view = await asked<DossierView>(page, address, `/editorial/documents/${uid}/${documentId}`);
  const buttons = dossierPanel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Việc có thể làm' }) })
    .getByRole('button');
  const shown = await buttons.evaluateAll((elements) =>
    elements
      .filter((element) => !(element as HTMLButtonElement).disabled)
      .map((element) => element.textContent ?? ''),
  );

  return {
    shown: {
      verbs: shown.sort(),
      save: await page.getByRole('button', { name: 'Lưu', exact: true }).isVisible(),
    },
    allowed: {
      verbs: view.actions
        .filter(({ allowed }) => allowed)
        .map(({ label }) => label.vi)
        .sort(),
      save: view.writing.allowed,
    },
  };
}

/**
 * A morning's work: he signs in by the form, works, and signs out by the menu.
 * @returns what the server refused meanwhile, each as `GET 403 /…`
 */
export async function morningOf(
  browser: Browser,
  address: string,
  name: string,
  work: (page: Page) => Promise<void>,
): Promise<string[]> {
  const page = await signInByForm(browser, address, name);
  const endNotes = noteRefusals(page, address);

  await settle(page);
  await work(page);
  const refused = endNotes();

  await page.goto(`${address}/admin`);
  await settle(page);
  await page.locator('nav').getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByRole('button', { name: 'Đăng nhập' }).waitFor();
  await page.context().close();

  return refused;
}
