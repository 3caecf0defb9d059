import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the running project keeps: database, files, mail. Ignored by git. */
export const DATA = path.join(ROOT, '.data');
