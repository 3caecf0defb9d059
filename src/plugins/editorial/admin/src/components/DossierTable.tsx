import { Link } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { type DataColumn, DataTable } from '../../../../../admin/panel/DataTable';
import { DAY_FORMAT } from '../../../../../admin/panel/dates';
import { usePhrases } from '../hooks/usePhrases';
import type { DossierRow } from '../types';
import { documentPath } from '../utils/links';
import { DeadlineBadge } from './DeadlineBadge';

interface DossierTableProps {
  label: string;
  rows: readonly DossierRow[];
  empty: string;
  /** A button in each row. */
  act?: (row: DossierRow) => ReactNode;
}

/** Dossiers with their due days; each leads to its item. */
export const DossierTable = ({ label, rows, empty, act }: DossierTableProps) => {
  const { phrase, say, formatDate } = usePhrases();

  const columns: DataColumn<DossierRow>[] = [
    {
      id: 'title',
      label: phrase('deadlines.item'),
      cell: ({ title, subject }) => (
        <Link tag={RouterLink} to={documentPath(subject.type, subject.documentId)}>
          {title}
        </Link>
      ),
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
    {
      id: 'holder',
      label: phrase('facts.holder'),
      cell: ({ holder, stateLabel }) => (holder === null ? say(stateLabel) : say(holder.label)),
    },
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
