import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DAY_FORMAT } from '../../../../../admin/panel/dates';
import { ChoiceField } from '../../../../../admin/panel/fields';
import { useDayWords } from '../hooks/useDayWords';
import { usePhrases } from '../hooks/usePhrases';
import { useGetCalendarYearQuery } from '../services/calendarApi';
import type { CalendarRow, PreviewBody, YearView } from '../types';
import { alteration, removal, wholeEntry, yearOfOtherHalf } from '../utils/edits';
import { ChangeDialog } from './ChangeDialog';
import { DecisionField, type Particulars, ParticularsFields } from './ParticularsFields';

type Act = 'alter' | 'decide' | 'remove';

const bodyOf = (
  act: Act,
  rows: readonly CalendarRow[],
  row: CalendarRow,
  given: Particulars,
): PreviewBody | null => {
  const decision = given.decision.trim();
  const name = given.name.trim();

  switch (act) {
    case 'remove':
      return { change: removal(rows) };
    case 'decide':
      return decision === '' ? null : { change: alteration(rows, { decision, status: 'decided' }) };
    case 'alter':
      return name === '' || decision === ''
        ? null
        : {
            change: alteration(rows, {
              decision,
              status: given.status,
              // A name that was not touched keeps its other language.
              name: name === row.name.vi ? row.name : { vi: name, en: name },
              ...(row.reason !== 'swapped' && { reason: given.reason }),
            }),
          };
  }
};

interface EntryDialogProps {
  row: CalendarRow;
  view: YearView;
  onClose: () => void;
}

/** Changes an entry, marks it as decided or takes it out; both halves of a swap together. */
export const EntryDialog = ({ row, view, onClose }: EntryDialogProps) => {
  const { phrase, formatDate } = usePhrases();
  const { sentenceOf } = useDayWords();
  const provisional = row.status === 'provisional';
  const [act, setAct] = useState<Act>(provisional ? 'decide' : 'alter');
  const [given, setGiven] = useState<Particulars>({
    name: row.name.vi,
    decision: row.decision,
    status: row.status,
    reason: row.reason,
  });
  const otherYear = yearOfOtherHalf(row);
  const { data: other } = useGetCalendarYearQuery(otherYear ?? view.year, { skip: otherYear === null });
  const rows = wholeEntry(row, [...view.days, ...(other?.days ?? [])]);
  const acts: readonly Act[] = provisional ? ['decide', 'alter', 'remove'] : ['alter', 'remove'];

  return (
    <ChangeDialog
      title={formatDate(row.date, DAY_FORMAT)}
      body={bodyOf(act, rows, row, given)}
      onClose={onClose}
    >
      {rows.map((half) => (
        <Typography key={half.date}>
          {formatDate(half.date, DAY_FORMAT)}: {sentenceOf(half.date, half)}
        </Typography>
      ))}
      <ChoiceField<Act>
        label={phrase('entry.what')}
        options={acts.map((one) => ({ value: one, label: phrase(`entry.${one}`) }))}
        value={act}
        onChange={setAct}
      />
      {act === 'decide' && (
        <DecisionField value={given.decision} onChange={(decision) => setGiven({ ...given, decision })} />
      )}
      {act === 'alter' && (
        <ParticularsFields
          withReason={row.reason !== 'swapped'}
          value={given}
          onChange={(change) => setGiven({ ...given, ...change })}
        />
      )}
    </ChangeDialog>
  );
};
