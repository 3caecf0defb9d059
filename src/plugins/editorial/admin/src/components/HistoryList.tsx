import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { usePhrases } from '../hooks/usePhrases';
import type { HistoryEntry } from '../types';

const Entries = styled.ol`
  list-style: none;
  margin: 0;
  padding: 0;
  width: 100%;
`;

const Comment = styled(Typography)`
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

/** Who did what and when, the latest first. */
export const HistoryList = ({ history }: { history: readonly HistoryEntry[] }) => {
  const { phrase, say, formatDate } = usePhrases();
  const latestFirst = [...history].sort((one, other) => other.sequence - one.sequence);

  return (
    <Entries>
      {latestFirst.map(({ sequence, at, actor, office, label, what, comment, note }) => (
        <Box
          key={sequence}
          tag="li"
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="1px 0 0 0"
          paddingTop={2}
          paddingBottom={2}
        >
          <Flex direction="column" alignItems="flex-start">
            <Flex gap={2} wrap="wrap">
              <Typography variant="pi" fontWeight="bold">
                {say(label)}
              </Typography>
              {what === 'text' && <Badge>{phrase('history.text')}</Badge>}
            </Flex>
            <Typography variant="pi">{office === null ? actor : `${actor} · ${say(office)}`}</Typography>
            <Typography variant="pi" textColor="neutral600">
              <time dateTime={at}>{formatDate(at, INSTANT_FORMAT)}</time>
            </Typography>
            {note !== null && <Typography variant="pi">{say(note)}</Typography>}
            {comment !== null && <Comment variant="pi">“{comment}”</Comment>}
          </Flex>
        </Box>
      ))}
    </Entries>
  );
};
