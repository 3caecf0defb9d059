import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { offerFile } from '../../../../../admin/panel/download';
import { useSharedPhrases } from '../../../../../admin/panel/usePhrases';
import { fileNameOf } from '../../../server/src/domain/period';
import { usePhrases } from '../hooks/usePhrases';
import { usePeriod } from '../hooks/useReport';
import { askedFor } from '../services/reportsApi';

const FORMATS = ['docx', 'xlsx', 'csv'] as const;

type Format = (typeof FORMATS)[number];

/** The report as a file: to be signed, to be reckoned with, or for other programs. */
export const FileButtons = () => {
  const { phrase } = usePhrases();
  const { phrase: shared } = useSharedPhrases();
  const { period } = usePeriod();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState<Format | null>(null);

  const download = async (format: Format) => {
    setBusy(format);
    try {
      const { data } = await get('/editorial/reports/file', {
        params: { ...askedFor(period), format },
        responseType: 'blob',
      });

      offerFile(data, `${fileNameOf(period).name}.${format}`);
    } catch {
      toggleNotification({ type: 'danger', message: shared('failed') });
    } finally {
      setBusy(null);
    }
  };

  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={phrase('files')}>
      {FORMATS.map((format) => (
        <Button
          key={format}
          type="button"
          variant="secondary"
          startIcon={<Download />}
          loading={busy === format}
          onClick={() => download(format)}
        >
          {phrase(`files.${format}`)}
        </Button>
      ))}
    </Flex>
  );
};
