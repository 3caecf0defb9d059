import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type {
  AppointmentChoices,
  AppointmentRecord,
  AssigneeRow,
  DelegationView,
  Kind,
  KindStages,
  LocalDate,
  OfficeCode,
  ProcessRow,
  ScheduleRow,
  ScheduleState,
  Stage,
  Text,
} from '../types';
import { type Listed, listed, pageOf } from './deadlinesApi';

const BOARD = 'Board';

export interface Mandates {
  rows: DelegationView[];
  mayGive: boolean;
  deputies: AssigneeRow[];
  kinds: Record<Kind, Text>;
}

export interface MandateOrder {
  userId: number;
  instrument: string;
  startsOn: LocalDate;
  endsOn: LocalDate;
  /** Null: all. */
  kinds: readonly Kind[] | null;
}

export interface Processes {
  versions: ProcessRow[];
  /** The version in force today. */
  inForce: number;
  mayDecide: boolean;
  kinds: Record<Kind, Text>;
  stages: Record<Stage, Text>;
  offices: Record<OfficeCode, { label: Text; channel: 'panel' | 'api' }>;
}

export interface ProcessOrder {
  inForceFrom: LocalDate;
  decision: string;
  kinds: Partial<Record<Kind, KindStages>>;
}

export interface AppointmentOrder {
  userId: number;
  office: OfficeCode;
  decision: string;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
  confirmationEmail: string;
  unitIds: readonly string[];
  fieldIds: readonly string[];
}

interface Ending {
  id: number;
  decision: string;
}

const posted = (url: string, data: object) => ({ url, method: 'POST' as const, data });

const boardApi = adminApi.enhanceEndpoints({ addTagTypes: [BOARD, DEADLINES] }).injectEndpoints({
  endpoints: (builder) => ({
    getMandates: builder.query<Mandates, void>({
      query: () => '/editorial/delegations',
      transformResponse: ({ data, meta }: { data: DelegationView[]; meta: Omit<Mandates, 'rows'> }) => ({
        rows: data,
        ...meta,
      }),
      providesTags: [BOARD],
    }),
    giveMandate: builder.mutation<unknown, MandateOrder>({
      query: (order) => posted('/editorial/delegations', order),
      invalidatesTags: [BOARD],
    }),
    revokeMandate: builder.mutation<unknown, Ending>({
      query: ({ id, decision }) => posted(`/editorial/delegations/${id}/revoke`, { decision }),
      invalidatesTags: [BOARD],
    }),
    getProcesses: builder.query<Processes, void>({
      query: () => '/editorial/processes',
      transformResponse: ({ data, meta }: { data: ProcessRow[]; meta: Omit<Processes, 'versions'> }) => ({
        versions: data,
        ...meta,
      }),
      providesTags: [BOARD],
    }),
    decideProcess: builder.mutation<unknown, ProcessOrder>({
      query: (order) => posted('/editorial/processes', order),
      invalidatesTags: [BOARD],
    }),
    getSchedules: builder.query<Listed<ScheduleRow>, { state: ScheduleState; page: number }>({
      query: ({ state, page }) => pageOf('/editorial/schedules', page, { state }),
      transformResponse: listed<ScheduleRow>,
      providesTags: [DEADLINES],
    }),
    /** The members of the board with authority, and whether the reader appoints. */
    getAssignees: builder.query<{ rows: AssigneeRow[]; mayAppoint: boolean }, void>({
      query: () => '/editorial/assignees',
      transformResponse: ({ data, meta }: { data: AssigneeRow[]; meta: { mayAppoint: boolean } }) => ({
        rows: data,
        ...meta,
      }),
      providesTags: [BOARD],
    }),
    getAppointments: builder.query<AppointmentRecord[], void>({
      query: () => '/editorial/appointments',
      transformResponse: ({ data }: { data: AppointmentRecord[] }) => data,
      providesTags: [BOARD],
    }),
    getAppointmentChoices: builder.query<AppointmentChoices, void>({
      query: () => '/editorial/accounts',
      transformResponse: ({
        data,
        meta,
      }: {
        data: AppointmentChoices['accounts'];
        meta: Omit<AppointmentChoices, 'accounts'>;
      }) => ({ accounts: data, ...meta }),
      providesTags: [BOARD],
    }),
    appoint: builder.mutation<unknown, AppointmentOrder>({
      query: (order) => posted('/editorial/appointments', order),
      invalidatesTags: [BOARD],
    }),
    endAppointment: builder.mutation<unknown, Ending>({
      query: ({ id, decision }) => posted(`/editorial/appointments/${id}/end`, { decision }),
      invalidatesTags: [BOARD],
    }),
  }),
});

export const {
  useAppointMutation,
  useDecideProcessMutation,
  useEndAppointmentMutation,
  useGetAppointmentChoicesQuery,
  useGetAppointmentsQuery,
  useGetAssigneesQuery,
  useGetMandatesQuery,
  useGetProcessesQuery,
  useGetSchedulesQuery,
  useGiveMandateMutation,
  useRevokeMandateMutation,
} = boardApi;
