import { Button, Flex, Typography } from '@strapi/design-system';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../../admin/panel/Pages';
import { usePhrases } from '../../hooks/usePhrases';
import { useGetNoticesQuery, useReadAllNoticesMutation } from '../../services/deadlinesApi';
import { NoticeCard } from './NoticeCard';

/** The reader's own notices, the newest first. */
export const NoticesTab = () => {
  const { phrase } = usePhrases();
  const query = useGetNoticesQuery({ page: usePage() }, { refetchOnMountOrArgChange: true });
  const [readAll, { isLoading }] = useReadAllNoticesMutation();

  return (
    <Loaded query={query}>
      {({ rows, pagination, unread }) => (
        <>
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <Typography>{phrase(unread === 0 ? 'notices.allRead' : 'notices.count', { unread })}</Typography>
            {unread > 0 && (
              <Button type="button" variant="secondary" loading={isLoading} onClick={() => readAll()}>
                {phrase('notices.readAll')}
              </Button>
            )}
          </Flex>
          {rows.length === 0 && <Typography>{phrase('notices.none')}</Typography>}
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} aria-label={phrase('tab.notices')}>
            {rows.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} />
            ))}
          </Flex>
          <Pages pagination={pagination} />
        </>
      )}
    </Loaded>
  );
};
