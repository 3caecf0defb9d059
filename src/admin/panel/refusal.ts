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

/**
 * The one sentence of a request that was refused without grounds (400, 404, 409 …), in a language: the server writes it
 * as Vietnamese / English. Null where the request failed for another cause.
 */
export const sentenceOf = (error: unknown, language: 'vi' | 'en'): string | null => {
  const status = statusOf(error);

  if (status === null || status < 400 || status >= 500 || !isRecord(error)) {
    return null;
  }

  const [vi, en] = typeof error.message === 'string' ? error.message.split(' / ') : [];

  return vi === undefined || en === undefined ? null : language === 'vi' ? vi : en;
};

/** HTTP status of a failed request, null when there was no answer. */
export const statusOf = (error: unknown): number | null =>
  isRecord(error) && typeof error.status === 'number' ? error.status : null;
