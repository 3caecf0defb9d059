import { useMemo } from 'react';
import { createIntl, createIntlCache, type PrimitiveType, useIntl } from 'react-intl';
import type { Text } from '../../regulation/text';

export type Language = keyof Text;

/** Day before month in both languages: the panel's date fields are typed in that order. */
const DATE_LOCALES: Readonly<Record<Language, string>> = { vi: 'vi', en: 'en-GB' };

const cache = createIntlCache();

/** A plugin's own words, and the server's two-language texts, in the language of the panel. */
export const usePhrasesOf = (pluginId: string) => {
  const { formatMessage, locale } = useIntl();
  const language: Language = locale === 'en' ? 'en' : 'vi';
  const { formatDate } = useMemo(() => createIntl({ locale: DATE_LOCALES[language] }, cache), [language]);

  return {
    language,
    formatDate,
    /** A phrase of the plugin's `translations/{vi,en}.json`. */
    phrase: (id: string, values?: Record<string, PrimitiveType>) =>
      formatMessage({ id: `${pluginId}.${id}`, defaultMessage: id }, values),
    /** An article as people cite it; the panel's translations name them, for no plugin knows the regulation. */
    cite: (article: string) => formatMessage({ id: `article.${article}`, defaultMessage: article }),
    /** A text of the server. */
    say: (text: Text) => text[language],
  };
};

/** The words that all plugins share; see `translations/{vi,en}/portal.json`. */
export const useSharedPhrases = () => usePhrasesOf('portal');
