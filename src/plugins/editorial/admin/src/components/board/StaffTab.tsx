import { Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../../admin/panel/DataTable';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { usePhrases } from '../../hooks/usePhrases';
import {
  useGetAppointmentChoicesQuery,
  useGetAppointmentsQuery,
  useGetAssigneesQuery,
} from '../../services/boardApi';
import type { AssigneeRow } from '../../types';
import { AppointmentList } from './AppointmentList';

/** The members of the board, as everybody in it may know them. */
const MemberList = ({ rows }: { rows: readonly AssigneeRow[] }) => {
  const { phrase, say } = usePhrases();

  return (
    <>
      <Typography>{phrase('staff.members')}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {phrase('chiefOnly')}
      </Typography>
      <DataTable
        label={phrase('tab.staff')}
        columns={[
          { id: 'name', label: phrase('staff.name'), cell: ({ name }) => name },
          {
            id: 'offices',
            label: phrase('staff.office'),
            cell: ({ offices }) => offices.map(say).join(', '),
          },
        ]}
        rows={rows}
        keyOf={({ userId }) => userId}
        empty={phrase('staff.none')}
      />
    </>
  );
};

/** For the Chief, who appoints: all appointments, with what they rest on. */
const Appointments = () => {
  const choices = useGetAppointmentChoicesQuery();
  const query = useGetAppointmentsQuery(undefined, { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={choices}>
      {(known) => <Loaded query={query}>{(rows) => <AppointmentList rows={rows} choices={known} />}</Loaded>}
    </Loaded>
  );
};

/** Who holds which office. */
export const StaffTab = () => {
  const query = useGetAssigneesQuery(undefined, { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={query}>
      {({ rows, mayAppoint }) => (mayAppoint ? <Appointments /> : <MemberList rows={rows} />)}
    </Loaded>
  );
};
