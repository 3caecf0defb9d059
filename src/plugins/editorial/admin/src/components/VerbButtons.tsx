import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import { ReasonList } from '../../../../../admin/panel/ReasonList';
import { usePhrases } from '../hooks/usePhrases';
import type { ShownAction } from '../types';

const order = ['primary', 'secondary', 'danger'] as const;

/** Where the side panel is narrow a long name takes two lines, for which a button of Strapi's has no room. */
const VerbButtonFace = styled(Button)`
  height: auto;
  min-height: 3.2rem;
  padding-block: ${({ theme }) => theme.spaces[2]};
`;

const variants = { primary: 'default', secondary: 'secondary', danger: 'danger-light' } as const;

interface VerbButtonProps {
  action: ShownAction;
  /** True while the form holds changes that are not saved: the server would judge another text than the reader sees. */
  blocked: boolean;
  onChoose: (action: ShownAction) => void;
}

const VerbButton = ({ action, blocked, onChoose }: VerbButtonProps) => {
  const { phrase, say } = usePhrases();
  const reasonsId = useId();
  const refused = !action.allowed && action.reasons.length > 0;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <VerbButtonFace
        fullWidth
        type="button"
        variant={variants[action.tone]}
        disabled={blocked || !action.allowed}
        aria-describedby={refused ? reasonsId : undefined}
        onClick={() => onChoose(action)}
      >
        {say(action.label)}
      </VerbButtonFace>
      {refused && (
        <Box id={reasonsId} background="warning100" hasRadius padding={2}>
          <Typography variant="pi" fontWeight="bold">
            {phrase('actions.missing')}
          </Typography>
          <ReasonList reasons={action.reasons} />
        </Box>
      )}
    </Flex>
  );
};

interface VerbButtonsProps extends Omit<VerbButtonProps, 'action'> {
  actions: readonly ShownAction[];
}

/** A button for each verb that the server offers this person, the way forward first, with what is missing for it. */
export const VerbButtons = ({ actions, blocked, onChoose }: VerbButtonsProps) => {
  const { phrase } = usePhrases();

  if (actions.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {phrase('actions.none')}
      </Typography>
    );
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {blocked && (
        <Box role="status" background="primary100" hasRadius padding={2}>
          <Typography variant="pi">{phrase('actions.unsaved')}</Typography>
        </Box>
      )}
      {order
        .flatMap((tone) => actions.filter((action) => action.tone === tone))
        .map((action) => (
          <VerbButton key={action.verb} action={action} blocked={blocked} onChoose={onChoose} />
        ))}
    </Flex>
  );
};
