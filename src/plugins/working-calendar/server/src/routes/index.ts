const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** The panel's routes, under `/working-calendar`. Who may change what is its keeper's to judge, not the routes'. */
const admin = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/years/:year', handler: 'calendar.year', config: signedIn },
    { method: 'POST', path: '/preview', handler: 'calendar.preview', config: signedIn },
    { method: 'POST', path: '/changes', handler: 'calendar.save', config: signedIn },
    { method: 'GET', path: '/versions', handler: 'calendar.versions', config: signedIn },
    { method: 'GET', path: '/export', handler: 'calendar.export', config: signedIn },
    { method: 'GET', path: '/explain', handler: 'calendar.explain', config: signedIn },
    { method: 'GET', path: '/recomputation', handler: 'calendar.recomputation', config: signedIn },
    { method: 'GET', path: '/rules', handler: 'rules.find', config: signedIn },
    { method: 'POST', path: '/rules', handler: 'rules.amend', config: signedIn },
    { method: 'POST', path: '/rules/preview', handler: 'rules.preview', config: signedIn },
    { method: 'POST', path: '/rules/:id/revoke', handler: 'rules.revoke', config: signedIn },
  ],
};

export default { admin };
