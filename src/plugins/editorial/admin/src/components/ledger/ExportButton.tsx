import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { communeToday } from '../../../../../../admin/panel/dates';
import { offerFile } from '../../../../../../admin/panel/download';
import { useSharedPhrases } from '../../../../../../admin/panel/usePhrases';
import { usePhrases } from '../../hooks/usePhrases';
import type { LedgerQuery } from '../../services/ledgerApi';

/** What is looked for, as a file for Excel. */
export const ExportButton = ({ filter }: { filter: LedgerQuery }) => {
  const { phrase } = usePhrases();
  const { phrase: shared } = useSharedPhrases();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [loading, setLoading] = useState(false);

  const download = async () => {
    setLoading(true);

    try {
      const { data } = await get('/editorial/ledger/export', { params: filter, responseType: 'blob' });

      offerFile(data, `${phrase('ledger.export.fileName')}-${communeToday()}.csv`);
    } catch {
      toggleNotification({ type: 'danger', message: shared('failed') });
    } finally {
      setLoading(false);
    }
  };

  return (
    <Button
      type="button"
      variant="secondary"
      startIcon={<Download />}
      loading={loading}
      onClick={() => download()}
    >
      {phrase('ledger.export')}
    </Button>
  );
};
