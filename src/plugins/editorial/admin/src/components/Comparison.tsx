import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { usePhrases } from '../hooks/usePhrases';
import type { FieldComparison } from '../types';
import { ComparedText } from './ComparedText';

/** Two revisions, a block for each field that differs; how many do not is said last. */
export const Comparison = ({ fields }: { fields: readonly FieldComparison[] }) => {
  const { phrase, say } = usePhrases();
  const differing = fields.filter(({ change }) => change !== 'same');

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {differing.map(({ field, label, change, pieces }) => (
        <Box key={field} tag="section" aria-label={say(label)}>
          <Flex gap={2} wrap="wrap" paddingBottom={1}>
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {say(label)}
            </Typography>
            <Badge>{phrase(`compare.${change}`)}</Badge>
          </Flex>
          {change === 'changed' && pieces.every(({ op }) => op === 'same') && (
            <Typography variant="pi">{phrase('compare.formOnly')}</Typography>
          )}
          <ComparedText pieces={pieces} />
        </Box>
      ))}
      <Typography variant="pi" textColor="neutral600">
        {differing.length === 0
          ? phrase('compare.none')
          : phrase('compare.same', { count: fields.length - differing.length })}
      </Typography>
    </Flex>
  );
};
