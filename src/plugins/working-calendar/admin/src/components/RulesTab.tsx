import { Button, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import { type DataColumn, DataTable } from '../../../../../admin/panel/DataTable';
import { Disclosure } from '../../../../../admin/panel/Disclosure';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { usePhrases } from '../hooks/usePhrases';
import { useGetDeadlineRulesQuery } from '../services/calendarApi';
import type { RuleRow, RulesView } from '../types';
import { AmendDialog } from './AmendDialog';
import { RevokeDialog } from './RevokeDialog';

interface RulesTableProps {
  label: string;
  rules: readonly RuleRow[];
  empty: string;
  /** A button in each row, for whoever may do something with it. */
  act?: { label: string; button: (rule: RuleRow) => ReactNode } | undefined;
}

const RulesTable = ({ label, rules, empty, act }: RulesTableProps) => {
  const { phrase, say, cite, formatDate } = usePhrases();

  const columns: DataColumn<RuleRow>[] = [
    { id: 'kind', label: phrase('rules.kind'), cell: ({ kindLabel }) => say(kindLabel) },
    {
      id: 'days',
      label: phrase('rules.days'),
      cell: ({ days, sentence }) => (
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="bold">
            {days === null ? phrase('rules.days.none') : phrase('rules.days.count', { days })}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {say(sentence)}
          </Typography>
        </Flex>
      ),
    },
    { id: 'article', narrow: true, label: phrase('rules.article'), cell: ({ article }) => cite(article) },
    {
      id: 'force',
      narrow: true,
      label: phrase('rules.force'),
      cell: ({ from, to }) =>
        phrase(to === null ? 'rules.force.open' : 'rules.force.closed', {
          from: formatDate(from, PLAIN_DAY_FORMAT),
          to: to === null ? '' : formatDate(to, PLAIN_DAY_FORMAT),
        }),
    },
    {
      id: 'decision',
      narrow: true,
      label: phrase('field.decision'),
      cell: ({ decision }) => decision ?? phrase('rules.regulation'),
    },
  ];

  return (
    <DataTable
      label={label}
      columns={act === undefined ? columns : [...columns, { id: 'act', label: act.label, cell: act.button }]}
      rows={rules}
      keyOf={({ id }) => id}
      empty={empty}
    />
  );
};

type Task = { amend: RuleRow } | { revoke: RuleRow };

const Rules = ({ view }: { view: RulesView }) => {
  const { phrase, say } = usePhrases();
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  const ahead = view.rules.filter((rule) => rule.ahead);
  const past = view.rules.filter((rule) => !rule.ahead && !rule.current);

  const button = (word: 'amend' | 'revoke', onClick: (rule: RuleRow) => void) =>
    view.mayAmend
      ? {
          label: phrase('entries.act'),
          button: (rule: RuleRow) => (
            <Button
              type="button"
              size="S"
              variant={word === 'amend' ? 'tertiary' : 'danger-light'}
              aria-label={phrase(`rules.${word}.of`, { kind: say(rule.kindLabel) })}
              onClick={() => onClick(rule)}
            >
              {phrase(`rules.${word}`)}
            </Button>
          ),
        }
      : undefined;

  return (
    <>
      <Typography tag="h2" variant="delta">
        {phrase('rules.current')}
      </Typography>
      <RulesTable
        label={phrase('rules.current')}
        rules={view.rules.filter(({ current }) => current)}
        empty={phrase('rules.none')}
        act={button('amend', (rule) => setTask({ amend: rule }))}
      />
      {ahead.length > 0 && (
        <>
          <Typography tag="h2" variant="delta">
            {phrase('rules.ahead')}
          </Typography>
          <RulesTable
            label={phrase('rules.ahead')}
            rules={ahead}
            empty=""
            act={button('revoke', (rule) => setTask({ revoke: rule }))}
          />
        </>
      )}
      <Disclosure label={phrase('rules.past', { count: past.length })}>
        <RulesTable label={phrase('rules.history')} rules={past} empty={phrase('rules.past.none')} />
      </Disclosure>
      {task !== null && 'amend' in task && <AmendDialog rule={task.amend} onClose={close} />}
      {task !== null && 'revoke' in task && <RevokeDialog rule={task.revoke} onClose={close} />}
    </>
  );
};

/** The time limits: those in force, those to come, those that were. */
export const RulesTab = () => {
  const query = useGetDeadlineRulesQuery();

  return <Loaded query={query}>{(view) => <Rules view={view} />}</Loaded>;
};
