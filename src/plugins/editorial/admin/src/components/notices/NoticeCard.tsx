import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { usePhrases } from '../../hooks/usePhrases';
import { useReadNoticeMutation } from '../../services/deadlinesApi';
import type { NoticeRow } from '../../types';
import { panelPath } from '../../utils/links';

const Body = styled(Typography)`
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

interface NoticeLinkProps {
  notice: NoticeRow;
  children: string;
}

/** Leads to what a notice is about; whoever follows it has read the notice. */
export const NoticeLink = ({ notice, children }: NoticeLinkProps) => {
  const [read] = useReadNoticeMutation();
  const path = notice.link === null ? null : panelPath(notice.link);

  if (notice.link === null) {
    return <>{children}</>;
  }

  const markRead = () => {
    if (notice.readAt === null) {
      read(notice.id);
    }
  };

  return path === null ? (
    <Link href={notice.link} onClick={markRead}>
      {children}
    </Link>
  ) : (
    <Link tag={RouterLink} to={path} onClick={markRead}>
      {children}
    </Link>
  );
};

/** One notice whole. */
export const NoticeCard = ({ notice }: { notice: NoticeRow }) => {
  const { phrase, say, formatDate } = usePhrases();
  const [read, { isLoading }] = useReadNoticeMutation();
  const { id, subject, body, link, at, readAt } = notice;

  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={2} wrap="wrap">
          {readAt === null && <Badge variant="primary">{phrase('notices.unread')}</Badge>}
          <Typography tag="h3" variant="omega" fontWeight={readAt === null ? 'bold' : 'regular'}>
            {say(subject)}
          </Typography>
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          <time dateTime={at}>{formatDate(at, INSTANT_FORMAT)}</time>
        </Typography>
        <Body tag="p">{say(body)}</Body>
        <Flex gap={4} wrap="wrap">
          {link !== null && <NoticeLink notice={notice}>{phrase('notices.open')}</NoticeLink>}
          {readAt === null && (
            <Button
              type="button"
              size="S"
              variant="tertiary"
              loading={isLoading}
              aria-label={phrase('notices.read.of', { subject: say(subject) })}
              onClick={() => read(id)}
            >
              {phrase('notices.read')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  );
};
