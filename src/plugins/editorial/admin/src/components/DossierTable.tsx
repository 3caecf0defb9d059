import type { ReactNode } from 'react';
import { type DataColumn, DataTable } from '../../../../../admin/panel/DataTable';
import { DAY_FORMAT, INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { ItemLink } from '../../../../../admin/panel/ItemLink';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierRow } from '../types';
import { DeadlineBadge } from './DeadlineBadge';

interface DossierTableProps {
  label: string;
  rows: readonly DossierRow[];
  empty: string;
  /** Shows when each was published and why late, instead of whose move it is. */
  late?: boolean;
  /** A button in each row. */
  act?: (row: DossierRow) => ReactNode;
}

/** Dossiers with their due days; each leads to its item. */
export const DossierTable = ({ label, rows, empty, late = false, act }: DossierTableProps) => {
  const { phrase, say, formatDate } = usePhrases();

  const holder: DataColumn<DossierRow> = {
    id: 'holder',
    label: phrase('facts.holder'),
    cell: ({ holder, stateLabel }) => (holder === null ? say(stateLabel) : say(holder.label)),
  };
  const published: DataColumn<DossierRow> = {
    id: 'published',
    label: phrase('late.published'),
    cell: ({ madePublicAt }) => (madePublicAt === null ? '' : formatDate(madePublicAt, INSTANT_FORMAT)),
  };
  const reason: DataColumn<DossierRow> = {
    id: 'reason',
    label: phrase('late.reason'),
    cell: ({ lateReason }) => lateReason ?? phrase('late.owed'),
  };
  const columns: DataColumn<DossierRow>[] = [
    {
      id: 'title',
      label: phrase('deadlines.item'),
      cell: ({ title, subject }) => <ItemLink subject={subject}>{title}</ItemLink>,
    },
    { id: 'kind', label: phrase('facts.kind'), cell: ({ kindLabel }) => say(kindLabel) },
    {
      id: 'due',
      narrow: true,
      label: phrase('deadlines.due'),
      cell: ({ deadline }) => (deadline === null ? '' : formatDate(deadline.due, DAY_FORMAT)),
    },
    {
      id: 'status',
      label: phrase('deadlines.status'),
      cell: ({ deadline }) => deadline !== null && <DeadlineBadge deadline={deadline} />,
    },
    ...(late ? [published, reason] : [holder]),
  ];

  return (
    <DataTable
      label={label}
      columns={
        act === undefined ? columns : [...columns, { id: 'act', label: phrase('deadlines.act'), cell: act }]
      }
      rows={rows}
      keyOf={({ id }) => id}
      empty={empty}
    />
  );
};
