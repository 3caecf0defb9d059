import { type PrimitiveType, useIntl } from 'react-intl';
import { PLUGIN_ID } from '../pluginId';
import type { Language, Text } from '../types';

/** The plugin's own words, and the server's two-language texts, in the language of the panel. */
export const usePhrases = () => {
  const { formatMessage, formatDate, locale } = useIntl();
  const language: Language = locale === 'en' ? 'en' : 'vi';

  return {
    language,
    formatDate,
    /** A phrase of `translations/{vi,en}.json`. */
    phrase: (id: string, values?: Record<string, PrimitiveType>) =>
      formatMessage({ id: `${PLUGIN_ID}.${id}`, defaultMessage: id }, values),
    /** An article as people cite it; the panel's translations name them, for the plugin knows no regulation. */
    cite: (article: string) =>
      formatMessage({ id: `${PLUGIN_ID}.article.${article}`, defaultMessage: article }),
    /** A text of the server. */
    say: (text: Text) => text[language],
  };
};
