import { Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { DAY_FORMAT, INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { ItemLink } from '../../../../../admin/panel/ItemLink';
import { usePhrases } from '../hooks/usePhrases';
import type { Figures, Table } from '../types';

/** What was late in the period or is overdue at its end, and why; each row leads to its item. */
export const DelaysTab = ({ figures, table }: { figures: Figures; table: Table }) => {
  const { phrase, say, formatDate } = usePhrases();

  return (
    <>
      <DataTable
        label={say(table.title)}
        columns={[
          {
            id: 'title',
            label: phrase('delay.item'),
            cell: ({ title, subject }) => <ItemLink subject={subject}>{title}</ItemLink>,
          },
          { id: 'kind', label: phrase('delay.kind'), cell: ({ kind }) => say(kind) },
          { id: 'provider', label: phrase('delay.provider'), cell: ({ provider }) => provider },
          {
            id: 'due',
            narrow: true,
            label: phrase('delay.due'),
            cell: ({ due }) => formatDate(due, DAY_FORMAT),
          },
          {
            id: 'done',
            label: phrase('delay.done'),
            cell: ({ doneAt, daysLate }) =>
              doneAt === null
                ? phrase('delay.notDone', { days: daysLate })
                : phrase('delay.doneAt', { at: formatDate(doneAt, INSTANT_FORMAT), days: daysLate }),
          },
          {
            id: 'reason',
            label: phrase('delay.reason'),
            cell: ({ reason }) => reason ?? phrase('delay.noReason'),
          },
        ]}
        rows={figures.delays.rows}
        keyOf={({ subject, due }) => `${subject.documentId} ${due}`}
        empty={phrase('delay.none')}
      />
      {table.notes.map((note) => (
        <Typography key={note.vi} variant="pi" textColor="neutral600">
          {say(note)}
        </Typography>
      ))}
    </>
  );
};
