import { Box, Flex, Typography } from '@strapi/design-system';
import { ItemLink } from '../../../../../admin/panel/ItemLink';
import { usePhrases } from '../hooks/usePhrases';
import type { NearCopy } from '../types';

/** Items that are much like this one: how much, where they stand, and the way to them. The reader judges. */
export const NearCopyList = ({ copies }: { copies: readonly NearCopy[] }) => {
  const { phrase, say } = usePhrases();

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi">{phrase('nearCopies.explained')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {copies.map(({ dossierId, subject, title, titlePercent, textPercent, stateLabel }) => (
          <Box key={dossierId} tag="li" background="warning100" hasRadius padding={2}>
            <ItemLink subject={subject}>{title}</ItemLink>
            <Typography tag="p" variant="pi">
              {phrase('nearCopies.percent', { title: titlePercent, text: textPercent })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say(subject.label)} · {say(stateLabel)}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
};
