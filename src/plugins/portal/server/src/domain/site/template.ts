import { escaped } from '../../../../../../common/html';
import { Markup } from './markup';

/** What a template is filled with. */
export type Values = Readonly<Record<string, unknown>>;

type Node =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string }
  | { kind: 'partial'; name: string }
  | { kind: 'part'; name: string; shown: 'each' | 'if' | 'unless'; children: Node[] };

/** A template that was read once. */
export type Template = readonly Node[];

const tag = /\{\{\s*([#?^/>!]?)\s*([^{}]*?)\s*\}\}/g;
const partSigns: Readonly<Record<string, 'each' | 'if' | 'unless'>> = {
  '#': 'each',
  '?': 'if',
  '^': 'unless',
};
/** A tag that says what is shown and shows nothing itself leaves no empty line. */
const lineOfItsOwn = /^[ \t]*(\{\{\s*[#?^/!][^{}]*\}\})[ \t]*\r?\n/gm;
const name = /^(\.|[\p{L}_][\p{L}\p{N}_-]*(\.[\p{L}_][\p{L}\p{N}_-]*)*)$/u;

/**
 * Reads a template: `{{value}}`, `{{#list}}…{{/list}}` for each of a list and with what is there, `{{?list}}…{{/list}}` once where
 * anything is there, `{{^list}}…{{/list}}` where nothing is, `{{>other}}` for another template, `{{! remark }}`. Pure.
 * @throws SyntaxError where a part is not closed or a tag has no proper name
 */
export function parseTemplate(source: string): Template {
  const text = source.replace(lineOfItsOwn, '$1');
  const root: Node[] = [];
  const open: { name: string; children: Node[] }[] = [{ name: '', children: root }];
  let last = 0;
  for (const found of text.matchAll(tag)) {
    const [whole, sign = '', given = ''] = found;
    const into = open.at(-1)?.children ?? root;
    if (found.index > last) into.push({ kind: 'text', text: text.slice(last, found.index) });
    last = found.index + whole.length;
    if (sign === '!') continue;
    if (sign !== '>' && !name.test(given)) throw new SyntaxError(`${whole} names nothing`);
    if (sign === '/') {
      const closed = open.pop();
      if (closed?.name !== given || open.length === 0) throw new SyntaxError(`${whole} closes nothing`);
    } else if (sign in partSigns) {
      const children: Node[] = [];
      into.push({ kind: 'part', name: given, shown: partSigns[sign] ?? 'each', children });
      open.push({ name: given, children });
    } else {
      into.push({ kind: sign === '>' ? 'partial' : 'value', name: given });
    }
  }
  const unclosed = open.length > 1 ? open.at(-1)?.name : undefined;
  if (unclosed !== undefined) throw new SyntaxError(`{{#${unclosed}}} is not closed`);
  if (last < text.length) root.push({ kind: 'text', text: text.slice(last) });
  return root;
}

/** The names of all values, and of all other templates, that a template asks for. Pure. */
export function namesIn(template: Template): { values: string[]; partials: string[] } {
  const all = template.map((node) => {
    if (node.kind === 'text') return { values: [], partials: [] };
    if (node.kind === 'partial') return { values: [], partials: [node.name] };
    const inside = node.kind === 'part' ? namesIn(node.children) : { values: [], partials: [] };
    return { values: [node.name, ...inside.values], partials: inside.partials };
  });
  return {
    values: all.flatMap(({ values }) => values),
    partials: all.flatMap(({ partials }) => partials),
  };
}

/** Other templates, by name. */
export type Partials = Readonly<Record<string, Template>>;

/** Templates that call themselves end here. */
const deepest = 20;

/**
 * A template with its values: text is escaped, {@link Markup} goes in as it is. A name is looked for in the innermost part
 * first; what nobody knows is empty. Pure.
 * @throws RangeError for a template that calls itself, ReferenceError for one that is not there
 */
export function rendered(template: Template, values: Values, partials: Partials = {}): string {
  return filled(template, [values], partials, 0);
}

function filled(template: Template, within: readonly unknown[], partials: Partials, depth: number): string {
  if (depth > deepest) throw new RangeError('a template calls itself');
  return template
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'value') return shown(lookedUp(node.name, within));
      if (node.kind === 'part') return repeated(node, within, partials, depth);
      const partial = partials[node.name];
      if (!partial) throw new ReferenceError(`there is no template ${node.name}`);
      return filled(partial, within, partials, depth + 1);
    })
    .join('');
}

function repeated(
  { name: of, shown: how, children }: Node & { kind: 'part' },
  within: readonly unknown[],
  partials: Partials,
  depth: number,
): string {
  const value = lookedUp(of, within);
  if (isThere(value) === (how === 'unless')) return '';
  if (how !== 'each') return filled(children, within, partials, depth);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => filled(children, [...within, item], partials, depth)).join('');
}

const isThere = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== false && value !== '' && String(value) !== '';

function shown(value: unknown): string {
  if (value instanceof Markup) return String(value);
  return value === undefined || value === null || typeof value === 'object' ? '' : escaped(String(value));
}

function lookedUp(path: string, within: readonly unknown[]): unknown {
  if (path === '.') return within.at(-1);
  const [first = '', ...rest] = path.split('.');
  const holder = within.findLast((values) => own(values, first) !== undefined);
  return rest.reduce<unknown>((value, part) => own(value, part), own(holder, first));
}

/** What stands in an object of ours under a name, never what every object has. */
const own = (holder: unknown, key: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Values)[key]
    : undefined;
