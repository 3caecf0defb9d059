import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { DayField, TextField } from '../../../../../admin/panel/fields';
import { useSavedNotification } from '../hooks/useChange';
import { usePhrases } from '../hooks/usePhrases';
import { usePreviewed } from '../hooks/usePreviewed';
import { usePreviewAmendmentMutation, useSaveAmendmentMutation } from '../services/calendarApi';
import type { Amendment, AmendmentPreview, LocalDate, RuleRow, Saved } from '../types';
import { DecisionField } from './ParticularsFields';
import { PreviewReport } from './PreviewReport';
import { Steps } from './Steps';

const WHOLE_NUMBER = /^\d{1,5}$/;

interface Given {
  days: string;
  from: LocalDate | '';
  decision: string;
}

/** Null: something that must be filled in is not. */
const amendmentOf = (kind: string, { days, from, decision }: Given): Amendment | null =>
  WHOLE_NUMBER.test(days.trim()) && from !== '' && decision.trim() !== ''
    ? { kind, days: Number(days), from, decision: decision.trim() }
    : null;

const AmendmentReport = ({ preview }: { preview: AmendmentPreview }) => {
  const { phrase, say, formatDate } = usePhrases();
  const { reasons, rule, ends, moves } = preview;

  return (
    <PreviewReport reasons={reasons} moves={moves}>
      {rule !== null && (
        <Typography>
          {phrase('amend.stands', {
            from: formatDate(rule.from, PLAIN_DAY_FORMAT),
            sentence: say(rule.sentence),
          })}
        </Typography>
      )}
      {ends?.to != null && (
        <Typography>
          {phrase('amend.ends', { to: formatDate(ends.to, PLAIN_DAY_FORMAT), sentence: say(ends.sentence) })}
        </Typography>
      )}
    </PreviewReport>
  );
};

interface AmendDialogProps {
  rule: RuleRow;
  onClose: () => void;
}

/** The Chief's new limit for a kind, from a day on; the old one ends the day before. */
export const AmendDialog = ({ rule, onClose }: AmendDialogProps) => {
  const { phrase, say } = usePhrases();
  const [given, setGiven] = useState<Given>({ days: '', from: '', decision: '' });
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const amendment = amendmentOf(rule.kind, given);
  const [ask] = usePreviewAmendmentMutation();
  const [save] = useSaveAmendmentMutation();
  const notify = useSavedNotification();

  // What is saved is what was shown, so it is kept with its preview.
  const steps = usePreviewed(amendment, {
    ask: async (asked: Amendment) => {
      const answer = await ask(asked);

      return 'data' in answer ? { data: { ...answer.data, amendment: asked } } : answer;
    },
    save: (shown: AmendmentPreview & { amendment: Amendment }) =>
      save({ version: shown.version, amendment: shown.amendment }),
    onSaved: (saved: Saved) => {
      notify(saved);
      onClose();
    },
  });

  const form = (
    <>
      <Typography>{phrase('amend.now', { sentence: say(rule.sentence) })}</Typography>
      <TextField
        name="days"
        required
        label={phrase('amend.days')}
        hint={phrase('amend.days.hint')}
        value={given.days}
        onChange={(days) => change({ days })}
      />
      <DayField
        name="from"
        required
        label={phrase('amend.from')}
        value={given.from}
        onChange={(from) => change({ from })}
      />
      <DecisionField value={given.decision} onChange={(decision) => change({ decision })} />
    </>
  );

  return (
    <Steps
      steps={steps}
      complete={amendment !== null}
      form={form}
      report={(preview) => <AmendmentReport preview={preview} />}
    >
      {({ content, actions }) => (
        <FormDialog
          title={phrase('rules.amend.of', { kind: say(rule.kindLabel) })}
          onClose={onClose}
          actions={actions}
        >
          {content}
        </FormDialog>
      )}
    </Steps>
  );
};
