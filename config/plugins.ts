import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { regulation } from '../src/regulation';
import { componentLabels, contentLabels } from '../src/setup/labels';
import { valueLabels } from '../src/setup/labels/values';
import { mailTransport } from '../src/setup/mail';

/** What may be uploaded, by the file's content: pictures and documents; no SVG, which can carry scripts. */
const allowedTypes = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
const deniedTypes = ['image/svg+xml', 'text/html', 'application/javascript', 'application/x-msdownload'];
const largestUpload = 20 * 1024 * 1024;

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  'working-calendar': {
    enabled: true,
    resolve: './src/plugins/working-calendar',
    config: { rules: regulation.deadlineRules },
  },
  editorial: {
    enabled: true,
    resolve: './src/plugins/editorial',
    config: {
      regulation,
      fileLinkSecret: env('FILE_LINK_SECRET'),
      filesFolder: path.resolve(env('FILES_DIR') || '.data/files'),
      jobs: env.bool('JOBS', true),
      operatorEmail: env('OPERATOR_EMAIL') || null,
      withdrawTampered: env.bool('INTEGRITY_WITHDRAW', false),
      fieldLabels: { ...contentLabels, ...componentLabels },
    },
  },
  reports: { enabled: true, resolve: './src/plugins/reports' },
  portal: {
    enabled: true,
    resolve: './src/plugins/portal',
    config: {
      valueLabels,
      secret: env('INTAKE_SECRET'),
      askerKeptDays: env.int('ASKER_KEPT_DAYS', 90),
      proofSize: env.int('PROOF_SIZE', 100_000),
      visitsStart: env.int('VISITS_START', 0),
      jobs: env.bool('JOBS', true),
      ...(env('OPEN_DATA_LICENCE') && env('OPEN_DATA_LICENCE_URL')
        ? { licence: { name: env('OPEN_DATA_LICENCE'), url: env('OPEN_DATA_LICENCE_URL') } }
        : {}),
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      depthLimit: 7,
      amountLimit: 100,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: { introspection: true },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'refresh',
      sessions: { httpOnly: true },
      register: { allowedFields: [] },
    },
  },
  upload: {
    config: { sizeLimit: largestUpload, security: { allowedTypes, deniedTypes } },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: mailTransport({
        host: env('SMTP_HOST'),
        port: env.int('SMTP_PORT', 587),
        user: env('SMTP_USER'),
        password: env('SMTP_PASSWORD'),
        folder: path.resolve(env('MAIL_DIR') || '.data/mail'),
      }),
      settings: {
        defaultFrom: env('MAIL_FROM') || 'cong-thong-tin@laclong.example',
        defaultReplyTo: env('MAIL_FROM') || 'cong-thong-tin@laclong.example',
      },
    },
  },
});
