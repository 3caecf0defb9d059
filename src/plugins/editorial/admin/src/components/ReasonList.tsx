import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Reason } from '../types';

const List = styled.ul`
  margin: 0;
  padding-left: 1.6rem;
  list-style: disc;
`;

interface ReasonListProps {
  reasons: Reason[];
  id?: string;
}

/** All grounds of a refusal, each with the article it rests on. */
export const ReasonList = ({ reasons, id }: ReasonListProps) => (
  <List id={id}>
    {reasons.map(({ code, article, message }) => (
      <li key={`${code} ${message}`}>
        <Typography variant="pi">
          {message}
          {article !== '' && (
            <Typography variant="pi" textColor="neutral600">
              {` (${article})`}
            </Typography>
          )}
        </Typography>
      </li>
    ))}
  </List>
);
