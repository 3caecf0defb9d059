import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { usePhrases } from '../hooks/usePhrases';
import { useGetMissingReportsQuery } from '../services/deadlinesApi';
import { documentPath } from '../utils/links';

const REPORT = 'api::statistics-report.statistics-report';

/** The statistics reports that a regime asks for and nobody has sent, what is longest overdue first (article 8(d)). */
export const MissingReportsTab = () => {
  const { phrase, formatDate } = usePhrases();
  const query = useGetMissingReportsQuery(undefined, { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={query}>
      {(rows) => (
        <>
          <Typography>{phrase('missing.explained')}</Typography>
          <DataTable
            label={phrase('tab.missing')}
            columns={[
              {
                id: 'report',
                label: phrase('missing.report'),
                cell: ({ regime, unit }) => (
                  <Flex direction="column" alignItems="flex-start">
                    <Typography>{regime.name}</Typography>
                    <Typography variant="pi" textColor="neutral600">
                      {unit?.name ?? ''}
                    </Typography>
                  </Flex>
                ),
              },
              { id: 'period', label: phrase('missing.period'), cell: ({ period }) => period },
              {
                id: 'due',
                label: phrase('missing.due'),
                cell: ({ dueOn, daysLate }) =>
                  daysLate === 0
                    ? formatDate(dueOn, PLAIN_DAY_FORMAT)
                    : phrase('missing.late', { due: formatDate(dueOn, PLAIN_DAY_FORMAT), days: daysLate }),
              },
              {
                id: 'underWay',
                label: phrase('missing.underWay'),
                cell: ({ underWay }) =>
                  underWay === null ? (
                    phrase('missing.notBegun')
                  ) : (
                    <Link tag={RouterLink} to={documentPath(REPORT, underWay)}>
                      {phrase('missing.open')}
                    </Link>
                  ),
              },
            ]}
            rows={rows}
            keyOf={({ regime, period }) => `${regime.documentId} ${period}`}
            empty={phrase('missing.none')}
          />
        </>
      )}
    </Loaded>
  );
};
