type Translations = Record<string, string>;

type Loaders = Record<string, () => Promise<{ default: Translations }>>;

/** What Strapi asks of a plugin: its words in each language, under keys that begin with the plugin's id. */
export const translationsOf =
  (pluginId: string, loaders: Loaders) =>
  ({ locales }: { locales: string[] }) =>
    Promise.all(
      locales.map(async (locale) => {
        const words = await loaders[locale]?.();
        const data = Object.fromEntries(
          Object.entries(words?.default ?? {}).map(([id, phrase]) => [`${pluginId}.${id}`, phrase]),
        );

        return { locale, data };
      }),
    );
