import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { DayField, TextField } from '../../../../../../admin/panel/fields';
import { type Option, PickField } from '../../../../../../admin/panel/pick-fields';
import { usePhrases } from '../../hooks/usePhrases';
import { type LedgerQuery, useGetLedgerChoicesQuery } from '../../services/ledgerApi';
import type { LedgerChoices, LocalDate } from '../../types';

/** With fewer letters the server does not search. */
const FEWEST_LETTERS = 3;
const ALL = 'all';

interface LedgerFiltersProps {
  filter: LedgerQuery;
  onSearch: (filter: LedgerQuery) => void;
}

/** What is looked for in the ledger: words, act, person, type and days. */
export const LedgerFilters = ({ filter, onSearch }: LedgerFiltersProps) => {
  const { phrase, say } = usePhrases();
  const { data: choices } = useGetLedgerChoicesQuery();
  const [asked, setAsked] = useState(filter);
  const words = asked.q?.trim() ?? '';
  const tooShort = words !== '' && [...words].length < FEWEST_LETTERS;
  const put = (name: keyof LedgerQuery) => (value: string) => setAsked({ ...asked, [name]: value });

  const optionsOf = (of: keyof LedgerChoices): Option[] => [
    { value: ALL, label: phrase(`ledger.${of}.all`) },
    ...(choices?.[of] ?? []).map(({ code, label }) => ({ value: code, label: say(label) })),
  ];
  const pick = (name: 'verb' | 'actor' | 'type', of: keyof LedgerChoices) => (
    <PickField
      name={name}
      label={phrase(`ledger.${name}`)}
      options={optionsOf(of)}
      value={asked[name] || ALL}
      onChange={(value) => put(name)(value === ALL ? '' : value)}
    />
  );
  const day = (name: 'from' | 'to') => (
    <DayField
      name={name}
      label={phrase(`ledger.${name}`)}
      value={(asked[name] ?? '') as LocalDate | ''}
      onChange={put(name)}
    />
  );
  const search = (event: FormEvent) => {
    event.preventDefault();

    if (!tooShort) {
      onSearch({ ...asked, q: words });
    }
  };

  return (
    <Box
      tag="form"
      role="search"
      onSubmit={search}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          <TextField
            name="q"
            label={phrase('ledger.q')}
            hint={tooShort ? undefined : phrase('ledger.q.hint')}
            error={tooShort ? phrase('ledger.q.short') : undefined}
            value={asked.q ?? ''}
            onChange={put('q')}
          />
        </Grid.Item>
        <Grid.Item col={3} s={12} xs={12} direction="column" alignItems="stretch">
          {pick('verb', 'verbs')}
        </Grid.Item>
        <Grid.Item col={3} s={12} xs={12} direction="column" alignItems="stretch">
          {pick('type', 'types')}
        </Grid.Item>
        <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
          {pick('actor', 'actors')}
        </Grid.Item>
        <Grid.Item col={3} s={12} xs={12} direction="column" alignItems="stretch">
          {day('from')}
        </Grid.Item>
        <Grid.Item col={3} s={12} xs={12} direction="column" alignItems="stretch">
          {day('to')}
        </Grid.Item>
      </Grid.Root>
      <Flex gap={2} paddingTop={4} wrap="wrap">
        <Button type="submit" startIcon={<Search />}>
          {phrase('ledger.search')}
        </Button>
        {Object.keys(filter).length > 0 && (
          <Button type="button" variant="tertiary" onClick={() => onSearch({})}>
            {phrase('ledger.clear')}
          </Button>
        )}
      </Flex>
    </Box>
  );
};
