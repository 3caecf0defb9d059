import { type Browser, chromium, type Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from './environment';

/** Starts Chromium, from CHROMIUM_PATH or where Debian puts it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Chromium has no sandbox for root, as whom builds usually run.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A page in Vietnamese, as an editor of the commune has it. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  return context.newPage();
}

/**
 * Signs `<name>@laclong.example` in to the panel, by its form.
 * @param url the portal's, without a slash at the end
 */
export async function signIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(`${name}@laclong.example`);
  await page.locator('input[name="password"]').fill(SAMPLE_PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
}
