import type { Page } from 'playwright-core';
import { settle } from './browser';
import { dossierPanel } from './pages';

export const dialogOn = (page: Page) => page.getByRole('dialog').last();

/** Opens the dialog of a verb. */
export async function choose(page: Page, verb: string): Promise<void> {
  await dossierPanel(page).getByRole('button', { name: verb, exact: true }).click();
  await dialogOn(page).waitFor();
  await settle(page);
}

/** Presses the button that does it, which stands last. */
export const confirm = (page: Page) => dialogOn(page).getByRole('button').last().click();

/** The reasons that the dialog gives after a press of its button, each on a line. */
export async function refusalOf(page: Page): Promise<string[]> {
  await confirm(page);
  await dialogOn(page).getByRole('alert').getByRole('listitem').first().waitFor();

  return dialogOn(page).getByRole('alert').getByRole('listitem').allTextContents();
}

/** Presses it, and waits until the dossier is in that state. */
export async function confirmInto(page: Page, state: string): Promise<void> {
  await confirm(page);
  await page.getByText(`xong. Trạng thái hồ sơ: ${state}.`).first().waitFor();
  await dialogOn(page).waitFor({ state: 'detached' });
  await settle(page);
}

/** The three statements of whoever hands an item in. */
export async function attest(page: Page): Promise<void> {
  for (const statement of [
    'Thông tin chính xác',
    'Không sao chép của người khác',
    'Không chứa bí mật nhà nước',
  ]) {
    await dialogOn(page).getByRole('checkbox', { name: statement }).click();
  }
}

/** So long after the last key the editor of texts has handed over what was typed, in milliseconds. */
const HANDED_OVER = 400;

/** Saves the form, and waits until the verbs are open again. */
export async function save(page: Page): Promise<void> {
  await page.waitForTimeout(HANDED_OVER);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Có thay đổi chưa lưu').waitFor({ state: 'detached' });
  await settle(page);
}
