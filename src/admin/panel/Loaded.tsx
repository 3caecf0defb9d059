import { Button, Flex, Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { ReasonList } from './ReasonList';
import { reasonsOf, statusOf } from './refusal';
import { useSharedPhrases } from './usePhrases';

interface Query<Data> {
  data?: Data;
  error?: unknown;
  isLoading: boolean;
  refetch: () => unknown;
}

interface LoadedProps<Data> {
  query: Query<Data>;
  children: (data: Data) => ReactNode;
}

/** What was asked of the server, once it is there; before that a sign of waiting, or why it does not come. */
export const Loaded = <Data,>({ query, children }: LoadedProps<Data>) => {
  const { phrase } = useSharedPhrases();

  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }

  if (query.isLoading) {
    return (
      <Flex justifyContent="center" padding={6} aria-busy="true">
        <Loader>{phrase('loading')}</Loader>
      </Flex>
    );
  }

  const reasons = reasonsOf(query.error);
  const forbidden = statusOf(query.error) === 403;

  return (
    <Notice
      tone={forbidden ? 'information' : 'danger'}
      title={phrase(forbidden ? 'forbidden' : 'unreachable')}
      action={
        !forbidden && (
          <Button type="button" size="S" variant="secondary" onClick={() => query.refetch()}>
            {phrase('retry')}
          </Button>
        )
      }
    >
      {reasons.length > 0 && <ReasonList reasons={reasons} />}
    </Notice>
  );
};
