import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { usePhrases } from '../hooks/usePhrases';
import type { ExplainedDeadline } from '../types';
import { SHORT_DAY_FORMAT } from '../utils/dates';

const Days = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 0.4rem 0.4rem 0.4rem 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** The calendar between trigger and due day: which days count, and why the others do not. */
export const DeadlineExplanation = ({ days }: { days: ExplainedDeadline['explanation'] }) => {
  const { phrase, say, formatDate } = usePhrases();

  return (
    <Days>
      <thead>
        <tr>
          {['day', 'count', 'reason'].map((column) => (
            <th key={column} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {phrase(`explanation.${column}`)}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(({ date, counted, reason }, index) => (
          <tr key={date}>
            <td>
              <Typography variant="pi" style={{ whiteSpace: 'nowrap' }}>
                {formatDate(date, SHORT_DAY_FORMAT)}
              </Typography>
            </td>
            <td>
              <Typography variant="pi" fontWeight={counted ? 'bold' : 'regular'}>
                {counted ? days.slice(0, index + 1).filter((day) => day.counted).length : '–'}
              </Typography>
            </td>
            <td>
              <Typography variant="pi" textColor={counted ? 'neutral800' : 'neutral600'}>
                {say(reason)}
              </Typography>
            </td>
          </tr>
        ))}
      </tbody>
    </Days>
  );
};
