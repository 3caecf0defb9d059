import { Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { Notice } from '../../../../../admin/panel/Notice';
import { usePhrases } from '../hooks/usePhrases';
import { useGetRecomputationQuery } from '../services/calendarApi';

/** How often to ask while deadlines are being reckoned anew, in milliseconds. */
const INTERVAL = 2000;

const Bar = styled.progress`
  width: 100%;
  height: 1.2rem;
  accent-color: ${({ theme }) => theme.colors.primary600};
`;

/** How far the reckoning of the open items has come, as long as it runs. */
export const ProgressNotice = () => {
  const { phrase } = usePhrases();
  const [running, setRunning] = useState(false);
  const { data: progress } = useGetRecomputationQuery(undefined, { pollingInterval: running ? INTERVAL : 0 });
  const unfinished = progress != null && progress.finishedAt === null;

  useEffect(() => setRunning(unfinished), [unfinished]);

  if (!unfinished) {
    return null;
  }

  const { done, total, moved } = progress;

  return (
    <Notice tone="information" title={phrase('progress')}>
      <Bar aria-label={phrase('progress')} value={done} max={Math.max(total, 1)} />
      <Typography variant="pi">{phrase('progress.where', { done, total, moved })}</Typography>
    </Notice>
  );
};
