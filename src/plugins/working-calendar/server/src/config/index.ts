import type { DeadlineRule } from '../domain';

/** What `config/plugins.ts` hands over: the regulation's time limits. The plugin itself knows no article. */
export interface WorkingCalendarConfig {
  rules: readonly DeadlineRule[];
}

export default {
  default: { rules: [] } satisfies WorkingCalendarConfig,
  /** Stops the start when the configuration is not a list of rules. */
  validator({ rules }: Partial<WorkingCalendarConfig>): void {
    if (!Array.isArray(rules)) {
      throw new Error('plugin working-calendar: config.rules must be the list of time limits');
    }
  },
};
