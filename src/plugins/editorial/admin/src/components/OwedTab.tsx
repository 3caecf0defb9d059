import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../admin/panel/Pages';
import { usePhrases } from '../hooks/usePhrases';
import { useGetOwingDossiersQuery } from '../services/deadlinesApi';
import type { DossierRow } from '../types';
import { DossierTable } from './DossierTable';
import { ExplainDelayDialog } from './ExplainDelayDialog';

/** The items that were late and still owe the reason. */
export const OwedTab = () => {
  const { phrase } = usePhrases();
  const [chosen, setChosen] = useState<DossierRow | null>(null);
  const query = useGetOwingDossiersQuery(usePage(), { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={query}>
      {({ rows, pagination }) => (
        <>
          <Typography>{phrase('owed.explained')}</Typography>
          <DossierTable
            label={phrase('tab.owed')}
            rows={rows}
            empty={phrase('owed.none')}
            act={(row) => (
              <Button
                type="button"
                size="S"
                variant="secondary"
                aria-label={phrase('owed.explain.of', { title: row.title })}
                onClick={() => setChosen(row)}
              >
                {phrase('owed.explain')}
              </Button>
            )}
          />
          <Pages pagination={pagination} />
          {chosen !== null && <ExplainDelayDialog row={chosen} onClose={() => setChosen(null)} />}
        </>
      )}
    </Loaded>
  );
};
