import { Box, Typography } from '@strapi/design-system';
import { Disclosure } from '../../../../../admin/panel/Disclosure';
import { usePhrases } from '../hooks/usePhrases';
import type { Table } from '../types';

/** How the figures of a table come about, in words. */
export const HowCounted = ({ table: { how } }: { table: Table }) => {
  const { phrase, say } = usePhrases();

  if (how.length === 0) {
    return null;
  }

  return (
    <Disclosure label={phrase('how')}>
      <Box tag="dl" paddingTop={1}>
        {how.map((definition) => (
          <Box key={definition.label.vi} paddingBottom={2}>
            <Typography tag="dt" fontWeight="bold" variant="pi">
              {say(definition.label)}
            </Typography>
            <Typography tag="dd" variant="pi" textColor="neutral600">
              {say(definition.how)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Disclosure>
  );
};
