import { escaped } from '../../../../../../common/html';

/** Markup that was made of escaped parts: it goes into a page as it is, where plain text would be escaped. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export const noMarkup = new Markup('');

const written = (part: unknown): string => {
  if (part instanceof Markup) return String(part);
  if (Array.isArray(part)) return part.map(written).join('');
  return part === null || part === undefined || part === false ? '' : escaped(String(part));
};

/** Markup with its values escaped, but for markup and lists of such: html`<b>${name}</b>`. Pure. */
export function html(pieces: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  return new Markup(
    pieces.map((piece, index) => (index === 0 ? piece : written(values[index - 1]) + piece)).join(''),
  );
}
