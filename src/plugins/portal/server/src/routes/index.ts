/** What outsiders use. `prefix: ''` puts a route beside the content types' own, under `/api`. */
const contentApi = {
  type: 'content-api',
  prefix: '',
  routes: [{ method: 'GET', path: '/search', handler: 'search.find' }],
};

export default { 'content-api': contentApi };
