/** A collaborator hands his item in, or takes it back (article 4, fourth duty). */
export default {
  routes: [
    { method: 'POST', path: '/articles/:documentId/submit', handler: 'article.submit' },
    { method: 'POST', path: '/articles/:documentId/recall', handler: 'article.recall' },
  ],
};
