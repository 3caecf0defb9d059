import { Flex, Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { ItemLink } from '../../../../../admin/panel/ItemLink';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { periodInWords } from '../../../../../common/report-period';
import { usePhrases } from '../hooks/usePhrases';
import { useGetMissingReportsQuery } from '../services/deadlinesApi';

const REPORT = 'api::statistics-report.statistics-report';

/** The statistics reports that a regime asks for and nobody has sent, what is longest overdue first (article 8(d)). */
export const MissingReportsTab = () => {
  const { language, phrase, formatDate } = usePhrases();
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
              {
                id: 'period',
                label: phrase('missing.period'),
                cell: ({ period }) => periodInWords(period, language),
              },
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
                    <ItemLink subject={{ type: REPORT, documentId: underWay }}>
                      {phrase('missing.open')}
                    </ItemLink>
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
