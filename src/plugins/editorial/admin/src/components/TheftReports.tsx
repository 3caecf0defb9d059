import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../admin/panel/Pages';
import { useHasPart } from '../../../../../admin/panel/parts';
import { usePhrases } from '../hooks/usePhrases';
import { useGetTheftQuery, useGetTheftsQuery } from '../services/stolenPasswordApi';
import type { TheftRow } from '../types';

const standingOf = ({ releasedAt, recoveredAt }: TheftRow) =>
  recoveredAt !== null ? 'recovered' : releasedAt !== null ? 'released' : 'locked';

/** The stolen passwords that the reader was told of; nothing for who was told of none. */
export const TheftReports = () => {
  const { phrase, formatDate } = usePhrases();
  const [chosen, setChosen] = useState<TheftRow | null>(null);
  const { data } = useGetTheftsQuery(usePage(), {
    refetchOnMountOrArgChange: true,
    skip: !useHasPart('board'),
  });

  if (data === undefined || data.pagination.total === 0) {
    return null;
  }

  return (
    <>
      <Typography variant="beta" tag="h2">
        {phrase('stolen.reports')}
      </Typography>
      <DataTable
        label={phrase('stolen.reports')}
        columns={[
          { id: 'account', label: phrase('stolen.account'), cell: ({ accountName }) => accountName },
          {
            id: 'reportedAt',
            label: phrase('stolen.reportedAt'),
            cell: ({ reportedAt }) => formatDate(reportedAt, INSTANT_FORMAT),
          },
          {
            id: 'standing',
            label: phrase('stolen.standing'),
            cell: (row) => phrase(`stolen.standing.${standingOf(row)}`, { decision: row.decision ?? '' }),
          },
          {
            id: 'open',
            label: phrase('stolen.acts'),
            cell: (row) => (
              <Button
                type="button"
                size="S"
                variant="secondary"
                aria-label={phrase('stolen.acts.of', { name: row.accountName })}
                onClick={() => setChosen(row)}
              >
                {phrase('stolen.acts.open')}
              </Button>
            ),
          },
        ]}
        rows={data.rows}
        keyOf={({ id }) => id}
        empty=""
      />
      <Pages pagination={data.pagination} />
      {chosen !== null && <ActsDialog theft={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};

interface ActsDialogProps {
  theft: TheftRow;
  onClose: () => void;
}

/** What the account did since the suspected theft, the newest first. */
const ActsDialog = ({ theft, onClose }: ActsDialogProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const [page, setPage] = useState(1);
  const query = useGetTheftQuery({ id: theft.id, page }, { refetchOnMountOrArgChange: true });

  return (
    <FormDialog
      title={phrase('stolen.acts.of', { name: theft.accountName })}
      onClose={onClose}
      actions={null}
    >
      <Typography>
        {phrase('stolen.acts.since', { since: formatDate(theft.since, INSTANT_FORMAT) })}
      </Typography>
      <Loaded query={query}>
        {({ report, pagination }) => (
          <>
            <DataTable
              label={phrase('stolen.acts')}
              columns={[
                {
                  id: 'at',
                  label: phrase('stolen.acts.at'),
                  cell: ({ at }) => formatDate(at, INSTANT_FORMAT),
                },
                { id: 'act', label: phrase('stolen.acts.act'), cell: ({ label }) => say(label) },
                { id: 'subject', label: phrase('stolen.acts.subject'), cell: ({ subjectId }) => subjectId },
              ]}
              rows={report.acts}
              keyOf={({ sequence }) => sequence}
              empty={phrase('stolen.acts.none')}
            />
            {pagination.page < pagination.pageCount && (
              <Button type="button" variant="tertiary" onClick={() => setPage(page + 1)}>
                {phrase('stolen.acts.older')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </FormDialog>
  );
};
