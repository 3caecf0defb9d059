import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { PLAIN_DAY_FORMAT } from '../../../../../../admin/panel/dates';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { DayField, TextField } from '../../../../../../admin/panel/fields';
import { Lacking } from '../../../../../../admin/panel/Lacking';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';
import { type Processes, useDecideProcessMutation } from '../../services/boardApi';
import type { Kind, KindStages, LocalDate, ProcessRow } from '../../types';
import { ChangedKinds } from './ChangedKinds';
import { StageFields } from './StageFields';

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value));

/** The kinds that pass other stages than before, or are posted by others. */
const changed = (
  before: Record<Kind, KindStages>,
  after: Record<Kind, KindStages>,
): Partial<Record<Kind, KindStages>> =>
  Object.fromEntries(
    (Object.keys(after) as Kind[])
      .filter(
        (kind) =>
          !isSame(before[kind].stages, after[kind].stages) ||
          !isSame(before[kind].posters, after[kind].posters),
      )
      .map((kind) => [kind, after[kind]]),
  );

interface DecideProcessDialogProps {
  view: Processes;
  /** The last version, from which the new one is made. */
  last: ProcessRow;
  onClose: () => void;
}

/** The Chief's next version of the process: the ticks, then what they change, then the decision. */
export const DecideProcessDialog = ({ view, last, onClose }: DecideProcessDialogProps) => {
  const { phrase, formatDate } = usePhrases();
  const { toggleNotification } = useNotification();
  const before = last.kinds;
  const [after, setAfter] = useState(before);
  const [inForceFrom, setInForceFrom] = useState<LocalDate | ''>('');
  const [decision, setDecision] = useState('');
  const [lacking, setLacking] = useState(false);
  const [looking, setLooking] = useState(false);
  const [decide, { isLoading, error, reset }] = useDecideProcessMutation();

  const kinds = changed(before, after);
  const complete = inForceFrom !== '' && decision.trim() !== '';

  const look = () => {
    setLacking(!complete);
    setLooking(complete);
  };

  const back = () => {
    reset();
    setLooking(false);
  };

  const save = async () => {
    const result = await decide({ inForceFrom, decision: decision.trim(), kinds });

    if ('data' in result) {
      toggleNotification({ type: 'success', message: phrase('processes.decided') });
      onClose();
    }
  };

  return (
    <FormDialog
      title={phrase('processes.decide')}
      onClose={onClose}
      actions={
        looking ? (
          <>
            <Button type="button" variant="secondary" onClick={back}>
              {phrase('back')}
            </Button>
            <Button type="button" loading={isLoading} onClick={save}>
              {phrase('processes.save')}
            </Button>
          </>
        ) : (
          <Button type="button" onClick={look}>
            {phrase('preview')}
          </Button>
        )
      }
    >
      <Lacking lacking={lacking && !complete}>
        <RefusalNotice error={error} />
        {looking ? (
          <>
            <Typography>
              {phrase('processes.preview', {
                from: formatDate(inForceFrom, PLAIN_DAY_FORMAT),
                decision: decision.trim(),
              })}
            </Typography>
            <ChangedKinds view={view} before={before} after={kinds} />
            <Typography variant="pi" textColor="neutral600">
              {phrase('processes.underWay')}
            </Typography>
          </>
        ) : (
          <>
            <StageFields view={view} value={after} onChange={setAfter} />
            <DayField
              name="inForceFrom"
              required
              label={phrase('processes.from')}
              value={inForceFrom}
              onChange={setInForceFrom}
            />
            <TextField
              name="decision"
              required
              label={phrase('decision')}
              hint={phrase('decision.hint')}
              value={decision}
              onChange={setDecision}
            />
          </>
        )}
      </Lacking>
    </FormDialog>
  );
};
