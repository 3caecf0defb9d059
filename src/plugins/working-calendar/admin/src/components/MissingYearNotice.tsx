import { Button, Typography } from '@strapi/design-system';
import { Notice } from '../../../../../admin/panel/Notice';
import { useCalendarAddress } from '../hooks/useCalendarAddress';
import { usePhrases } from '../hooks/usePhrases';
import { useGetCalendarYearQuery } from '../services/calendarApi';

/** Says that the next year ought to be entered by now, and leads there. */
export const MissingYearNotice = () => {
  const { phrase } = usePhrases();
  const { year, openYear } = useCalendarAddress();
  const { data: view } = useGetCalendarYearQuery(year);
  const missing = view?.missingYear ?? null;

  if (view === undefined || missing === null) {
    return null;
  }

  const leads = view.mayKeep && missing !== year;

  return (
    <Notice
      tone="warning"
      title={phrase('missing', { year: missing })}
      action={
        leads && (
          <Button type="button" onClick={() => openYear(missing)}>
            {phrase('missing.open', { year: missing })}
          </Button>
        )
      }
    >
      <Typography>{phrase(view.mayKeep ? 'missing.keeper' : 'missing.reader', { year: missing })}</Typography>
    </Notice>
  );
};
