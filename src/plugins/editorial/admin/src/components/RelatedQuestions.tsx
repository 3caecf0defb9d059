import { Flex } from '@strapi/design-system';
import { ItemLink } from '../../../../../admin/panel/ItemLink';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierView } from '../types';

/** Questions that belong together: how each stands, and the way to it. */
export const RelatedQuestions = ({ questions }: { questions: DossierView['duplicates'] }) => {
  const { say } = usePhrases();

  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {questions.map(({ id, subject, title, stateLabel }) => (
        <li key={id}>
          <ItemLink subject={subject}>{`${title} · ${say(stateLabel)}`}</ItemLink>
        </li>
      ))}
    </Flex>
  );
};
