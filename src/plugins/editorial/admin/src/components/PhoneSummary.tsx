import { Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext, useIsDesktop } from '@strapi/strapi/admin';
import { SHORT_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { useHasPart } from '../../../../../admin/panel/parts';
import { useGoverned } from '../hooks/useGoverned';
import { usePhrases } from '../hooks/usePhrases';
import { useGetDossierQuery } from '../services/editorialApi';
import { StateBadge } from './StateBadge';

/** State and due day beside the save button on small screens, where the panel itself lies folded in a drawer. */
export const PhoneSummary = () => {
  const { phrase, language, formatDate } = usePhrases();
  const { model, id } = unstable_useContentManagerContext();
  const isDesktop = useIsDesktop();
  const governed = useGoverned(model);
  const member = useHasPart('board');
  const { data } = useGetDossierQuery(
    { uid: model, documentId: id ?? '', language },
    { skip: isDesktop || !governed || !member || id === undefined || id === 'create' },
  );

  if (isDesktop || data === undefined) {
    return null;
  }

  return (
    <Flex gap={2} width="100%" justifyContent="center">
      <StateBadge state={data.state} label={data.stateLabel} />
      {data.deadline !== null && (
        <Typography variant="pi">
          {phrase('deadline.short', { due: formatDate(data.deadline.due, SHORT_DAY_FORMAT) })}
        </Typography>
      )}
    </Flex>
  );
};
