import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { usePhrases } from '../../hooks/usePhrases';
import type { LedgerRow } from '../../types';
import { EntryDialog } from './EntryDialog';
import { EntrySubject, useStateChange } from './EntrySubject';

/** A long comment is read whole in the dialog. */
const Said = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  overflow-wrap: anywhere;
`;

/** An act keeps its words whole, however narrow its column. */
const Act = styled(Flex)`
  overflow-wrap: normal;
`;

interface LedgerTableProps {
  rows: readonly LedgerRow[];
}

/** Entries of the ledger, the newest first; each opens whole. */
export const LedgerTable = ({ rows }: LedgerTableProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const stateChange = useStateChange();
  const [open, setOpen] = useState<LedgerRow | null>(null);

  const columns: DataColumn<LedgerRow>[] = [
    {
      id: 'at',
      label: phrase('ledger.at'),
      cell: ({ at }) => <time dateTime={at}>{formatDate(at, INSTANT_FORMAT)}</time>,
    },
    {
      id: 'who',
      label: phrase('ledger.who'),
      cell: ({ actor, office }) => (
        <Flex direction="column" alignItems="flex-start">
          <Typography>{actor}</Typography>
          {office !== null && (
            <Typography variant="pi" textColor="neutral600">
              {say(office)}
            </Typography>
          )}
        </Flex>
      ),
    },
    {
      id: 'act',
      label: phrase('ledger.act'),
      cell: ({ label, note }) => (
        <Act direction="column" alignItems="flex-start">
          <Typography fontWeight="bold">{say(label)}</Typography>
          {note !== null && <Typography variant="pi">{say(note)}</Typography>}
        </Act>
      ),
    },
    { id: 'subject', label: phrase('ledger.subject'), cell: (row) => <EntrySubject subject={row.subject} /> },
    { id: 'state', label: phrase('ledger.state'), cell: stateChange },
    {
      id: 'comment',
      label: phrase('ledger.comment'),
      cell: ({ comment }) => comment !== null && <Said>{comment}</Said>,
    },
    {
      id: 'open',
      narrow: true,
      label: phrase('ledger.details'),
      cell: (row) => (
        <Button
          type="button"
          size="S"
          variant="tertiary"
          aria-label={phrase('ledger.open.of', { number: row.sequence })}
          onClick={() => setOpen(row)}
        >
          {phrase('ledger.open')}
        </Button>
      ),
    },
  ];

  return (
    <>
      <DataTable
        label={phrase('ledger')}
        columns={columns}
        rows={rows}
        keyOf={({ sequence }) => sequence}
        empty={phrase('ledger.none')}
      />
      {open !== null && <EntryDialog entry={open} onClose={() => setOpen(null)} />}
    </>
  );
};
