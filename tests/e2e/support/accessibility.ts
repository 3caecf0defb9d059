import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong by WCAG 2.2 AA in the part of the page that the selector names, each with the elements. */
export async function violationsIn(page: Page, part: string): Promise<string[]> {
  // What fades in has its colours once it is there.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY,
      ),
  );
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, { part: string; rules: string[] }>(
    ({ part: selector, rules }) => Reflect.get(window, 'axe').run(selector, { runOnly: rules }),
    { part, rules: RULES },
  );

  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
