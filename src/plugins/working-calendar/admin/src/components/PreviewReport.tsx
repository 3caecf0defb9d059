import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { Notice } from '../../../../../admin/panel/Notice';
import { ReasonList } from '../../../../../admin/panel/ReasonList';
import type { ShownReason } from '../../../../../admin/panel/refusal';
import { usePhrases } from '../hooks/usePhrases';
import type { ChangePreview, Moves } from '../types';
import { Differences } from './Differences';
import { MovesReport } from './MovesReport';

interface PreviewReportProps {
  reasons: readonly ShownReason[];
  moves: Moves | null;
  children: ReactNode;
}

/** What a change would do, or why it cannot be saved; the change itself is the caller's to tell. */
export const PreviewReport = ({ reasons, moves, children }: PreviewReportProps) => {
  const { phrase } = usePhrases();

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="h3" variant="delta">
        {phrase('preview')}
      </Typography>
      {reasons.length > 0 && (
        <Notice tone="danger" title={phrase('preview.refused')}>
          <ReasonList reasons={reasons} />
        </Notice>
      )}
      {children}
      {moves !== null && <MovesReport moves={moves} />}
    </Flex>
  );
};

/** The preview of a change of the calendar. */
export const ChangeReport = ({ preview }: { preview: ChangePreview }) => {
  const { phrase, say, formatDate } = usePhrases();
  const { reasons, warnings, differences, moves, change } = preview;

  return (
    <PreviewReport reasons={reasons} moves={moves}>
      {warnings.length > 0 && (
        <Notice tone="warning" title={phrase('preview.warnings')}>
          <ul>
            {warnings.map((warning) => (
              <li key={say(warning)}>
                <Typography variant="pi">{say(warning)}</Typography>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {change.enteredTo !== null && (
        <Typography>
          {phrase('preview.enteredTo', { to: formatDate(change.enteredTo, PLAIN_DAY_FORMAT) })}
        </Typography>
      )}
      {(differences.length > 0 || change.enteredTo === null) && <Differences differences={differences} />}
    </PreviewReport>
  );
};
