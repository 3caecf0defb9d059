import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { communeToday, DAY_FORMAT } from '../../../../../admin/panel/dates';
import { codesOn, periodOf } from '../../../server/src/domain/period';
import { rateText } from '../../../server/src/domain/rate';
import { usePhrases } from '../hooks/usePhrases';
import { useGetReportQuery } from '../services/reportsApi';
import type { Figures, Period } from '../types';
import { reportPath } from '../utils/links';

/** So many days stand on the home page; the others are one click away. */
const SHOWN = 5;

const thisMonth = (): Period => {
  const period = periodOf(codesOn(communeToday()).month);

  if (period === null) throw new RangeError('There is no month');

  return period;
};

/** The figures of this month, once they are there. */
const OfThisMonth = ({ children }: { children: (figures: Figures) => ReactNode }) => {
  const { data, error, isLoading } = useGetReportQuery(thisMonth(), { refetchOnMountOrArgChange: true });

  if (isLoading) return <Widget.Loading />;
  if (data === undefined || error !== undefined) return <Widget.Error />;

  return <>{children(data)}</>;
};

const Line = ({ to, children }: { to: string; children: ReactNode }) => (
  <Box
    tag="li"
    paddingTop={2}
    paddingBottom={2}
    borderColor="neutral150"
    borderStyle="solid"
    borderWidth="0 0 1px 0"
  >
    <Link tag={RouterLink} to={to}>
      {children}
    </Link>
  </Box>
);

const Large = ({ value, more }: { value: string; more: string }) => (
  <Box paddingBottom={2}>
    <Typography tag="p" variant="alpha">
      {value}
    </Typography>
    <Typography tag="p" textColor="neutral600">
      {more}
    </Typography>
  </Box>
);

/** How many of this month's items were in time, and what was not. */
export const OnTimeWidget = () => {
  const { phrase, language } = usePhrases();

  return (
    <OfThisMonth>
      {({ totals: of, period }) => (
        <>
          <Large
            value={rateText(of.onTimeRate, language)}
            more={phrase('tile.rate.more', { inTime: of.inTime, limited: of.limited })}
          />
          <Flex tag="ul" direction="column" alignItems="stretch">
            <Line to={reportPath('delays', period)}>{phrase('widget.late', { late: of.late })}</Line>
            <Line to={reportPath('delays', period)}>{phrase('widget.overdue', { overdue: of.overdue })}</Line>
            <Line to={reportPath('delays', period)}>{phrase('widget.owed', { owed: of.owed })}</Line>
          </Flex>
        </>
      )}
    </OfThisMonth>
  );
};

/** The working days of this month on which nothing was published, the latest first. */
export const QuietDaysWidget = () => {
  const { phrase, formatDate } = usePhrases();

  return (
    <OfThisMonth>
      {({ totals: of, quietDays, period }) => (
        <>
          <Large
            value={String(of.quietDays)}
            more={phrase('tile.quiet.more', { workingDays: of.workingDays })}
          />
          {quietDays.length === 0 && of.workingDays > 0 && (
            <Typography textColor="neutral600">{phrase('widget.noQuiet')}</Typography>
          )}
          <Flex tag="ul" direction="column" alignItems="stretch">
            {[...quietDays]
              .reverse()
              .slice(0, SHOWN)
              .map((day) => (
                <Line key={day} to={reportPath('quiet', period)}>
                  {formatDate(day, DAY_FORMAT)}
                </Line>
              ))}
          </Flex>
        </>
      )}
    </OfThisMonth>
  );
};
