/** A node of Strapi's blocks editor, as far as we read it. */
export interface BlockNode {
  type?: string;
  image?: BlockImage;
  children?: BlockNode[];
  [other: string]: unknown;
}

/** What the blocks editor copies of a picture into the text. */
export interface BlockImage {
  url?: string;
  hash?: string;
  ext?: string | null;
  name?: string;
  mime?: string;
  alternativeText?: string | null;
  caption?: string | null;
  formats?: unknown;
  [other: string]: unknown;
}

/** Blocks with every picture replaced by what `change` makes of it. Pure; anything that is no blocks stays as it is. */
export function mapImages(blocks: unknown, change: (image: BlockImage) => BlockImage): unknown {
  if (!Array.isArray(blocks)) return blocks;
  return blocks.map((node: BlockNode) => mapNode(node, change));
}

function mapNode(node: BlockNode, change: (image: BlockImage) => BlockImage): BlockNode {
  if (node.type === 'image' && node.image) return { ...node, image: change(node.image) };
  if (!Array.isArray(node.children)) return node;
  return { ...node, children: node.children.map((child) => mapNode(child, change)) };
}

/** The pictures inside blocks, in their order. */
export function imagesIn(blocks: unknown): BlockImage[] {
  const found: BlockImage[] = [];
  mapImages(blocks, (image) => {
    found.push(image);
    return image;
  });
  return found;
}
