import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { BlockNode } from '../../types';

/** A text of blocks in the letters of the panel. */
const Words = styled.div`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 2.6rem;
  overflow-wrap: anywhere;

  > * + * {
    margin-top: ${({ theme }) => theme.spaces[4]};
  }

  h3,
  h4,
  h5,
  h6 {
    font-size: 1.8rem;
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    line-height: 2.4rem;
  }

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  em {
    font-style: italic;
  }

  ul,
  ol {
    padding-left: ${({ theme }) => theme.spaces[6]};
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  blockquote {
    border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
    padding-left: ${({ theme }) => theme.spaces[4]};
  }

  pre {
    white-space: pre-wrap;
    font-family: monospace;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;

export const Figure = styled.figure`
  margin: 0;

  img {
    display: block;
    max-width: 100%;
    max-height: 56rem;
    height: auto;
    border-radius: ${({ theme }) => theme.borderRadius};
  }

  figcaption {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.3rem;
    line-height: 2rem;
    padding-top: ${({ theme }) => theme.spaces[1]};
  }
`;

/** Headings of a text stand below those of the page. */
const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;

/** Where a link of a text may lead: nowhere that would run something. */
const LEADS_SAFELY = /^(https?:|mailto:|tel:|\/)/i;

const marked = ({ text, bold, italic, underline, strikethrough, code }: BlockNode): ReactNode => {
  let words: ReactNode = String(text);

  if (code) words = <code>{words}</code>;
  if (strikethrough) words = <s>{words}</s>;
  if (underline) words = <u>{words}</u>;
  if (italic) words = <em>{words}</em>;
  if (bold) words = <strong>{words}</strong>;

  return words;
};

const childrenOf = ({ children = [] }: BlockNode): ReactNode[] =>
  // A text that is read has no names for its nodes, and never changes its order.
  children.map((child, index) => <Node key={`${index} ${child.type ?? ''}`} node={child} />);

const Node = ({ node }: { node: BlockNode }): ReactNode => {
  switch (node.type) {
    case 'paragraph':
      return <p>{childrenOf(node)}</p>;
    case 'heading': {
      const Heading = HEADINGS[Math.min(Number(node.level) || 1, HEADINGS.length) - 1] ?? 'h6';

      return <Heading>{childrenOf(node)}</Heading>;
    }
    case 'list': {
      const List = node.format === 'ordered' ? 'ol' : 'ul';

      return <List>{childrenOf(node)}</List>;
    }
    case 'list-item':
      return <li>{childrenOf(node)}</li>;
    case 'quote':
      return <blockquote>{childrenOf(node)}</blockquote>;
    case 'code':
      return <pre>{childrenOf(node)}</pre>;
    case 'link':
      return typeof node.url === 'string' && LEADS_SAFELY.test(node.url) ? (
        <a href={node.url} target="_blank" rel="noreferrer">
          {childrenOf(node)}
        </a>
      ) : (
        childrenOf(node)
      );
    case 'image':
      return node.image === undefined ? null : (
        <Figure>
          <img src={node.image.url} alt={node.image.alternativeText ?? ''} />
          {node.image.caption && <figcaption>{node.image.caption}</figcaption>}
        </Figure>
      );
    default:
      return typeof node.text === 'string' ? marked(node) : childrenOf(node);
  }
};

/** A text of Strapi's blocks editor, as plain elements of the page. */
export const BlocksText = ({ blocks }: { blocks: readonly BlockNode[] }) => (
  <Words>{childrenOf({ children: [...blocks] })}</Words>
);
