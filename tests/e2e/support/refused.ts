import type { Page, Response } from 'playwright-core';

/** What Strapi asks for by itself, without the page being any poorer where it is refused. */
const ASKED_IN_VAIN = [
  // Whether its paid edition is there.
  /^GET 404 \/admin\/ai-feature-config$/,
  /^GET 404 \/i18n\/ai-localization-jobs\//,
  // Whether pictures are described by its paid edition; who may read the answer may also change it.
  /^GET 403 \/upload\/settings$/,
];

/**
 * Notes what the server refuses to a page from now on.
 * @param where what is said of the place, beside the refusal
 * @returns ends it, and gives each refusal once: `GET 403 /…`
 */
export function noteRefusals(page: Page, address: string, where: () => string = () => ''): () => string[] {
  const refused = new Set<string>();
  const note = (response: Response) => {
    const { origin, pathname } = new URL(response.url());
    const line = `${response.request().method()} ${response.status()} ${pathname}`;

    if (origin === address && response.status() >= 400 && !ASKED_IN_VAIN.some((known) => known.test(line))) {
      refused.add(`${line}${where()}`);
    }
  };

  page.on('response', note);

  return () => {
    page.off('response', note);

    return [...refused];
  };
}
