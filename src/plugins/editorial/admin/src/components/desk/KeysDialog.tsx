import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { usePhrases } from '../../hooks/usePhrases';

const KEYS = ['move', 'open', 'choose', 'help'] as const;

const Key = styled(Typography)`
  min-width: 9.6rem;
`;

/** What the keys do while the focus is in a row of the table. */
export const KeysDialog = ({ onClose }: { onClose: () => void }) => {
  const { phrase } = usePhrases();

  return (
    <FormDialog title={phrase('desk.keys')} onClose={onClose} actions={null}>
      <Typography>{phrase('desk.keys.where')}</Typography>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
        {KEYS.map((key) => (
          <Flex key={key} gap={3}>
            <Key tag="dt" fontWeight="bold">
              {phrase(`desk.keys.${key}.key`)}
            </Key>
            <Typography tag="dd">{phrase(`desk.keys.${key}`)}</Typography>
          </Flex>
        ))}
      </Flex>
    </FormDialog>
  );
};
