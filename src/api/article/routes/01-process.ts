/** A collaborator hands his item in, takes it back, or says why it is late (article 4, fourth duty). */
export default {
  routes: [
    { method: 'POST', path: '/articles/:documentId/submit', handler: 'article.submit' },
    { method: 'POST', path: '/articles/:documentId/recall', handler: 'article.recall' },
    { method: 'POST', path: '/articles/:documentId/explain-delay', handler: 'article.explainDelay' },
  ],
};
