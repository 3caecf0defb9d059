import { Box, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext } from '@strapi/strapi/admin';
import { ReasonList } from '../../../../../admin/panel/ReasonList';
import { useMayWrite } from '../hooks/useMayWrite';
import { usePhrases } from '../hooks/usePhrases';

/** Where the save button stands for whoever may write: that this reader only reads here, and why. */
export const ReadingNotice = () => {
  const { phrase } = usePhrases();
  const { model, id, collectionType } = unstable_useContentManagerContext();
  const { save, reasons } = useMayWrite({ model, documentId: id, collectionType });

  if (save) {
    return null;
  }

  return (
    <Box background="primary100" hasRadius padding={3} width="100%">
      <Typography variant="pi" fontWeight="bold">
        {phrase('reading')}
      </Typography>
      {reasons.length > 0 && <ReasonList reasons={reasons} />}
    </Box>
  );
};
