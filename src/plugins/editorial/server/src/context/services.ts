import type { Core } from '@strapi/strapi';
import type { Actors } from '../services/actors';
import type { Appointments } from '../services/appointments';
import type { Caller } from '../services/caller';
import type { Clock } from '../services/clock';
import type { Content } from '../services/content';
import type { Cycle } from '../services/cycle';
import type { Dossiers } from '../services/dossiers';
import type { FileAccess } from '../services/file-access';
import type { Files } from '../services/files';
import type { Imports } from '../services/imports';
import type { Item } from '../services/item';
import type { Ledger } from '../services/ledger';
import type { ProcessService } from '../services/process';
import type { PublicContent } from '../services/public-content';
import type { Recorder } from '../services/recorder';
import type { Submissions } from '../services/submissions';

export interface EditorialServices {
  actors: Actors;
  appointments: Appointments;
  caller: Caller;
  clock: Clock;
  content: Content;
  cycle: Cycle;
  dossiers: Dossiers;
  'file-access': FileAccess;
  files: Files;
  imports: Imports;
  item: Item;
  ledger: Ledger;
  process: ProcessService;
  'public-content': PublicContent;
  recorder: Recorder;
  submissions: Submissions;
}

/** A service of this plugin, typed. */
export function service<Name extends keyof EditorialServices>(
  strapi: Core.Strapi,
  name: Name,
): EditorialServices[Name] {
  return strapi.plugin('editorial').service(name);
}
