import { Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { usePhrases } from '../../hooks/usePhrases';
import type { LedgerRow } from '../../types';
import { EntrySubject, useStateChange } from './EntrySubject';

const Value = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-line;
`;

const Hash = styled(Value)`
  font-family: monospace;
`;

interface EntryDialogProps {
  entry: LedgerRow;
  onClose: () => void;
}

/** All that an entry keeps, its hashes included. */
export const EntryDialog = ({ entry, onClose }: EntryDialogProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const stateChange = useStateChange();
  const { sequence, at, actor, office, label, note, comment, dossierId, cycle, revision } = entry;

  const facts: [name: string, value: ReactNode, hash?: boolean][] = [
    [phrase('ledger.at'), formatDate(at, { ...INSTANT_FORMAT, second: '2-digit' })],
    [phrase('ledger.who'), office === null ? actor : `${actor} · ${say(office)}`],
    [phrase('ledger.act'), say(label)],
    [phrase('ledger.note'), note && say(note)],
    [phrase('ledger.subject'), <EntrySubject key="subject" subject={entry.subject} />],
    [
      phrase('ledger.dossier'),
      dossierId !== null && (
        <Link key="dossier" tag={RouterLink} to={`?dossier=${dossierId}`} onClick={onClose}>
          {phrase('ledger.dossier.where', { dossier: dossierId, cycle, revision })}
        </Link>
      ),
    ],
    [phrase('ledger.state'), stateChange(entry)],
    [phrase('ledger.comment'), comment],
    ...entry.details.map(({ label: name, value, hash }): [string, ReactNode, boolean] => [
      say(name),
      say(value),
      hash,
    ]),
    [phrase('ledger.hash'), entry.hash, true],
    [phrase('ledger.previousHash'), entry.previousHash, true],
  ];

  return (
    <FormDialog title={phrase('ledger.entry', { number: sequence })} onClose={onClose} actions={null}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        {facts.map(([name, value, hash]) =>
          !value ? null : (
            <div key={name}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {name}
              </Typography>
              {hash ? (
                <Hash tag="dd" variant="pi">
                  {value}
                </Hash>
              ) : (
                <Value tag="dd">{value}</Value>
              )}
            </div>
          ),
        )}
      </Flex>
    </FormDialog>
  );
};
