import { Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { DAY_FORMAT, INSTANT_FORMAT } from '../../../../../admin/panel/dates';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../admin/panel/Pages';
import { usePhrases } from '../hooks/usePhrases';
import { useGetQuietDaysQuery } from '../services/deadlinesApi';

/** The working days on which nothing was published. */
export const QuietDaysTab = () => {
  const { phrase, formatDate } = usePhrases();
  const query = useGetQuietDaysQuery(usePage(), { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={query}>
      {({ rows, pagination }) => (
        <>
          <Typography>{phrase('quiet.explained')}</Typography>
          <DataTable
            label={phrase('tab.quiet')}
            columns={[
              {
                id: 'day',
                narrow: true,
                label: phrase('quiet.day'),
                cell: ({ day }) => formatDate(day, DAY_FORMAT),
              },
              {
                id: 'recordedAt',
                label: phrase('quiet.recordedAt'),
                cell: ({ recordedAt }) => formatDate(recordedAt, INSTANT_FORMAT),
              },
            ]}
            rows={rows}
            keyOf={({ day }) => day}
            empty={phrase('quiet.none')}
          />
          <Pages pagination={pagination} />
        </>
      )}
    </Loaded>
  );
};
