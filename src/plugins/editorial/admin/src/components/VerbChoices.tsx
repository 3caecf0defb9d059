import { Box, Button, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { PickField } from '../../../../../admin/panel/pick-fields';
import { usePhrases } from '../hooks/usePhrases';
import { useGetAssigneesQuery } from '../services/boardApi';
import { useFindDossiersQuery, useGetChoicesQuery } from '../services/editorialApi';
import type { DossierView } from '../types';
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

  const look = (event: FormEvent) => {
    event.preventDefault();
    setTitle(text.trim());
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex tag="form" role="search" alignItems="flex-end" gap={2} onSubmit={look}>
        <Box grow={1}>
          <Field.Root name="into" hint={phrase('dialog.into.hint')}>
            <Field.Label>{phrase('dialog.into')}</Field.Label>
            <TextInput value={text} onChange={(event) => setText(event.target.value)} />
          </Field.Root>
        </Box>
        <Button type="submit" size="L" variant="secondary">
          {phrase('dialog.into.find')}
        </Button>
      </Flex>
      <Loaded query={query}>
        {(found) => {
          const others = found.filter(({ subject }) => subject.documentId !== view.subject.documentId);

          return others.length === 0 ? (
            <Typography role="status">{phrase('dialog.into.none')}</Typography>
          ) : (
            <Radio.Group
              aria-label={phrase('dialog.into.found')}
              value={input.into === undefined ? '' : String(input.into)}
              onValueChange={(into) => onChange({ into: Number(into) })}
            >
              <Flex direction="column" alignItems="flex-start" gap={2}>
                {others.map(({ id, title: name, stateLabel, updatedAt }) => (
                  <Radio.Item key={id} value={String(id)}>
                    {`${name} · ${say(stateLabel)} · ${formatDate(updatedAt, PLAIN_DAY_FORMAT)}`}
                  </Radio.Item>
                ))}
              </Flex>
            </Radio.Group>
          );
        }}
      </Loaded>
    </Flex>
  );
};
