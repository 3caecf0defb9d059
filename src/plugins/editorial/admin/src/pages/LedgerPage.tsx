import { Button, Flex, Typography } from '@strapi/design-system';
import { Shield } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { CheckDialog } from '../components/ledger/CheckDialog';
import { ExportButton } from '../components/ledger/ExportButton';
import { LedgerFilters } from '../components/ledger/LedgerFilters';
import { LedgerTable } from '../components/ledger/LedgerTable';
import { useLedgerAddress } from '../hooks/useLedgerAddress';
import { usePhrases } from '../hooks/usePhrases';
import { useGetLedgerQuery } from '../services/ledgerApi';

/** The server counts no further. */
const MOST_COUNTED = 10_000;

/** Who did what and when, over everything: looked through, checked and taken out. */
const LedgerPage = () => {
  const { phrase } = usePhrases();
  const { query: asked, filter, search, open } = useLedgerAddress();
  const query = useGetLedgerQuery(asked, { refetchOnMountOrArgChange: true });
  const [checking, setChecking] = useState(false);

  const actions = (
    <Flex gap={2} wrap="wrap">
      <Button type="button" variant="secondary" startIcon={<Shield />} onClick={() => setChecking(true)}>
        {phrase('ledger.check')}
      </Button>
      <ExportButton filter={filter} />
    </Flex>
  );

  return (
    <Page.Main>
      <Page.Title>{phrase('ledger')}</Page.Title>
      <Layouts.Header title={phrase('ledger')} subtitle={phrase('ledger.subtitle')} primaryAction={actions} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <LedgerFilters key={JSON.stringify(filter)} filter={filter} onSearch={search} />
          <Loaded query={{ ...query, data: query.currentData }}>
            {({ rows, total, older, newer }) => (
              <>
                <Typography>
                  {phrase(total > MOST_COUNTED ? 'ledger.count.more' : 'ledger.count', {
                    count: Math.min(total, MOST_COUNTED),
                  })}
                </Typography>
                <LedgerTable rows={rows} />
                {(older !== null || newer !== null) && (
                  <Flex
                    tag="nav"
                    aria-label={phrase('ledger.pages')}
                    justifyContent="center"
                    gap={3}
                    wrap="wrap"
                  >
                    <Button
                      type="button"
                      variant="tertiary"
                      disabled={newer === null}
                      onClick={() => open({ after: newer ?? undefined })}
                    >
                      {phrase('ledger.newer')}
                    </Button>
                    <Button
                      type="button"
                      variant="tertiary"
                      disabled={older === null}
                      onClick={() => open({ before: older ?? undefined })}
                    >
                      {phrase('ledger.older')}
                    </Button>
                  </Flex>
                )}
              </>
            )}
          </Loaded>
        </Flex>
      </Layouts.Content>
      {checking && <CheckDialog onClose={() => setChecking(false)} />}
    </Page.Main>
  );
};

export default LedgerPage;
