import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { INSTANT_FORMAT, PLAIN_DAY_FORMAT } from '../../../../../../admin/panel/dates';
import { ItemLink, useReadsType } from '../../../../../../admin/panel/ItemLink';
import { documentPath } from '../../../../../../admin/panel/itemPaths';
import { usePhrases } from '../../hooks/usePhrases';
import { useRowKeys } from '../../hooks/useRowKeys';
import type { DossierRow } from '../../types';
import { DeadlineBadge } from '../DeadlineBadge';
import { StateBadge } from '../StateBadge';

interface DeskTableProps {
  label: string;
  rows: readonly DossierRow[];
  empty: string;
  /** The chosen dossiers by their ids; left out: there is nothing to be done with many. */
  chosen?: ReadonlySet<number>;
  onToggle: (id: number) => void;
  onHelp: () => void;
  /** Where the reader reads and approves a dossier; null: he does not. */
  readingPath: (row: DossierRow) => string | null;
}

/** Dossiers of all types in one table, which the keys go through as well. */
export const DeskTable = ({ label, rows, empty, chosen, onToggle, onHelp, readingPath }: DeskTableProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const navigate = useNavigate();

  const reads = useReadsType();

  const pathOf = (row: DossierRow) =>
    readingPath(row) ?? documentPath(row.subject.type, row.subject.documentId);

  const keysOf = useRowKeys({
    onOpen: (index) => {
      const row = rows[index];

      if (row !== undefined && reads(row.subject.type)) navigate(pathOf(row));
    },
    onToggle:
      chosen &&
      ((index) => {
        const row = rows[index];

        if (row !== undefined) onToggle(row.id);
      }),
    onHelp,
  });

  const choosing: DataColumn<DossierRow>[] =
    chosen === undefined
      ? []
      : [
          {
            id: 'choose',
            label: phrase('desk.choose'),
            cell: ({ id, title }) => (
              <Checkbox
                aria-label={phrase('desk.choose.of', { title })}
                checked={chosen.has(id)}
                onCheckedChange={() => onToggle(id)}
              />
            ),
          },
        ];

  const columns: DataColumn<DossierRow>[] = [
    ...choosing,
    {
      id: 'title',
      label: phrase('deadlines.item'),
      cell: (row) => (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <ItemLink subject={row.subject} to={pathOf(row)}>
            {row.title}
          </ItemLink>
          <Typography variant="pi" textColor="neutral600">
            {[say(row.subject.label), row.correction && phrase('desk.correction')]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </Flex>
      ),
    },
    { id: 'kind', label: phrase('facts.kind'), cell: ({ kindLabel }) => say(kindLabel) },
    {
      id: 'unit',
      label: phrase('desk.filter.unit'),
      cell: ({ unit, section }) => (
        <Flex direction="column" alignItems="flex-start">
          {unit?.name || phrase('desk.unit.none')}
          {section && (
            <Typography variant="pi" textColor="neutral600">
              {section.name}
            </Typography>
          )}
        </Flex>
      ),
    },
    { id: 'provider', label: phrase('facts.provider'), cell: ({ provider }) => provider.name },
    {
      id: 'state',
      label: phrase('desk.filter.state'),
      cell: ({ state, stateLabel, publishAt }) => (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <StateBadge state={state} label={stateLabel} />
          {publishAt !== null && (
            <Typography variant="pi">{formatDate(publishAt, INSTANT_FORMAT)}</Typography>
          )}
        </Flex>
      ),
    },
    {
      id: 'due',
      label: phrase('deadlines.due'),
      cell: ({ deadline }) =>
        deadline === null ? (
          phrase('desk.due.none')
        ) : (
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <span style={{ whiteSpace: 'nowrap' }}>{formatDate(deadline.due, PLAIN_DAY_FORMAT)}</span>
            <DeadlineBadge deadline={deadline} />
          </Flex>
        ),
    },
    {
      id: 'holder',
      label: phrase('facts.holder'),
      cell: ({ holder, assignee }) =>
        holder === null
          ? phrase('desk.holder.none')
          : (holder.office === 'assignee' && assignee?.name) || say(holder.label),
    },
  ];

  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={empty}
      rowProps={(_row, index) => keysOf(index, rows.length - 1)}
    />
  );
};
