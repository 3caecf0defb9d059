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

/** What of a stored file stands in a text that shows it. */
export interface ShownFile {
  hash: string;
  ext: string | null;
  name: string;
  mime: string;
  /** Kilobytes. */
  size: number;
  /** Pixels; null where the file is no picture. */
  width: number | null;
  height: number | null;
  provider: string;
  createdAt: string;
  updatedAt: string;
  alternativeText: string | null;
  caption: string | null;
}

/**
 * A picture as it stands in a text: what its stored file says, at that address, and of what was given only the words.
 * Pure. All other keys are dropped: nobody seals them, so nobody may set them.
 */
export function pictureOf(file: ShownFile, url: string, given: BlockImage): BlockImage {
  const { alternativeText = file.alternativeText, caption = file.caption } = given;
  return {
    name: file.name,
    alternativeText,
    caption,
    url,
    width: file.width,
    height: file.height,
    size: file.size,
    hash: file.hash,
    ext: file.ext,
    mime: file.mime,
    provider: file.provider,
    createdAt: file.createdAt,
    updatedAt: file.updatedAt,
    previewUrl: null,
    formats: null,
  };
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
