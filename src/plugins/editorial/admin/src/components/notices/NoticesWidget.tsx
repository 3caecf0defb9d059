import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { usePhrases } from '../../hooks/usePhrases';
import { useGetNoticesQuery } from '../../services/deadlinesApi';
import { NoticeLink } from './NoticeCard';

/** So many stand on the home page; the others are one click away. */
const SHOWN = 5;

/** The newest notices that were not read yet, on the home page. */
export const NoticesWidget = () => {
  const { phrase, say, formatDate } = usePhrases();
  const { data, error, isLoading } = useGetNoticesQuery(
    { page: 1, pageSize: SHOWN, unreadOnly: true },
    { refetchOnMountOrArgChange: true },
  );

  if (isLoading) {
    return <Widget.Loading />;
  }

  if (data === undefined || error !== undefined) {
    return <Widget.Error />;
  }

  if (data.rows.length === 0) {
    return <Widget.NoData>{phrase('notices.allRead')}</Widget.NoData>;
  }

  return (
    <Flex tag="ul" direction="column" alignItems="stretch">
      {data.rows.map((notice) => (
        <Box
          key={notice.id}
          tag="li"
          paddingTop={2}
          paddingBottom={2}
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="0 0 1px 0"
        >
          <Typography tag="p">
            <NoticeLink notice={notice}>{say(notice.subject)}</NoticeLink>
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            <time dateTime={notice.at}>{formatDate(notice.at, INSTANT_FORMAT)}</time>
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
