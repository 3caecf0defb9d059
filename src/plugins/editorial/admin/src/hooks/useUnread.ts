import { useEffect, useState } from 'react';
import { useGetNoticesQuery } from '../services/deadlinesApi';

const EVERY_MS = 60_000;

/** Whether somebody may be looking at the page. */
const useVisible = (): boolean => {
  const [visible, setVisible] = useState(!document.hidden);

  useEffect(() => {
    const look = () => setVisible(!document.hidden);

    document.addEventListener('visibilitychange', look);

    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  return visible;
};

/** How many notices the reader has not read; asked for anew each minute while the page is in sight. */
export const useUnread = (): number => {
  const visible = useVisible();
  const { data } = useGetNoticesQuery(
    { page: 1, pageSize: 1, unreadOnly: true },
    // What was asked for a minute ago is asked for again as soon as the page is back in sight.
    { skip: !visible, pollingInterval: EVERY_MS, refetchOnMountOrArgChange: EVERY_MS / 1000 },
  );

  return data?.unread ?? 0;
};
