import type { SealedFile, SealedValue } from './seal';

/** A node of a kept text of blocks: as the editor made it, its pictures sealed. */
interface KeptNode {
  type?: string;
  text?: string;
  url?: string;
  image?: SealedFile;
  children?: KeptNode[];
}

/** How what is not plain words is said in them. */
export interface Saying {
  picture(file: SealedFile): string;
  link(words: string, url: string): string;
}

/** Nodes that are a line of their own. */
const lines = new Set(['paragraph', 'heading', 'quote', 'code', 'list-item']);

/** A text of blocks as plain lines, in their order. Pure; what is no text of blocks has no lines. */
export function blockLines(blocks: SealedValue | undefined, saying: Saying): string[] {
  return Array.isArray(blocks) ? (blocks as KeptNode[]).flatMap((node) => linesOf(node, saying)) : [];
}

function linesOf(node: KeptNode, saying: Saying): string[] {
  if (node.type === 'image' && node.image) return [saying.picture(node.image)];
  if (!lines.has(node.type ?? '')) return (node.children ?? []).flatMap((child) => linesOf(child, saying));
  const nested = (node.children ?? []).filter((child) => child.type === 'list');
  const words = inline(
    (node.children ?? []).filter((child) => child.type !== 'list'),
    saying,
  );
  return [words, ...nested.flatMap((child) => linesOf(child, saying))];
}

function inline(nodes: readonly KeptNode[], saying: Saying): string {
  return nodes
    .map((node) => {
      if (typeof node.text === 'string') return node.text;
      const words = inline(node.children ?? [], saying);
      return node.type === 'link' && node.url ? saying.link(words, node.url) : words;
    })
    .join('');
}
