// The app's own tsc compiles the plugin (no second build); Strapi resolves this file from the source tree.
module.exports = require('../../../dist/src/plugins/portal/server/src').default;
