import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Turner } from '../../../../../admin/panel/Turner';
import { useCalendarAddress, YEARS } from '../hooks/useCalendarAddress';
import { usePhrases } from '../hooks/usePhrases';
import { useGetCalendarYearQuery } from '../services/calendarApi';
import type { CalendarRow, LocalDate, YearView } from '../types';
import { isWeekendDay, monthOf } from '../utils/months';
import { AddDialog, type Proposal } from './AddDialog';
import { EntryDialog } from './EntryDialog';
import { KeeperButtons } from './KeeperButtons';
import { LargeMonth } from './LargeMonth';
import { Legend } from './Legend';
import { MonthEntries } from './MonthEntries';

type Task = { add: Proposal } | { change: CalendarRow };

/** What choosing days in the calendar proposes: a weekend day alone can only be made a working day. */
const proposed = (from: LocalDate, to: LocalDate): Proposal =>
  from === to && isWeekendDay(from) ? { act: 'swap', work: from } : { act: 'range', from, to };

const Month = ({ view, month }: { view: YearView; month: number }) => {
  const { phrase } = usePhrases();
  const [task, setTask] = useState<Task | null>(null);
  const { mayKeep, days } = view;
  const close = () => setTask(null);

  const choose = (from: LocalDate, to: LocalDate) => {
    const row = from === to ? days.find(({ date }) => date === from) : undefined;

    setTask(row === undefined ? { add: proposed(from, to) } : { change: row });
  };

  return (
    <>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography>{phrase('month.total', { days: view.workingDays[month - 1] ?? 0 })}</Typography>
        {mayKeep && <KeeperButtons view={view} />}
      </Flex>
      {mayKeep && (
        <Typography variant="pi" textColor="neutral600">
          {phrase('month.howto')}
        </Typography>
      )}
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={2}>
        <LargeMonth key={month} view={view} month={month} onChoose={mayKeep ? choose : undefined} />
      </Box>
      <Legend />
      <MonthEntries
        label={phrase('entries', { month })}
        rows={days.filter(({ date }) => monthOf(date) === month)}
        onChange={mayKeep ? (row) => setTask({ change: row }) : undefined}
      />
      {task !== null && 'add' in task && <AddDialog proposal={task.add} onClose={close} />}
      {task !== null && 'change' in task && <EntryDialog row={task.change} view={view} onClose={close} />}
    </>
  );
};

/** One month large, with the forms for who keeps the calendar. */
export const MonthTab = () => {
  const { phrase } = usePhrases();
  const { year, month, openMonth } = useCalendarAddress();
  const query = useGetCalendarYearQuery(year);
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  const after = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };

  return (
    <>
      <Turner
        heading={phrase('month.of', { month, year })}
        back={{
          label: phrase('month.of', before),
          go: before.year >= YEARS.first ? () => openMonth(before.year, before.month) : undefined,
        }}
        forth={{
          label: phrase('month.of', after),
          go: after.year <= YEARS.last ? () => openMonth(after.year, after.month) : undefined,
        }}
      />
      <Loaded query={query}>{(view) => <Month view={view} month={month} />}</Loaded>
    </>
  );
};
