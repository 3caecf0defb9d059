import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { ReasonList } from '../../../../../../admin/panel/ReasonList';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';
import { usePerformVerbMutation } from '../../services/editorialApi';
import type { DossierView, ShownAction, VerbInput } from '../../types';
import { VerbDialog } from '../VerbDialog';

/** Below the text on a phone, always in sight; beside it on a wide screen. */
export const Bar = styled(Box)`
  position: sticky;
  bottom: 0;
  z-index: 2;
  margin-inline: ${({ theme }) => `-${theme.spaces[4]}`};
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};

  @media (min-width: 1080px) {
    top: ${({ theme }) => theme.spaces[4]};
    bottom: auto;
    margin-inline: 0;
    padding: ${({ theme }) => theme.spaces[4]};
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

/** What the buttons ask of the server at once; whatever else a verb asks for opens its dialog. */
const asksMore = ({ asks }: ShownAction) => asks.some((ask) => ask !== 'publish' && ask !== 'publishAt');

interface DecisionProps {
  view: DossierView;
  comment: string;
  /** The comment is what still lacks. */
  onLacking: () => void;
  onDone: () => void;
}

/** The buttons by which the reader decides about what he has read, and why he cannot where he cannot. */
export const Decision = ({ view, comment, onLacking, onDone }: DecisionProps) => {
  const { phrase, say, language } = usePhrases();
  const { toggleNotification } = useNotification();
  const [asking, setAsking] = useState<{ action: ShownAction; given: VerbInput } | null>(null);
  const [perform, { isLoading, error }] = usePerformVerbMutation();
  const reasonsId = useId();
  const approve = view.actions.find(({ verb }) => verb === 'approve');
  const giveBack = view.actions.find(({ verb }) => verb === 'return');
  const posts = approve?.asks.includes('publish') === true;
  const postingIsAStep = view.steps.some(({ state }) => state === 'approved');

  const act = async (action: ShownAction, chosen: VerbInput) => {
    const input = { ...chosen, comment: comment.trim() || undefined };

    if (asksMore(action)) {
      setAsking({ action, given: input });
      return;
    }
    if (action.comment === 'required' && comment.trim() === '') {
      onLacking();
      return;
    }

    const result = await perform({
      id: view.id,
      verb: action.verb,
      input,
      uid: view.subject.type,
      documentId: view.subject.documentId,
      language,
    });

    if ('data' in result && result.data !== undefined) {
      toggleNotification({
        type: 'success',
        message: phrase('read.done', { title: view.title, state: say(result.data.stateLabel) }),
      });
      onDone();
    }
  };

  if (approve === undefined && giveBack === undefined) {
    return <Typography>{phrase('actions.none')}</Typography>;
  }

  const lacks = approve !== undefined && !approve.allowed;
  const approving = {
    disabled: lacks,
    loading: isLoading,
    'aria-describedby': lacks ? reasonsId : undefined,
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <RefusalNotice error={error} />
      {lacks && (
        <Box id={reasonsId} background="warning100" hasRadius padding={3}>
          <Typography variant="pi" fontWeight="bold">
            {phrase('read.lacking')}
          </Typography>
          <ReasonList reasons={approve.reasons} />
        </Box>
      )}
      <Flex gap={2} wrap="wrap">
        {approve !== undefined && posts && (
          <Button
            type="button"
            size="L"
            {...approving}
            onClick={() => act(approve, { publish: true, revision: view.revision })}
          >
            {phrase('read.approve.publish')}
          </Button>
        )}
        {approve !== undefined && (!posts || postingIsAStep) && (
          <Button
            type="button"
            size="L"
            variant={posts ? 'secondary' : 'default'}
            {...approving}
            onClick={() => act(approve, { publish: false, revision: view.revision })}
          >
            {say(approve.label)}
          </Button>
        )}
        {giveBack !== undefined && (
          <Button
            type="button"
            size="L"
            variant="tertiary"
            disabled={!giveBack.allowed}
            loading={isLoading}
            onClick={() => act(giveBack, {})}
          >
            {say(giveBack.label)}
          </Button>
        )}
      </Flex>
      {asking !== null && (
        <VerbDialog view={view} {...asking} onDone={onDone} onClose={() => setAsking(null)} />
      )}
    </Flex>
  );
};
