import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { INSTANT_FORMAT, PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { ChoiceField } from '../../../../../admin/panel/fields';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { PickField } from '../../../../../admin/panel/pick-fields';
import { usePhrases } from '../hooks/usePhrases';
import { useGetAssigneesQuery } from '../services/boardApi';
import { useFindDossiersQuery, useGetChoicesQuery } from '../services/editorialApi';
import type { DossierRow, DossierView } from '../types';
import type { AskProps, FieldProps } from './VerbFields';

/** To whom the work is given: a member of the board. */
export const AssigneeField = ({ input, onChange }: FieldProps) => {
  const { phrase, say } = usePhrases();
  const query = useGetAssigneesQuery();

  return (
    <Loaded query={query}>
      {({ rows }) => (
        <PickField
          name="assignee"
          required
          label={phrase('dialog.assignee')}
          placeholder={phrase('pick')}
          options={rows.map(({ userId, name, offices }) => ({
            value: String(userId),
            label: `${name} (${offices.map(say).join(', ')})`,
          }))}
          value={input.assignee === undefined ? '' : String(input.assignee)}
          onChange={(assignee) => onChange({ assignee: Number(assignee) })}
        />
      )}
    </Loaded>
  );
};

/** One of what the regulation lists. */
const choiceOf = (ask: 'ground' | 'complaint', list: 'erasureGrounds' | 'complaints') =>
  function ChoiceFromList({ input, onChange }: FieldProps) {
    const { phrase, say } = usePhrases();
    const query = useGetChoicesQuery();

    return (
      <Loaded query={query}>
        {({ [list]: choices }) => (
          <PickField
            name={ask}
            required
            label={phrase(`dialog.${ask}`)}
            placeholder={phrase('pick')}
            options={Object.entries(choices).map(([value, label]) => ({ value, label: say(label) }))}
            value={input[ask] ?? ''}
            onChange={(chosen) => onChange({ [ask]: chosen })}
          />
        )}
      </Loaded>
    );
  };

/** On which ground content is erased. */
export const GroundField = choiceOf('ground', 'erasureGrounds');

/** What a question is found to be that goes to citizen reception. */
export const ComplaintField = choiceOf('complaint', 'complaints');

const RECEIVED_FORMAT = { ...PLAIN_DAY_FORMAT, timeZone: INSTANT_FORMAT.timeZone } as const;

/** Questions that are under way or have their answer: a duplicate can end in them. */
const STATES: readonly DossierView['state'][] = [
  'draft',
  'submitted',
  'returned',
  'awaiting-approval',
  'approved',
  'scheduled',
  'published',
  'answered',
  'passed-on',
];

/** The question that this one repeats, looked for by its title. */
export const TwinField = ({ view, input, onChange }: AskProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const query = useFindDossiersQuery({ kind: view.kind, states: STATES, title });

  /** By the day of its receipt a reader tells the earlier question, in which the later one ends. */
  const described = ({ title: name, stateLabel, deadline }: DossierRow) =>
    [
      name,
      say(stateLabel),
      deadline && phrase('dialog.into.received', { day: formatDate(deadline.trigger.at, RECEIVED_FORMAT) }),
    ]
      .filter(Boolean)
      .join(' · ');

  const look = (event: FormEvent) => {
    event.preventDefault();
    setTitle(text.trim());
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box tag="form" role="search" onSubmit={look}>
        <Field.Root name="into" hint={phrase('dialog.into.hint')}>
          <Field.Label>{phrase('dialog.into')}</Field.Label>
          <Flex alignItems="center" gap={2}>
            <Box grow={1}>
              <TextInput value={text} onChange={(event) => setText(event.target.value)} />
            </Box>
            <Button type="submit" size="L" variant="secondary">
              {phrase('dialog.into.find')}
            </Button>
          </Flex>
          <Field.Hint />
        </Field.Root>
      </Box>
      <Loaded query={query}>
        {(found) => {
          const others = found.filter(({ subject }) => subject.documentId !== view.subject.documentId);

          return others.length === 0 ? (
            <Typography role="status">{phrase('dialog.into.none')}</Typography>
          ) : (
            <ChoiceField
              label={phrase('dialog.into.found')}
              required
              options={others.map((row) => ({ value: String(row.id), label: described(row) }))}
              value={input.into === undefined ? '' : String(input.into)}
              onChange={(into) => onChange({ into: Number(into) })}
            />
          );
        }}
      </Loaded>
    </Flex>
  );
};
