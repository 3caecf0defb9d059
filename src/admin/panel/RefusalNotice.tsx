import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { ReasonList } from './ReasonList';
import { reasonsOf, sentenceOf } from './refusal';
import { useSharedPhrases } from './usePhrases';

interface RefusalNoticeProps {
  /** What a request failed with; undefined: it did not fail. */
  error: unknown;
  action?: ReactNode;
}

/** Why a request came to nothing: every ground that the server names, or that it could not be reached. */
export const RefusalNotice = ({ error, action }: RefusalNoticeProps) => {
  const { phrase, language } = useSharedPhrases();

  if (error === undefined) {
    return null;
  }

  const reasons = reasonsOf(error);
  const sentence = sentenceOf(error, language);

  return (
    <Notice
      tone="danger"
      title={phrase(reasons.length > 0 || sentence !== null ? 'refused' : 'failed')}
      action={action}
    >
      {reasons.length > 0 ? (
        <ReasonList reasons={reasons} />
      ) : (
        sentence !== null && <Typography variant="pi">{sentence}</Typography>
      )}
    </Notice>
  );
};
