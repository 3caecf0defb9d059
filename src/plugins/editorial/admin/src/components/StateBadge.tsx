import { Status, type StatusVariant, Typography } from '@strapi/design-system';
import { usePhrases } from '../hooks/usePhrases';
import type { Text } from '../types';

/** Colours by what a reader must do: blue moves on, green is out, orange waits for a correction, red is out of the public, grey is at an end. */
const variants: Record<string, StatusVariant> = {
  draft: 'secondary',
  submitted: 'primary',
  'awaiting-approval': 'primary',
  approved: 'success',
  published: 'success',
  returned: 'warning',
  rejected: 'danger',
  hidden: 'warning',
  withdrawn: 'danger',
  scheduled: 'primary',
  answered: 'success',
  superseded: 'neutral',
  'passed-on': 'neutral',
  closed: 'neutral',
  discarded: 'neutral',
  erased: 'danger',
};

interface StateBadgeProps {
  state: string;
  label: Text;
}

/** The state of a dossier as a coloured word. */
export const StateBadge = ({ state, label }: StateBadgeProps) => {
  const { say } = usePhrases();
  const variant = variants[state] ?? 'neutral';

  return (
    <Status variant={variant} size="S" width="min-content">
      {/* The orange of Strapi's own letters is too pale on its ground. */}
      <Typography
        variant="pi"
        fontWeight="bold"
        textColor={variant === 'warning' ? 'warning700' : undefined}
        style={{ whiteSpace: 'nowrap' }}
      >
        {say(label)}
      </Typography>
    </Status>
  );
};
