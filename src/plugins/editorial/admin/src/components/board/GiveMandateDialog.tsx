import { useState } from 'react';
import { communeToday } from '../../../../../../admin/panel/dates';
import { ChoiceField, DayField, TextField } from '../../../../../../admin/panel/fields';
import { Notice } from '../../../../../../admin/panel/Notice';
import { PickField, TicksField } from '../../../../../../admin/panel/pick-fields';
import { usePhrases } from '../../hooks/usePhrases';
import { type MandateOrder, type Mandates, useGiveMandateMutation } from '../../services/boardApi';
import type { Kind, LocalDate } from '../../types';
import { OrderDialog } from './OrderDialog';

interface Given {
  userId: string;
  instrument: string;
  startsOn: LocalDate | '';
  endsOn: LocalDate | '';
  scope: 'all' | 'some';
  kinds: readonly Kind[];
}

/** Null: something that must be filled in is not. */
const orderOf = ({ userId, instrument, startsOn, endsOn, scope, kinds }: Given): MandateOrder | null =>
  userId === '' || instrument.trim() === '' || startsOn === '' || endsOn === ''
    ? null
    : {
        userId: Number(userId),
        instrument: instrument.trim(),
        startsOn,
        endsOn,
        kinds: scope === 'all' ? null : kinds,
      };

interface GiveMandateDialogProps extends Pick<Mandates, 'deputies' | 'kinds'> {
  onClose: () => void;
}

/** The Chief lets the Deputy act for him: for which kinds, from when to when, by which document. */
export const GiveMandateDialog = ({ deputies, kinds, onClose }: GiveMandateDialogProps) => {
  const { phrase, say } = usePhrases();
  const [only] = deputies.length === 1 ? deputies : [];
  const [given, setGiven] = useState<Given>({
    userId: only === undefined ? '' : String(only.userId),
    instrument: '',
    startsOn: communeToday(),
    endsOn: '',
    scope: 'all',
    kinds: [],
  });
  const [give, { isLoading, error }] = useGiveMandateMutation();
  const order = orderOf(given);
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));

  return (
    <OrderDialog
      title={phrase('mandates.give')}
      action={phrase('mandates.give.now')}
      order={order}
      send={give}
      sending={isLoading}
      error={error}
      done={() => phrase('mandates.given')}
      onClose={onClose}
    >
      {deputies.length === 0 && <Notice tone="warning" title={phrase('mandates.noDeputy')} />}
      <PickField
        name="deputy"
        required
        label={phrase('mandates.deputy')}
        placeholder={phrase('pick')}
        options={deputies.map(({ userId, name }) => ({ value: String(userId), label: name }))}
        value={given.userId}
        onChange={(userId) => change({ userId })}
      />
      <TextField
        name="instrument"
        required
        label={phrase('mandates.instrument')}
        hint={phrase('mandates.instrument.hint')}
        value={given.instrument}
        onChange={(instrument) => change({ instrument })}
      />
      <DayField
        name="startsOn"
        required
        label={phrase('from')}
        value={given.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <DayField
        name="endsOn"
        required
        label={phrase('to')}
        value={given.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      <ChoiceField<Given['scope']>
        label={phrase('mandates.kinds')}
        options={(['all', 'some'] as const).map((value) => ({
          value,
          label: phrase(`mandates.kinds.${value}`),
        }))}
        value={given.scope}
        onChange={(scope) => change({ scope })}
      />
      {given.scope === 'some' && (
        <TicksField<Kind>
          label={phrase('mandates.kinds.which')}
          options={(Object.keys(kinds) as Kind[]).map((value) => ({ value, label: say(kinds[value]) }))}
          value={given.kinds}
          onChange={(chosen) => change({ kinds: chosen })}
        />
      )}
    </OrderDialog>
  );
};
