import { Box, Button, Field, Flex, Grid, Tag, TextInput } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { Disclosure } from '../../../../../../admin/panel/Disclosure';
import { type Option, PickField } from '../../../../../../admin/panel/pick-fields';
import { type DeskFilter, useDeskAddress } from '../../hooks/useDeskAddress';
import { usePhrases } from '../../hooks/usePhrases';
import type { DeskOffers, ShownView } from '../../types';

/** Stands for no choice at all, among what can be chosen. */
const ANY = 'any';

const SORTS = ['due:asc', 'updatedAt:desc', 'updatedAt:asc'] as const;

const PICKED = ['state', 'kind', 'type', 'unit', 'section'] as const satisfies readonly DeskFilter[];

const LISTS = {
  state: 'states',
  kind: 'kinds',
  type: 'types',
  unit: 'units',
  section: 'sections',
} as const satisfies Record<(typeof PICKED)[number], keyof DeskOffers>;

interface TitleSearchProps {
  /** What is looked for now. */
  value: string;
  onLook: (title: string | undefined) => void;
}

/** Words of the title, looked for once they are sent off. */
const TitleSearch = ({ value, onLook }: TitleSearchProps) => {
  const { phrase } = usePhrases();
  const [title, setTitle] = useState(value);

  const look = (event: FormEvent) => {
    event.preventDefault();
    onLook(title.trim() || undefined);
  };

  return (
    <Box tag="form" role="search" onSubmit={look} maxWidth="56rem">
      <Field.Root name="title">
        <Field.Label>{phrase('desk.search')}</Field.Label>
        <Flex alignItems="center" gap={2}>
          <Box grow={1}>
            <TextInput value={title} onChange={(event) => setTitle(event.target.value)} autoComplete="off" />
          </Box>
          <Button type="submit" size="L" variant="secondary">
            {phrase('desk.search.go')}
          </Button>
        </Flex>
      </Field.Root>
    </Box>
  );
};

interface DeskFiltersProps {
  view: ShownView;
  offers: DeskOffers;
}

/** Narrows a list of the desk by words of the title and by what is chosen; all of it stands in the address. */
export const DeskFilters = ({ view, offers }: DeskFiltersProps) => {
  const { phrase, say } = usePhrases();
  const { filters, narrow, widen } = useDeskAddress();

  const optionsOf = (name: (typeof PICKED)[number]): Option[] =>
    offers[LISTS[name]].map(({ value, label }) => ({ value, label: say(label) }));

  const chosen = [
    ...(filters.title === undefined ? [] : [{ name: 'title' as const, label: filters.title }]),
    ...PICKED.flatMap((name) => {
      const label = optionsOf(name).find(({ value }) => value === filters[name])?.label;

      return label === undefined ? [] : [{ name, label }];
    }),
  ];

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {/* Anew whenever the address looks for something else. */}
      <TitleSearch
        key={filters.title ?? ''}
        value={filters.title ?? ''}
        onLook={(title) => narrow({ title })}
      />
      <Disclosure label={phrase('desk.narrow')}>
        <Grid.Root gap={4} paddingTop={2}>
          {PICKED.map((name) => (
            <Grid.Item key={name} col={4} s={6} xs={12} direction="column" alignItems="stretch">
              <PickField
                name={name}
                label={phrase(`desk.filter.${name}`)}
                options={[{ value: ANY, label: phrase('desk.any') }, ...optionsOf(name)]}
                value={filters[name] ?? ANY}
                onChange={(value) => narrow({ [name]: value === ANY ? undefined : value })}
              />
            </Grid.Item>
          ))}
          <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
            <PickField
              name="sort"
              label={phrase('desk.sort')}
              options={SORTS.map((value) => ({ value, label: phrase(`desk.sort.${value}`) }))}
              value={SORTS.find((value) => value === (filters.sort ?? view.sort)) ?? ''}
              onChange={(sort) => narrow({ sort })}
            />
          </Grid.Item>
        </Grid.Root>
      </Disclosure>
      {chosen.length > 0 && (
        <Flex gap={2} wrap="wrap" role="group" aria-label={phrase('desk.narrowed')}>
          {chosen.map(({ name, label }) => (
            <Tag
              key={name}
              icon={<Cross aria-hidden />}
              label={phrase('desk.narrowed.drop', { filter: phrase(`desk.filter.${name}`), value: label })}
              onClick={() => narrow({ [name]: undefined })}
            >
              {phrase('desk.narrowed.by', { filter: phrase(`desk.filter.${name}`), value: label })}
            </Tag>
          ))}
          <Button type="button" size="S" variant="tertiary" onClick={widen}>
            {phrase('desk.narrowed.none')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
