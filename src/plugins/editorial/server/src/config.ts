import type { Regulation, Text } from '../../../../regulation';

export interface EditorialConfig {
  regulation: Regulation;
  /** Secret of the short-lived addresses of private files. */
  fileLinkSecret: string;
  /** Folder of the uploads, outside of what is served; absolute. */
  filesFolder: string;
  /** Whether this process does jobs (mails, reminders, long recomputations) while it serves. */
  jobs: boolean;
  /** Where the technical operator is told of what the integrity sweep finds; null: by the log alone. */
  operatorEmail: string | null;
  /** Whether the sweep hides what is public without having been approved with authority. */
  withdrawTampered: boolean;
  /** What fields are called, by uid of a type or component and by field; others go by their own names. */
  fieldLabels: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

const config = {
  default: { jobs: true, operatorEmail: null, withdrawTampered: false, fieldLabels: {} },
  validator(given: Partial<EditorialConfig>) {
    if (!given.regulation) throw new Error('editorial: config.regulation is missing');
    if (!given.fileLinkSecret) throw new Error('editorial: FILE_LINK_SECRET is not set');
    if (!given.filesFolder) throw new Error('editorial: config.filesFolder is missing');
  },
};

export default config;
