import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

interface Step {
  label: string;
  /** Undefined: there is nothing that way. */
  go: (() => void) | undefined;
}

interface TurnerProps {
  heading: string;
  back: Step;
  forth: Step;
}

/** A heading between two arrows: the stretch of time that is shown, and its neighbours. */
export const Turner = ({ heading, back, forth }: TurnerProps) => (
  <Flex gap={3}>
    <IconButton type="button" label={back.label} disabled={back.go === undefined} onClick={back.go}>
      <ChevronLeft />
    </IconButton>
    <Typography tag="h2" variant="beta" aria-live="polite">
      {heading}
    </Typography>
    <IconButton type="button" label={forth.label} disabled={forth.go === undefined} onClick={forth.go}>
      <ChevronRight />
    </IconButton>
  </Flex>
);
