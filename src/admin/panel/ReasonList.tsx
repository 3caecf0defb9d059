import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ShownReason } from './refusal';
import { useSharedPhrases } from './usePhrases';

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
  const { cite } = useSharedPhrases();

  return (
    <List id={id}>
      {reasons.map(({ code, article, message }) => (
        <li key={`${code} ${message}`}>
          <Typography variant="pi">
            {message}
            {Boolean(article) && (
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
