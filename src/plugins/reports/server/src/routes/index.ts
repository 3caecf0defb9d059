const office = { policies: ['admin::isAuthenticatedAdmin'] };

/** Beside the editorial engine's own routes, of which the reports tell. Who may read is decided by the appointment. */
const admin = {
  type: 'admin',
  prefix: '/editorial',
  routes: [
    { method: 'GET', path: '/reports', handler: 'reports.find', config: office },
    { method: 'GET', path: '/reports/file', handler: 'reports.file', config: office },
  ],
};

export default { admin };
