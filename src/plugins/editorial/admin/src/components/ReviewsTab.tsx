import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { INSTANT_FORMAT, PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { ItemLink } from '../../../../../admin/panel/ItemLink';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../admin/panel/Pages';
import { usePhrases } from '../hooks/usePhrases';
import { useGetReviewsQuery } from '../services/deadlinesApi';
import type { ReviewRow } from '../types';
import { StatusBadge } from './DeadlineBadge';
import { ReviewDialog } from './ReviewDialog';

/** Sections and pages to be looked through at an interval, those that wait longest first. */
export const ReviewsTab = () => {
  const { phrase, say, formatDate } = usePhrases();
  const [chosen, setChosen] = useState<ReviewRow | null>(null);
  const query = useGetReviewsQuery(usePage(), { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={query}>
      {({ rows, pagination }) => (
        <>
          <Typography>{phrase('reviews.explained')}</Typography>
          <DataTable
            label={phrase('tab.reviews')}
            columns={[
              {
                id: 'title',
                label: phrase('reviews.title'),
                cell: ({ uid, documentId, title, typeLabel }) => (
                  <Flex direction="column" alignItems="flex-start">
                    <ItemLink subject={{ type: uid, documentId }}>{title}</ItemLink>
                    <Typography variant="pi" textColor="neutral600">
                      {say(typeLabel)}
                    </Typography>
                  </Flex>
                ),
              },
              {
                id: 'last',
                label: phrase('reviews.last'),
                cell: ({ lastReviewedAt, lastReviewedBy }) =>
                  lastReviewedAt === null
                    ? phrase('reviews.never')
                    : phrase('reviews.by', {
                        at: formatDate(lastReviewedAt, INSTANT_FORMAT),
                        by: lastReviewedBy ?? '',
                      }),
              },
              {
                id: 'due',
                label: phrase('reviews.due'),
                cell: ({ due, intervalDays }) =>
                  phrase('reviews.interval', { due: formatDate(due, PLAIN_DAY_FORMAT), days: intervalDays }),
              },
              {
                id: 'status',
                label: phrase('deadlines.status'),
                cell: ({ status, statusLabel }) => <StatusBadge status={status} label={statusLabel} />,
              },
              {
                id: 'act',
                label: phrase('deadlines.act'),
                cell: (row) => (
                  <Button
                    type="button"
                    size="S"
                    variant="secondary"
                    aria-label={phrase('reviews.done.of', { title: row.title })}
                    onClick={() => setChosen(row)}
                  >
                    {phrase('reviews.done')}
                  </Button>
                ),
              },
            ]}
            rows={rows}
            keyOf={({ uid, documentId }) => `${uid} ${documentId}`}
            empty={phrase('reviews.none')}
          />
          <Pages pagination={pagination} />
          {chosen !== null && <ReviewDialog row={chosen} onClose={() => setChosen(null)} />}
        </>
      )}
    </Loaded>
  );
};
