import { Loaded } from '../../../../../admin/panel/Loaded';
import { useCalendarAddress } from '../hooks/useCalendarAddress';
import { useGetCalendarYearQuery } from '../services/calendarApi';
import { ExportBox } from './ExportBox';
import { ImportBox } from './ImportBox';

/** The calendar from and to files. */
export const FilesTab = () => {
  const { year } = useCalendarAddress();
  const query = useGetCalendarYearQuery(year);

  return (
    <Loaded query={query}>
      {({ mayKeep }) => (
        <>
          {mayKeep && <ImportBox />}
          <ExportBox />
        </>
      )}
    </Loaded>
  );
};
