import type { Labels } from './domain/item';

export interface PortalConfig {
  /** What values of enumerations are called. */
  valueLabels: Labels;
  /** On which terms open data may be used; `url`: where they are written. */
  licence: { name: string; url: string };
  /** Signs proofs of work, makes tracking codes, and hides the addresses of callers. */
  secret: string;
  /** How many days after a question is settled the asker's contact data is erased. */
  askerKeptDays: number;
  /** Up to which number whoever asks has to search for his proof of work: half of it on average, in SHA-256. */
  proofSize: number;
  /** How many visits were counted before this portal: the total begins with it. */
  visitsStart: number;
  /** Whether this process mails and erases while it serves. */
  jobs: boolean;
}

const config = {
  default: {
    valueLabels: {},
    licence: {
      name: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
      url: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
    },
    askerKeptDays: 90,
    proofSize: 100_000,
    visitsStart: 0,
    jobs: true,
  },
  validator({ licence, secret, askerKeptDays, proofSize, visitsStart }: Partial<PortalConfig>) {
    if (licence && !/^https?:\/\/[^\s<>"]+$/.test(licence.url))
      throw new Error('portal: OPEN_DATA_LICENCE_URL is no address');
    if (!secret) throw new Error('portal: INTAKE_SECRET is not set');
    if (!isCount(askerKeptDays))
      throw new Error('portal: ASKER_KEPT_DAYS must be a number of days from 0 on');
    if (!isCount(proofSize) || proofSize === 0)
      throw new Error('portal: PROOF_SIZE must be a number from 1 on');
    if (!isCount(visitsStart)) throw new Error('portal: VISITS_START must be a number from 0 on');
  },
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export default config;
