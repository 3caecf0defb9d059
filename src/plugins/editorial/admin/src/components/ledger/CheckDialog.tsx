import { Flex, Loader, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { DAY_FORMAT, INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { Notice } from '../../../../../../admin/panel/Notice';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';
import { useCheckLedgerMutation } from '../../services/ledgerApi';
import type { LedgerCheck } from '../../types';

/** Asks for one part of the chain after the other until its end, a break or the closing of the dialog. */
const useCheck = () => {
  const [ask] = useCheckLedgerMutation();
  const [found, setFound] = useState<LedgerCheck>();
  const [error, setError] = useState<unknown>();

  useEffect(() => {
    let left = false;

    const goOn = async (after: number): Promise<void> => {
      const part = await ask(after)
        .unwrap()
        .catch((reason: unknown) => {
          setError(reason);
        });

      if (left || part === undefined) {
        return;
      }

      setFound(part);

      if (!part.done) {
        await goOn(part.through);
      }
    };

    goOn(0);

    return () => {
      left = true;
    };
  }, [ask]);

  return { found, error };
};

const Outcome = ({ found }: { found: LedgerCheck | undefined }) => {
  const { phrase, say } = usePhrases();

  if (found?.fault) {
    return (
      <Notice tone="danger" title={phrase('ledger.check.broken')}>
        <Typography>{say(found.fault)}</Typography>
        <Typography variant="pi">{phrase('ledger.check.todo')}</Typography>
      </Notice>
    );
  }

  if (found?.done) {
    return <Notice tone="information" title={phrase('ledger.check.whole', { entries: found.through })} />;
  }

  return (
    <Flex gap={3} aria-busy="true">
      <Loader small>{phrase('ledger.check.going')}</Loader>
      <Typography>
        {phrase('ledger.check.progress', { through: found?.through ?? 0, entries: found?.entries ?? 0 })}
      </Typography>
    </Flex>
  );
};

const LastSweep = ({ sweep }: { sweep: LedgerCheck['lastSweep'] }) => {
  const { phrase, say, formatDate } = usePhrases();

  if (sweep === null) {
    return <Typography>{phrase('ledger.sweep.none')}</Typography>;
  }

  const { day, finishedAt, publicItems, files, faultCount, faults } = sweep;
  const more = faultCount - faults.length;

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography>
        {phrase('ledger.sweep.when', {
          day: formatDate(day, DAY_FORMAT),
          at: formatDate(finishedAt, INSTANT_FORMAT),
          publicItems,
          files,
        })}
      </Typography>
      <Typography fontWeight="bold">{phrase('ledger.sweep.found', { count: faultCount })}</Typography>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <Typography key={fault.vi} tag="li" variant="pi">
              – {say(fault)}
            </Typography>
          ))}
        </ul>
      )}
      {more > 0 && <Typography variant="pi">{phrase('ledger.sweep.more', { count: more })}</Typography>}
    </Flex>
  );
};

/** Whether the chain of the ledger holds, checked now, and what the last night's sweep of everything found. */
export const CheckDialog = ({ onClose }: { onClose: () => void }) => {
  const { phrase } = usePhrases();
  const { found, error } = useCheck();

  return (
    <FormDialog title={phrase('ledger.check')} onClose={onClose} actions={null}>
      {error === undefined ? <Outcome found={found} /> : <RefusalNotice error={error} />}
      {found !== undefined && (
        <>
          <Typography tag="h3" variant="delta">
            {phrase('ledger.sweep')}
          </Typography>
          <LastSweep sweep={found.lastSweep} />
        </>
      )}
    </FormDialog>
  );
};
