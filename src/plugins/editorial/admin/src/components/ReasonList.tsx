import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { usePhrases } from '../hooks/usePhrases';
import type { ShownReason } from '../types';

const List = styled.ul`
  margin: 0;
  padding-left: 1.6rem;
  list-style: disc;
`;

interface ReasonListProps {
  reasons: readonly ShownReason[];
  id?: string;
}

/** All grounds of a refusal, each with the article it rests on. */
export const ReasonList = ({ reasons, id }: ReasonListProps) => {
  const { cite } = usePhrases();

  return (
    <List id={id}>
      {reasons.map(({ code, article, message }) => (
        <li key={`${code} ${message}`}>
          <Typography variant="pi">
            {message}
            {article !== '' && (
              <Typography variant="pi" textColor="neutral600">
                {` (${cite(article)})`}
              </Typography>
            )}
          </Typography>
        </li>
      ))}
    </List>
  );
};
