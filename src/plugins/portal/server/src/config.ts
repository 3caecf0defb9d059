import type { Labels } from './domain/item';

export interface PortalConfig {
  /** What values of enumerations are called. */
  valueLabels: Labels;
}

const config = { default: { valueLabels: {} } };

export default config;
