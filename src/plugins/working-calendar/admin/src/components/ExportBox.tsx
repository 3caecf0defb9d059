import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { offerFile } from '../../../../../admin/panel/download';
import { useSharedPhrases } from '../../../../../admin/panel/usePhrases';
import { useCalendarAddress } from '../hooks/useCalendarAddress';
import { usePhrases } from '../hooks/usePhrases';

type Format = 'csv' | 'ics';

const FORMATS: readonly Format[] = ['csv', 'ics'];

/** The calendar as a file, of the year that is looked at or whole. */
export const ExportBox = () => {
  const { phrase } = usePhrases();
  const { phrase: shared } = useSharedPhrases();
  const { year } = useCalendarAddress();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();

  const download = async (format: Format, of: number | undefined) => {
    try {
      const { data } = await get('/working-calendar/export', {
        params: { format, ...(of !== undefined && { year: of }) },
        responseType: 'blob',
      });

      offerFile(data, `${phrase('export.fileName')}${of === undefined ? '' : `-${of}`}.${format}`);
    } catch {
      toggleNotification({ type: 'danger', message: shared('failed') });
    }
  };

  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        <Typography tag="h2" variant="delta">
          {phrase('export')}
        </Typography>
        <Typography>{phrase('export.explained')}</Typography>
        {[year, undefined].map((of) => (
          <Flex key={of ?? 'all'} gap={2} wrap="wrap">
            {FORMATS.map((format) => (
              <Button
                key={format}
                type="button"
                variant="secondary"
                startIcon={<Download />}
                onClick={() => download(format, of)}
              >
                {of === undefined
                  ? phrase(`export.all.${format}`)
                  : phrase(`export.year.${format}`, { year: of })}
              </Button>
            ))}
          </Flex>
        ))}
      </Flex>
    </Box>
  );
};
