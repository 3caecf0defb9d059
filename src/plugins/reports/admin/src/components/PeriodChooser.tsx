import { Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { communeToday } from '../../../../../admin/panel/dates';
import { DayField } from '../../../../../admin/panel/fields';
import { Turner } from '../../../../../admin/panel/Turner';
import { beside, codesOn, nameOf } from '../../../server/src/domain/period';
import { usePhrases } from '../hooks/usePhrases';
import { usePeriod } from '../hooks/useReport';
import type { Period, Text } from '../types';

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** First and last day of a period of one's own choice. */
const RangeForm = ({
  period,
  onChoose,
}: {
  period: Period;
  onChoose: (from: string, to: string) => void;
}) => {
  const { phrase } = usePhrases();
  const [from, setFrom] = useState(period.from);
  const [to, setTo] = useState(period.to);

  return (
    <Flex
      tag="form"
      gap={4}
      wrap="wrap"
      alignItems="flex-end"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        if (from !== '' && to !== '') onChoose(from, to);
      }}
    >
      <DayField name="from" label={phrase('period.from')} value={from} onChange={setFrom} />
      <DayField name="to" label={phrase('period.to')} value={to} onChange={setTo} />
      <Button type="submit" size="L" variant="secondary" disabled={from === '' || to === ''}>
        {phrase('period.show')}
      </Button>
    </Flex>
  );
};

/** Of which month, quarter, year or range the page tells. */
export const PeriodChooser = () => {
  const { phrase, say } = usePhrases();
  const { period, openCode, openDays } = usePeriod();
  const [ownChoice, setOwnChoice] = useState(period.code === null);
  const choices = Object.entries(codesOn(communeToday()));
  const name: Text = nameOf(period);

  const step = (steps: number) => {
    const code = period.code === null ? null : beside(period.code, steps);

    return code === null ? undefined : () => openCode(code);
  };

  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Turner
          heading={capital(say(name))}
          back={{ label: phrase('period.back'), go: step(-1) }}
          forth={{ label: phrase('period.forth'), go: step(1) }}
        />
        <Flex gap={2} wrap="wrap" role="group" aria-label={phrase('period')}>
          {choices.map(([id, code]) => (
            <Button
              key={id}
              type="button"
              size="S"
              variant={code === period.code && !ownChoice ? 'default' : 'tertiary'}
              aria-pressed={code === period.code && !ownChoice}
              onClick={() => {
                setOwnChoice(false);
                openCode(code);
              }}
            >
              {phrase(`period.${id}`)}
            </Button>
          ))}
          <Button
            type="button"
            size="S"
            variant={ownChoice ? 'default' : 'tertiary'}
            aria-expanded={ownChoice}
            onClick={() => setOwnChoice(!ownChoice)}
          >
            {phrase('period.own')}
          </Button>
        </Flex>
        {ownChoice && <RangeForm key={`${period.from} ${period.to}`} period={period} onChoose={openDays} />}
      </Flex>
    </Box>
  );
};
