import type { Regulation } from '../../../../regulation';

export interface EditorialConfig {
  regulation: Regulation;
  /** Secret of the short-lived addresses of private files. */
  fileLinkSecret: string;
  /** Folder of the uploads, outside of what is served; absolute. */
  filesFolder: string;
  /** Whether this process does jobs (mails, reminders, long recomputations) while it serves. */
  jobs: boolean;
}

const config = {
  default: { jobs: true },
  validator(given: Partial<EditorialConfig>) {
    if (!given.regulation) throw new Error('editorial: config.regulation is missing');
    if (!given.fileLinkSecret) throw new Error('editorial: FILE_LINK_SECRET is not set');
    if (!given.filesFolder) throw new Error('editorial: config.filesFolder is missing');
  },
};

export default config;
