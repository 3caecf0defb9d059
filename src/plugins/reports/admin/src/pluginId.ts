/** Prefix of the plugin's translations and of its routes in the panel. */
export const PLUGIN_ID = 'reports';
