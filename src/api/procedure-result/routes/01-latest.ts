/** Before the core router's `/:id`, which would take `latest` for a document's id. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/procedure-results/latest',
      handler: 'api::procedure-result.procedure-result.latest',
    },
  ],
};
