import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** The password of every sample account in tests. */
export const SAMPLE_PASSWORD = 'Laclong2026';

export type Sample = 'none' | 'minimal' | 'full';

/**
 * A variable that the test runner sets.
 * @throws where the tests were not started by `npm test`
 */
export function fromRunner(name: 'TEST_DATABASE_URL' | 'TEST_FOLDER'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is unset: start the tests with npm test`);
  return value;
}

/** The whole environment of a portal under test: nothing of the operator's `.env` reaches it. */
export function portalEnvironment(settings: { databaseUrl: string; folder: string; sample: Sample }) {
  const filesDir = path.join(settings.folder, 'files');
  const mailDir = path.join(settings.folder, 'mail');
  mkdirSync(filesDir, { recursive: true });
  mkdirSync(mailDir, { recursive: true });
  return {
    ENV_PATH: path.join(settings.folder, 'no.env'),
    HOST: '127.0.0.1',
    PUBLIC_URL: '',
    DATABASE_URL: settings.databaseUrl,
    DATABASE_SSL: 'false',
    DATABASE_SCHEMA: 'public',
    APP_KEYS: 'test-key-one,test-key-two',
    ADMIN_JWT_SECRET: 'test-admin-secret',
    API_TOKEN_SALT: 'test-api-salt',
    TRANSFER_TOKEN_SALT: 'test-transfer-salt',
    ENCRYPTION_KEY: 'test-encryption-key-of-32-bytes!',
    JWT_SECRET: 'test-member-secret',
    FILE_LINK_SECRET: 'test-file-link-secret',
    INTAKE_SECRET: 'test-intake-secret',
    PROOF_SIZE: '50',
    SAMPLE_DATA: settings.sample,
    SAMPLE_PASSWORD,
    SMTP_HOST: '',
    JOBS: 'false',
    FILES_DIR: filesDir,
    MAIL_DIR: mailDir,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  };
}
