import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierView } from '../types';
import { RelatedQuestions } from './RelatedQuestions';

const SEAL_SHOWN = 12;

/** Who brought the item, where it lies, and on what its approval rests. */
export const Facts = ({ view }: { view: DossierView }) => {
  const { phrase, say, formatDate } = usePhrases();
  const { provider, assignee, source, sent, publishAt, lateReason, madePublicAt, seal } = view;
  const { mergedInto, duplicates } = view;
  const publicly = view.state !== 'answered' && view.state !== 'passed-on';

  const facts: [string, ReactNode][] = [
    ['kind', say(view.kindLabel)],
    ['provider', `${provider.name} (${phrase(`channel.${provider.channel}`)})`],
    ['assignee', assignee?.name ?? null],
    ['mergedInto', mergedInto && <RelatedQuestions questions={[mergedInto]} />],
    ['duplicates', duplicates.length > 0 && <RelatedQuestions questions={duplicates} />],
    ['source', source],
    [
      'sent',
      sent &&
        phrase(sent.number === null ? 'facts.sent.at' : 'facts.sent.numbered', {
          at: formatDate(sent.at, INSTANT_FORMAT),
          number: sent.number,
        }),
    ],
    ['publishAt', publishAt && formatDate(publishAt, INSTANT_FORMAT)],
    ['lateReason', lateReason],
    [publicly ? 'madePublicAt' : 'settledAt', madePublicAt && formatDate(madePublicAt, INSTANT_FORMAT)],
    [
      'approvedBy',
      seal && `${seal.approvedBy}, ${formatDate(seal.approvedAt, INSTANT_FORMAT)}. ${say(seal.basis)}`,
    ],
    [
      'seal',
      seal && `${seal.hash.slice(0, SEAL_SHOWN)}… (${phrase(seal.intact ? 'seal.intact' : 'seal.broken')})`,
    ],
  ];

  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2} width="100%">
      {facts.map(([name, value]) =>
        !value ? null : (
          <div key={name}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {phrase(`facts.${name}`)}
            </Typography>
            <Typography tag="dd" variant="pi" style={{ overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </div>
        ),
      )}
    </Flex>
  );
};
