import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { usePhrases } from '../../hooks/usePhrases';
import type { LedgerRow } from '../../types';
import { panelPath } from '../../utils/links';

/** What an entry is about, with the way there. */
export const EntrySubject = ({ subject }: Pick<LedgerRow, 'subject'>) => {
  const { say } = usePhrases();

  if (subject === null) {
    return null;
  }

  const name = subject.title ?? say(subject.label);
  const path = subject.link === null ? null : panelPath(subject.link);

  return (
    <Flex direction="column" alignItems="flex-start">
      {path === null ? (
        <Typography>{name}</Typography>
      ) : (
        <Link tag={RouterLink} to={path}>
          {name}
        </Link>
      )}
      {subject.title !== null && (
        <Typography variant="pi" textColor="neutral600">
          {say(subject.label)}
        </Typography>
      )}
    </Flex>
  );
};

/** From which state to which; one alone where the act changed none. */
export const useStateChange = () => {
  const { say } = usePhrases();

  return ({ from, to }: Pick<LedgerRow, 'from' | 'to'>): string => {
    if (from === null || to === null || from.vi === to.vi) {
      return to === null ? '' : say(to);
    }

    return `${say(from)} → ${say(to)}`;
  };
};
