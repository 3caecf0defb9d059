interface Text {
  type: 'text';
  text: string;
}

interface ListItem {
  type: 'list-item';
  children: Text[];
}

/** The kinds of block that the sample's texts use, as Strapi's blocks editor stores them. */
export type Block =
  | { type: 'heading'; level: 3; children: Text[] }
  | { type: 'paragraph'; children: Text[] }
  | { type: 'list'; format: 'unordered'; children: ListItem[] };

const text = (words: string): Text[] => [{ type: 'text', text: words }];

export const heading = (words: string): Block => ({ type: 'heading', level: 3, children: text(words) });

export const paragraph = (words: string): Block => ({ type: 'paragraph', children: text(words) });

export const list = (...items: string[]): Block => ({
  type: 'list',
  format: 'unordered',
  children: items.map((words) => ({ type: 'list-item', children: text(words) })),
});
