import { Box, Button, Field, Flex, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { communeInstant, communeToday } from '../../../../../admin/panel/dates';
import { ChoiceField, DayField, TextField } from '../../../../../admin/panel/fields';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Notice } from '../../../../../admin/panel/Notice';
import { typedTime } from '../../../../../admin/panel/typed';
import { usePhrases } from '../hooks/usePhrases';
import { useGetDeadlineRulesQuery } from '../services/calendarApi';
import type { LocalDate, Question, RuleRow } from '../types';
import { CalculationResult } from './CalculationResult';

type By = 'kind' | 'days';

interface Given {
  day: LocalDate | '';
  time: string;
  by: By;
  kind: string;
  days: string;
}

const WHOLE_NUMBER = /^\d{1,5}$/;

/** Null: something is missing or makes no sense. */
const questionOf = ({ day, time, by, kind, days }: Given): Question | null => {
  const hour = time.trim() === '' ? '' : typedTime(time);

  if (day === '' || hour === null) {
    return null;
  }

  const start = hour === '' ? day : communeInstant(day, hour);

  if (by === 'kind') {
    return kind === '' ? null : { start, kind };
  }

  return WHOLE_NUMBER.test(days.trim()) ? { start, days: Number(days) } : null;
};

const kindsOf = (rules: readonly RuleRow[]) => [...new Map(rules.map((rule) => [rule.kind, rule.kindLabel]))];

const Calculator = ({ rules }: { rules: readonly RuleRow[] }) => {
  const { phrase, say } = usePhrases();
  const kinds = kindsOf(rules);
  const [given, setGiven] = useState<Given>({
    day: communeToday(),
    time: '',
    by: 'kind',
    kind: kinds[0]?.[0] ?? '',
    days: '',
  });
  const [question, setQuestion] = useState<Question | null>(null);
  const [lacking, setLacking] = useState(false);
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));

  const ask = (event: FormEvent) => {
    event.preventDefault();

    const asked = questionOf(given);

    setLacking(asked === null);
    setQuestion(asked);
  };

  return (
    <Grid.Root gap={6}>
      <Grid.Item col={5} m={12} s={12} xs={12} direction="column" alignItems="stretch">
        <Box
          tag="form"
          noValidate
          background="neutral0"
          hasRadius
          shadow="tableShadow"
          padding={5}
          onSubmit={ask}
        >
          <Flex direction="column" alignItems="stretch" gap={4}>
            {lacking && <Notice tone="danger" title={phrase('calculator.incomplete')} />}
            <DayField
              name="day"
              label={phrase('calculator.day')}
              required
              value={given.day}
              onChange={(day) => change({ day })}
            />
            <TextField
              name="time"
              label={phrase('calculator.time')}
              hint={phrase('calculator.time.hint')}
              placeholder={phrase('calculator.time.placeholder')}
              value={given.time}
              onChange={(time) => change({ time })}
            />
            <ChoiceField<By>
              label={phrase('calculator.by')}
              options={[
                { value: 'kind', label: phrase('calculator.by.kind') },
                { value: 'days', label: phrase('calculator.by.days') },
              ]}
              value={given.by}
              onChange={(by) => change({ by })}
            />
            {given.by === 'kind' ? (
              <Field.Root name="kind" required>
                <Field.Label>{phrase('calculator.kind')}</Field.Label>
                <SingleSelect
                  aria-label={phrase('calculator.kind')}
                  value={given.kind}
                  onChange={(kind) => change({ kind: String(kind) })}
                >
                  {kinds.map(([kind, label]) => (
                    <SingleSelectOption key={kind} value={kind}>
                      {say(label)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            ) : (
              <TextField
                name="days"
                label={phrase('calculator.days')}
                required
                value={given.days}
                onChange={(days) => change({ days })}
              />
            )}
            <Button type="submit">{phrase('calculator.ask')}</Button>
          </Flex>
        </Box>
      </Grid.Item>
      <Grid.Item col={7} m={12} s={12} xs={12} direction="column" alignItems="stretch">
        {question !== null && <CalculationResult question={question} />}
      </Grid.Item>
    </Grid.Root>
  );
};

/** From when and by which rule: the due day, and the reckoning day by day. */
export const CalculatorTab = () => {
  const query = useGetDeadlineRulesQuery();

  return <Loaded query={query}>{({ rules }) => <Calculator rules={rules} />}</Loaded>;
};
