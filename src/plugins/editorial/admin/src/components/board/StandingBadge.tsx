import { Badge } from '@strapi/design-system';
import type { ComponentProps } from 'react';
import { usePhrases } from '../../hooks/usePhrases';

/** How an authority stands: not yet, now, over by its period, ended before it, or waiting for its holder's confirmation. */
export type Standing = 'ahead' | 'in-force' | 'over' | 'revoked' | 'suspended';

const variants: Record<Standing, ComponentProps<typeof Badge>['variant']> = {
  ahead: 'primary',
  'in-force': 'success',
  over: 'neutral',
  revoked: 'danger',
  suspended: 'warning',
};

/** How an authority stands, as a coloured word. */
export const StandingBadge = ({ standing }: { standing: Standing }) => {
  const { phrase } = usePhrases();

  return <Badge variant={variants[standing]}>{phrase(`standing.${standing}`)}</Badge>;
};
