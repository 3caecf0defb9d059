import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from '../../support/environment';

const PICTURES = path.resolve(__dirname, '..', '..', '..', '.tmp', 'pictures');

/** Without these, Chromium as root does not start, and looks for its maker's hosts. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The two widths at which every page is looked at: a desk's screen and a phone's. */
export const WIDTHS = { desk: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } } as const;

export type Width = keyof typeof WIDTHS;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS });

/** Signs in through the real form, on a browser that speaks English and was never here before. */
export async function signIn(browser: Browser, address: string, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDTHS.desk, locale: 'en-US' });
  const page = await context.newPage();

  context.setDefaultTimeout(20_000);

  await page.goto(`${address}/admin`);
  await page.getByLabel('Thư điện tử').fill(`${name}@laclong.example`);
  await page.getByLabel('Mật khẩu', { exact: false }).first().fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: /Xin chào/ }).waitFor();

  return page;
}

/** Waits until nothing on the page loads any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
}

/** Saves a picture of the page as it stands, for people to look at; the folder is not kept by git. */
export async function takePicture(page: Page, name: string, width: Width): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.setViewportSize(WIDTHS[width]);
  await settle(page);
  await page.screenshot({ path: path.join(PICTURES, `${name}-${WIDTHS[width].width}.png`) });
}

const SPOKEN = ['aria-label', 'placeholder', 'title', 'alt'] as const;

/** Everything that a reader of the page sees or hears: text, labels, hints, placeholders. */
export async function readableText(page: Page): Promise<string> {
  const attributes = await page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
      ),
    SPOKEN,
  );

  // biome-ignore lint/performance/useDomNodeTextContent: the text content holds what is not shown, too
  const shown = await page.locator('body').innerText();

  return [await page.title(), shown, ...attributes].join('\n');
}
