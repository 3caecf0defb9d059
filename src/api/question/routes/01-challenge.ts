/** Before the core router's `/:id`, which would take `challenge` for a document's id. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/questions/challenge',
      handler: 'plugin::portal.questions.challenge',
      config: { auth: false },
    },
  ],
};
