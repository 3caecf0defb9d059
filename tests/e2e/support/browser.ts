import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
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

/** What pages have asked for and not yet got. */
const underWay = new WeakMap<Page, Set<Request>>();

function follow(page: Page): void {
  const requests = new Set<Request>();

  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
}

/** A browser that speaks English and was never here before. */
async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: WIDTHS.desk, locale: 'en-US' });

  context.setDefaultTimeout(60_000);
  context.on('page', follow);

  return context;
}

/** A page of somebody who is signed in, with nothing opened yet: by the same request as the form's, without its page. */
export async function signIn(browser: Browser, address: string, name: string): Promise<Page> {
  const context = await newContext(browser);
  const answer = await context.request.post(`${address}/admin/login`, {
    data: { email: `${name}@laclong.example`, password: SAMPLE_PASSWORD },
  });
  const { data } = (await answer.json()) as { data?: { token: string } };

  if (data === undefined) throw new Error(`${name} was not signed in: ${answer.status()}`);
  await context.addCookies([{ name: 'jwtToken', value: data.token, url: address }]);

  return context.newPage();
}

/** Signs in through the real form. */
export async function signInByForm(browser: Browser, address: string, name: string): Promise<Page> {
  const page = await (await newContext(browser)).newPage();

  await page.goto(`${address}/admin`);
  await page.getByLabel('Thư điện tử').fill(`${name}@laclong.example`);
  await page.getByLabel('Mật khẩu', { exact: false }).first().fill(SAMPLE_PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: /Xin chào/ }).waitFor();

  return page;
}

/** Of how long nothing is asked for, before a page is taken to have all; in milliseconds. */
const QUIET = 150;

/** Waits until nothing on the page loads any more. */
export async function settle(page: Page): Promise<void> {
  const busy = () => (underWay.get(page)?.size ?? 0) > 0;

  await page.waitForLoadState('load');

  for (let quiet = 0, tries = 0; quiet < QUIET; tries += 1) {
    if (tries > 800) throw new Error('the page goes on loading');
    await page.waitForTimeout(25);
    quiet = busy() || (await page.locator('[aria-busy="true"]').count()) > 0 ? 0 : quiet + 25;
  }
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
