import { Button, Flex } from '@strapi/design-system';
import { ArrowsCounterClockwise, Check, Plus } from '@strapi/icons';
import { useState } from 'react';
import { usePhrases } from '../hooks/usePhrases';
import type { YearView } from '../types';
import { AddDialog } from './AddDialog';
import { EnterYearDialog } from './EnterYearDialog';

type Act = 'range' | 'swap' | 'enter';

/** What the office may do with the calendar, whatever day it looks at. */
export const KeeperButtons = ({ view }: { view: YearView }) => {
  const { phrase } = usePhrases();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);

  return (
    <Flex gap={2} wrap="wrap">
      <Button type="button" startIcon={<Plus />} onClick={() => setAct('range')}>
        {phrase('act.range')}
      </Button>
      <Button
        type="button"
        variant="secondary"
        startIcon={<ArrowsCounterClockwise />}
        onClick={() => setAct('swap')}
      >
        {phrase('act.swap')}
      </Button>
      {!view.entered && (
        <Button type="button" variant="tertiary" startIcon={<Check />} onClick={() => setAct('enter')}>
          {phrase('act.enter', { year: view.year })}
        </Button>
      )}
      {(act === 'range' || act === 'swap') && <AddDialog proposal={{ act }} onClose={close} />}
      {act === 'enter' && <EnterYearDialog year={view.year} onClose={close} />}
    </Flex>
  );
};
