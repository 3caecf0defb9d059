const office = { policies: ['admin::isAuthenticatedAdmin'] };

/** The office's routes, under `/editorial`. Who may do what is decided by the engine, not here. */
const admin = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/governed', handler: 'dossiers.governed', config: office },
    { method: 'GET', path: '/documents/:uid/:documentId', handler: 'dossiers.byDocument', config: office },
    { method: 'GET', path: '/dossiers', handler: 'dossiers.find', config: office },
    { method: 'GET', path: '/dossiers/counts', handler: 'dossiers.counts', config: office },
    { method: 'GET', path: '/dossiers/:id', handler: 'dossiers.findOne', config: office },
    { method: 'GET', path: '/dossiers/:id/reading', handler: 'dossiers.reading', config: office },
    { method: 'GET', path: '/dossiers/:id/revisions', handler: 'revisions.find', config: office },
    { method: 'GET', path: '/dossiers/:id/compare', handler: 'revisions.compare', config: office },
    { method: 'GET', path: '/dossiers/:id/near-copies', handler: 'revisions.nearCopies', config: office },
    { method: 'POST', path: '/dossiers/:id/:verb', handler: 'dossiers.perform', config: office },
    { method: 'GET', path: '/desk', handler: 'desk.find', config: office },
    { method: 'GET', path: '/desk/counts', handler: 'desk.counts', config: office },
    { method: 'POST', path: '/desk/forward', handler: 'desk.forward', config: office },
    { method: 'POST', path: '/desk/return', handler: 'desk.return', config: office },
    { method: 'GET', path: '/reviews', handler: 'reviews.find', config: office },
    { method: 'POST', path: '/reviews/:uid/:documentId', handler: 'reviews.record', config: office },
    { method: 'GET', path: '/notices', handler: 'notices.find', config: office },
    { method: 'POST', path: '/notices/read-all', handler: 'notices.readAll', config: office },
    { method: 'POST', path: '/notices/:id/read', handler: 'notices.read', config: office },
    { method: 'GET', path: '/quiet-days', handler: 'quiet-days.find', config: office },
    { method: 'GET', path: '/missing-reports', handler: 'missing-reports.find', config: office },
    { method: 'GET', path: '/delegations', handler: 'delegations.find', config: office },
    { method: 'POST', path: '/delegations', handler: 'delegations.create', config: office },
    { method: 'POST', path: '/delegations/:id/revoke', handler: 'delegations.revoke', config: office },
    { method: 'GET', path: '/processes', handler: 'processes.find', config: office },
    { method: 'POST', path: '/processes', handler: 'processes.create', config: office },
    { method: 'GET', path: '/proposals', handler: 'proposals.find', config: office },
    { method: 'POST', path: '/proposals', handler: 'proposals.create', config: office },
    { method: 'POST', path: '/proposals/:id/decide', handler: 'proposals.decide', config: office },
    { method: 'GET', path: '/schedules', handler: 'schedules.find', config: office },
    { method: 'GET', path: '/questions/counts', handler: 'questions.counts', config: office },
    { method: 'GET', path: '/assignees', handler: 'board.assignees', config: office },
    { method: 'GET', path: '/accounts', handler: 'board.accounts', config: office },
    { method: 'GET', path: '/appointments', handler: 'appointments.find', config: office },
    { method: 'POST', path: '/appointments', handler: 'appointments.create', config: office },
    { method: 'POST', path: '/appointments/:id/end', handler: 'appointments.end', config: office },
    { method: 'GET', path: '/integrity', handler: 'integrity.find', config: office },
    { method: 'POST', path: '/stolen-password', handler: 'stolen-passwords.report', config: office },
    { method: 'GET', path: '/stolen-passwords', handler: 'stolen-passwords.find', config: office },
    { method: 'GET', path: '/stolen-passwords/:id', handler: 'stolen-passwords.findOne', config: office },
  ],
};

const contentApi = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/submissions', handler: 'submissions.find', config: { prefix: '' } },
    {
      method: 'GET',
      path: '/submissions/:documentId',
      handler: 'submissions.findOne',
      config: { prefix: '' },
    },
    {
      method: 'POST',
      path: '/stolen-password',
      handler: 'stolen-passwords.reportOwn',
      config: { prefix: '' },
    },
    { method: 'GET', path: '/confirm', handler: 'appointments.askConfirmation', config: { auth: false } },
    { method: 'POST', path: '/confirm', handler: 'appointments.confirm', config: { auth: false } },
  ],
};

export default { admin, 'content-api': contentApi };
