import { html, Markup, noMarkup } from './markup';

/** A node of Strapi's blocks editor, as it comes from the database: nothing of it is taken for granted. */
type Node = Readonly<Record<string, unknown>>;

/** The page's own title is the only heading above these. */
const highest = 2;
const deepest = 6;
/** Editors nest lists; nobody nests so many. */
const deepestNesting = 20;

const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter((node): node is Node => typeof node === 'object' && node !== null) : [];

const joined = (parts: readonly Markup[]) => html`${parts}`;

/** A text of blocks as markup: known nodes alone, every word escaped, links and pictures only where they are safe. Pure. */
export function blocksMarkup(blocks: unknown): Markup {
  return joined(nodesIn(blocks).map((node) => blockOf(node, 0)));
}

function blockOf(node: Node, depth: number): Markup {
  if (depth > deepestNesting) return noMarkup;
  const inside = () => joined(nodesIn(node.children).map((child) => inline(child)));
  switch (node.type) {
    case 'paragraph':
      return isEmpty(node) ? noMarkup : html`<p>${inside()}</p>\n`;
    case 'heading':
      return heading(node, inside());
    case 'list':
      return list(node, depth);
    case 'quote':
      return html`<blockquote>${inside()}</blockquote>\n`;
    case 'code':
      return html`<pre><code>${inside()}</code></pre>\n`;
    case 'image':
      return picture(node.image);
    default:
      return noMarkup;
  }
}

/** Editors make room with empty paragraphs; the page makes its own. */
const isEmpty = ({ children }: Node) =>
  nodesIn(children).every(({ type, text }) => type === 'text' && String(text ?? '').trim() === '');

function heading({ level }: Node, words: Markup): Markup {
  const given = Number.isInteger(level) ? Number(level) : highest;
  const name = new Markup(`h${Math.min(Math.max(given, highest), deepest)}`);
  return html`<${name}>${words}</${name}>\n`;
}

function list({ format, children }: Node, depth: number): Markup {
  const name = new Markup(format === 'ordered' ? 'ol' : 'ul');
  const items = nodesIn(children).map((child) =>
    child.type === 'list' ? html`<li>${list(child, depth + 1)}</li>` : listItem(child, depth),
  );
  return depth > deepestNesting ? noMarkup : html`<${name}>${items}</${name}>\n`;
}

const listItem = ({ children }: Node, depth: number) =>
  html`<li>${nodesIn(children).map((child) =>
    child.type === 'list' ? blockOf(child, depth + 1) : inline(child),
  )}</li>`;

const marks = [
  ['code', 'code'],
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
] as const;

function inline(node: Node): Markup {
  if (node.type === 'link') {
    const words = joined(nodesIn(node.children).map(inline));
    const target = safeLink(node.url);
    return target === null ? words : html`<a href="${target}">${words}</a>`;
  }
  if (typeof node.text !== 'string') return noMarkup;
  const lines = node.text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));
  return marks.reduce((words, [mark, name]) => {
    const element = new Markup(name);
    return node[mark] === true ? html`<${element}>${words}</${element}>` : words;
  }, joined(lines));
}

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address that a link may lead to; null where following it could run something. Pure. */
export function safeLink(url: unknown): string | null {
  if (typeof url !== 'string') return null;
  const given = url.trim();
  if (/^[/#](?![/\\])/.test(given)) return given;
  try {
    return safeSchemes.has(new URL(given).protocol) ? given : null;
  } catch {
    return null;
  }
}

/** A picture, of our own store alone, with what it shows in words. */
function picture(image: unknown): Markup {
  const shown = pictureOf(image);
  if (!shown) return noMarkup;
  const caption = shown.caption ? html`<figcaption>${shown.caption}</figcaption>` : noMarkup;
  return html`<figure>${pictureMarkup(shown, '(min-width: 48rem) 42rem, 100vw')}${caption}</figure>\n`;
}

/** A stored picture as a page shows it. Sizes in pixels. */
export interface Picture {
  url: string;
  alt: string;
  caption: string;
  width: number | null;
  height: number | null;
  /** The same in other sizes. */
  smaller: readonly { url: string; width: number }[];
}

const isOurs = (url: unknown): url is string =>
  typeof url === 'string' && /^(https?:\/\/[^/\s]+)?\/files\/[^\s"<>]+$/.test(url);

/** Reads a stored file as a picture; null where it is none of ours. Pure. */
export function pictureOf(file: unknown): Picture | null {
  if (typeof file !== 'object' || file === null) return null;
  const { url, alternativeText, caption, width, height, formats, mime } = file as Node;
  if (!isOurs(url) || (mime !== undefined && !String(mime).startsWith('image/'))) return null;
  const smaller = nodesIn(Object.values(typeof formats === 'object' && formats !== null ? formats : {}))
    .map((one) => ({ url: one.url, width: Number(one.width) }))
    .filter((one): one is Picture['smaller'][number] => isOurs(one.url) && one.width > 0)
    .sort((one, other) => one.width - other.width);
  return {
    url,
    alt: String(alternativeText ?? ''),
    caption: String(caption ?? ''),
    width: Number(width) || null,
    height: Number(height) || null,
    smaller,
  };
}

/** A picture as an element; `sizes` says how wide it is shown. Pure. */
export function pictureMarkup(
  { url, alt, width, height, smaller }: Picture,
  sizes: string,
  { eager = false }: { eager?: boolean } = {},
): Markup {
  const all = width === null ? smaller : [...smaller, { url, width }];
  const set = all.map((one) => `${one.url} ${one.width}w`).join(', ');
  const sources = smaller.length > 0 ? html` srcset="${set}" sizes="${sizes}"` : noMarkup;
  const room = width && height ? html` width="${width}" height="${height}"` : noMarkup;
  const loading = new Markup(eager ? '' : ' loading="lazy"');
  return html`<img src="${url}" alt="${alt}"${sources}${room}${loading} decoding="async">`;
}
