import type { Page } from 'playwright-core';

/** Letters that no English word has. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** What names and explains, and never is content itself: the page's head, tabs, buttons, heads of columns, names of fields. */
const NAMING = [
  'h1, h1 ~ *, h2, h3',
  'button, [role="tab"]',
  'th, dt, legend, label',
  'nav a',
  '[role="dialog"] p, [role="dialog"] span',
  '[placeholder]',
].join(', ');

/**
 * The interface's own words on a page that are Vietnamese.
 * @param content what is Vietnamese in every language: names and titles; words that hold one of them are left out
 */
export async function vietnameseWords(page: Page, content: readonly string[] = []): Promise<string[]> {
  const words = await page
    .locator(NAMING)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && !element.closest('[contenteditable]'))
        .map((element) => element.getAttribute('placeholder') ?? element.textContent ?? ''),
    );

  return [await page.title(), ...words].filter(
    (word) => VIETNAMESE.test(word) && !content.some((own) => word.includes(own)),
  );
}
