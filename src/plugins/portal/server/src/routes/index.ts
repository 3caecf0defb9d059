const office = { policies: ['admin::isAuthenticatedAdmin'] };
const open = { auth: false };

/** What the office does about what came in from outside, beside the process's own routes. Who may is judged by the services. */
const admin = {
  type: 'admin',
  prefix: '/editorial',
  routes: [
    { method: 'GET', path: '/questions/:documentId/asker', handler: 'office.asker', config: office },
    { method: 'GET', path: '/quarantine', handler: 'office.held', config: office },
    { method: 'POST', path: '/quarantine/:id/release', handler: 'office.release', config: office },
    { method: 'POST', path: '/quarantine/:id/close', handler: 'office.close', config: office },
  ],
};

/** What outsiders use. `prefix: ''` puts a route beside the content types' own, under `/api`. */
const contentApi = {
  type: 'content-api',
  prefix: '',
  routes: [
    { method: 'GET', path: '/search', handler: 'search.find' },
    { method: 'POST', path: '/questions', handler: 'questions.create', config: open },
    { method: 'GET', path: '/questions/track/:trackingCode', handler: 'questions.track', config: open },
    {
      method: 'POST',
      path: '/questions/track/:trackingCode/withdraw',
      handler: 'questions.withdraw',
      config: open,
    },
    {
      method: 'POST',
      path: '/questions/track/:trackingCode/rating',
      handler: 'questions.rate',
      config: open,
    },
    { method: 'GET', path: '/visits', handler: 'visits.find', config: open },
    { method: 'POST', path: '/visits', handler: 'visits.create', config: open },
    { method: 'GET', path: '/open-data', handler: 'open-data.find' },
    { method: 'GET', path: '/open-data/:file', handler: 'open-data.file' },
  ],
};

export default { admin, 'content-api': contentApi };
