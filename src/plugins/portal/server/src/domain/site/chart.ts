import { html, type Markup } from './markup';

/** One bar: what it is called, how long it is, and what stands beside it. */
export interface Bar {
  label: string;
  /** Not negative; bars of one chart are compared with each other. */
  value: number;
  text: string;
  /** A second kind of bar, drawn lighter: what the first is compared with. */
  muted?: boolean;
}

/** The longest bar has this length. */
const full = 100;

const lengthOf = (value: number, most: number) =>
  most > 0 ? Math.round((Math.max(0, value) / most) * full * 100) / 100 : 0;

/**
 * Bars of which the longest is as long as there is room, drawn from zero on. Their figures stand beside them, and all of it is
 * in the table of the page as well, so readers by ear are told `name` alone. Pure.
 */
export function barChart(name: string, bars: readonly Bar[]): Markup {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const rows = bars.map(
    ({ label, value, text, muted }) => html`<div class="bar">
<span class="bar__label">${label}</span>
<svg class="bar__line${muted ? ' bar__line--muted' : ''}" viewBox="0 0 ${full} 10" preserveAspectRatio="none" focusable="false"><rect class="bar__ground" width="${full}" height="10"/><rect class="bar__value" width="${lengthOf(value, most)}" height="10"/></svg>
<span class="bar__figure">${text}</span>
</div>
`,
  );
  return html`<div class="chart" role="img" aria-label="${name}">${rows}</div>`;
}

/** What can be drawn as a bar. */
export const isDrawable = (value: unknown): boolean =>
  value !== null && value !== '' && Number.isFinite(Number(value)) && Number(value) >= 0;
