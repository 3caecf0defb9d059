import { usePhrasesOf } from '../../../../../admin/panel/usePhrases';
import { PLUGIN_ID } from '../pluginId';

/** The plugin's own words, and the server's two-language texts, in the language of the panel. */
export const usePhrases = () => usePhrasesOf(PLUGIN_ID);
