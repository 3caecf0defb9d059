import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useSharedPhrases } from './usePhrases';

/** What is longer than the screen can be scrolled by the keys too, also where it holds nothing to fill in. */
const reachable = (viewport: HTMLDivElement | null) => viewport?.setAttribute('tabindex', '0');

interface FormDialogProps {
  title: string;
  onClose: () => void;
  /** The buttons that do something; the one that only closes is there already. Null: there is only something to read. */
  actions: ReactNode;
  children: ReactNode;
}

/** A dialog that asks for something. It is there as long as it is rendered. */
export const FormDialog = ({ title, onClose, actions, children }: FormDialogProps) => {
  const { phrase } = useSharedPhrases();

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={phrase('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body viewportRef={reachable}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex gap={2} wrap="wrap" justifyContent="space-between" width="100%">
            <Button type="button" variant="tertiary" onClick={onClose}>
              {phrase(actions === null ? 'close' : 'cancel')}
            </Button>
            <Flex gap={2} wrap="wrap">
              {actions}
            </Flex>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
