import { Flex, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierView } from '../types';
import { documentPath } from '../utils/links';

/** Questions that belong together: how each stands, and the way to it. */
export const RelatedQuestions = ({ questions }: { questions: DossierView['duplicates'] }) => {
  const { say } = usePhrases();

  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
      {questions.map(({ id, subject, title, stateLabel }) => (
        <li key={id}>
          <Link tag={RouterLink} to={documentPath(subject.type, subject.documentId)} isExternal={false}>
            <span style={{ fontSize: '1.2rem', overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
              {`${title} · ${say(stateLabel)}`}
            </span>
          </Link>
        </li>
      ))}
    </Flex>
  );
};
