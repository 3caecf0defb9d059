/** What the first page shows, in this order: the reader's work, his deadlines, the week, how it goes; then where he left off, and who he is. */
const ORDER = [
  'waiting',
  'due',
  'week',
  'on-time',
  'quiet-days',
  'notices',
  'last-edited-entries',
  'profile-info',
];

/** Of Strapi's own what counts entries and tokens, or lists without the process what became public, says nothing to an editor. */
const WITHHELD = new Set(['last-published-entries', 'chart-entries', 'key-statistics']);

const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);

/** The widgets of all plugins as the first page shows them. */
export const arrangeHome = <Widget extends { id: string }>(widgets: readonly Widget[]): Widget[] =>
  widgets.filter(({ id }) => !WITHHELD.has(id)).sort((one, other) => place(one.id) - place(other.id));
