import { apiAccess } from '../../../src/regulation/duties';

const publicTypes =
  'article legal-document statistics-report question procedure procedure-result page section unit field report-regime';
const auth = 'plugin::users-permissions.auth';

const reading = [
  ...publicTypes.split(' ').flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]),
  'api::procedure-result.procedure-result.latest',
  'api::portal.portal.find',
  'plugin::portal.search.find',
  'plugin::portal.open-data.find',
  'plugin::portal.open-data.file',
];
const signingIn = ['callback', 'forgotPassword', 'resetPassword', 'refresh'].map((act) => `${auth}.${act}`);
const ownAccount = [
  ...['changePassword', 'logout', 'getSessions', 'revokeSession'].map((act) => `${auth}.${act}`),
  'plugin::users-permissions.user.me',
  'plugin::editorial.stolen-passwords.reportOwn',
];
const contributing = [
  ...['create', 'update', 'submit', 'recall', 'explainDelay'].map((act) => `api::article.article.${act}`),
  'plugin::editorial.submissions.find',
  'plugin::editorial.submissions.findOne',
  'plugin::upload.content-api.upload',
];

test('R34 whoever comes by reads what is public, and may sign in: nothing else', () => {
  expect([...apiAccess.public].sort()).toEqual([...reading, ...signingIn].sort());
});

test('R19 who is signed in has his own account besides, and reports its stolen password', () => {
  expect([...apiAccess.authenticated].sort()).toEqual([...reading, ...signingIn, ...ownAccount].sort());
});

test('R6 a collaborator writes, hands in and takes back articles, and follows his own', () => {
  const all = [...reading, ...signingIn, ...ownAccount, ...contributing];
  expect([...apiAccess.collaborator].sort()).toEqual(all.sort());
});
