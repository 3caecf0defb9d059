import { Box, Flex, TextButton } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { type ReactNode, useId, useState } from 'react';

interface DisclosureProps {
  label: string;
  children: ReactNode;
}

/** A line that opens to more: what most readers can do without stays out of their way. */
export const Disclosure = ({ label, children }: DisclosureProps) => {
  const [open, setOpen] = useState(false);
  const contentId = useId();

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <TextButton
        type="button"
        aria-expanded={open}
        aria-controls={contentId}
        endIcon={open ? <CaretUp /> : <CaretDown />}
        onClick={() => setOpen(!open)}
      >
        {label}
      </TextButton>
      <Box id={contentId} hidden={!open}>
        {open && children}
      </Box>
    </Flex>
  );
};
