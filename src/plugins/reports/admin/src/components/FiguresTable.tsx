import { Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { cellText } from '../../../server/src/domain/words';
import { usePhrases } from '../hooks/usePhrases';
import type { Table } from '../types';
import { HowCounted } from './HowCounted';

interface TableRow {
  cells: Table['rows'][number];
  index: number;
}

/** One of the report's tables as its sheets and annex have it too. */
export const FiguresTable = ({ table }: { table: Table }) => {
  const { phrase, say, language } = usePhrases();

  return (
    <>
      <DataTable
        label={say(table.title)}
        columns={table.columns.map(({ label }, index) => ({
          id: label.vi,
          label: say(label),
          cell: ({ cells }: TableRow) => cellText(cells[index] ?? null, language),
        }))}
        rows={table.rows.map((cells, index): TableRow => ({ cells, index }))}
        keyOf={({ index }) => index}
        empty={phrase('none')}
      />
      {table.notes.map((note) => (
        <Typography key={note.vi} variant="pi" textColor="neutral600">
          {say(note)}
        </Typography>
      ))}
      <HowCounted table={table} />
    </>
  );
};
