import type { ShownReason } from '../../plugins/working-calendar/server/src/services/views';

export type { ShownReason };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isReason = (value: unknown): value is ShownReason =>
  isRecord(value) && typeof value.code === 'string' && typeof value.message === 'string';

/** The grounds of a refused request, all of them; empty when it failed for another cause (network, bug). */
export const reasonsOf = (error: unknown): readonly ShownReason[] => {
  if (!isRecord(error) || !isRecord(error.details) || !Array.isArray(error.details.reasons)) {
    return [];
  }

  return error.details.reasons.filter(isReason);
};

/** HTTP status of a failed request, null when there was no answer. */
export const statusOf = (error: unknown): number | null =>
  isRecord(error) && typeof error.status === 'number' ? error.status : null;
