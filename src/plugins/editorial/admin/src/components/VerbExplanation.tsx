import { Flex, Typography } from '@strapi/design-system';
import { Notice } from '../../../../../admin/panel/Notice';
import { usePhrases } from '../hooks/usePhrases';

/** Verbs of which not everybody knows what they do, with the sentences that say it. */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  erase: ['what', 'goes', 'stays'],
  hide: ['what'],
  withdraw: ['what'],
  close: ['what'],
  reject: ['what'],
  'record-sent': ['what'],
  merge: ['what'],
  redirect: ['what'],
  'pass-on': ['what'],
  'answer-privately': ['what'],
};

/** What a verb will do, said before it is done. */
export const VerbExplanation = ({ verb }: { verb: string }) => {
  const { phrase } = usePhrases();
  const sentences = EXPLAINED[verb];

  return sentences === undefined ? null : (
    <Notice tone="warning">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        {sentences.map((sentence) => (
          <Typography key={sentence}>{phrase(`explained.${verb}.${sentence}`)}</Typography>
        ))}
      </Flex>
    </Notice>
  );
};
