import { styled } from 'styled-components';
import { usePhrases } from '../hooks/usePhrases';
import type { Piece } from '../types';

/** What was added is underlined, what was removed struck out: not told by colour alone. */
const Words = styled.div`
  font-size: 1.4rem;
  line-height: 2.2rem;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
`;

const Unseen = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

const tags = { added: 'ins', removed: 'del' } as const;

/** A text with what was added to it and removed from it, in its place. */
export const ComparedText = ({ pieces }: { pieces: readonly Piece[] }) => {
  const { phrase } = usePhrases();
  let position = 0;

  return (
    <Words>
      {pieces.map(({ text, op }) => {
        const key = position;
        position += text.length;

        if (op === 'same') {
          return <span key={key}>{text}</span>;
        }

        const Changed = tags[op];

        return (
          <Changed key={key}>
            <Unseen>{phrase(`compare.${op}.said`)} </Unseen>
            {text}
          </Changed>
        );
      })}
    </Words>
  );
};
