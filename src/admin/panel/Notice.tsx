import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Tone = 'information' | 'warning' | 'danger';

const grounds: Record<Tone, string> = {
  information: 'primary100',
  warning: 'warning100',
  danger: 'danger100',
};

/** In a dialog that was scrolled down to its last field, what went wrong would stand above what is seen. */
const bringIntoSight = (notice: HTMLElement | null) => {
  if (notice?.closest('[role="dialog"]')) {
    notice.scrollIntoView({ block: 'nearest' });
  }
};

interface NoticeProps {
  tone: Tone;
  title?: string;
  /** What the reader can do about it. */
  action?: ReactNode;
  children?: ReactNode;
}

/** A coloured box that is read out when it appears: at once where something went wrong, else when the reader pauses. */
export const Notice = ({ tone, title, action, children }: NoticeProps) => (
  <Box
    ref={tone === 'danger' ? bringIntoSight : undefined}
    role={tone === 'danger' ? 'alert' : 'status'}
    background={grounds[tone]}
    hasRadius
    padding={3}
    width="100%"
  >
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {title !== undefined && (
        <Typography variant="omega" fontWeight="bold">
          {title}
        </Typography>
      )}
      {children}
      {action}
    </Flex>
  </Box>
);
