import { PLUGIN_ID } from '../pluginId';
import { askedFor } from '../services/reportsApi';
import type { Period, TableId } from '../types';

/** A tab of the page for a period, as a path of the panel. */
export const reportPath = (tab: TableId, period: Period): string =>
  `/plugins/${PLUGIN_ID}?${new URLSearchParams({ tab, ...askedFor(period) })}`;
