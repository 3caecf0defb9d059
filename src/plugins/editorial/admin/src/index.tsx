import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { Plugin, StrapiApp } from '@strapi/strapi/admin';
import { DossierPanel } from './components/DossierPanel';
import { PhoneSummary } from './components/PhoneSummary';
import { PLUGIN_ID } from './pluginId';
import { withholdStrapiActions } from './withheld';

type Translations = Record<string, string>;

const translations: Record<string, () => Promise<{ default: Translations }>> = {
  vi: () => import('./translations/vi.json'),
  en: () => import('./translations/en.json'),
};

const prefixed = (phrases: Translations): Translations =>
  Object.fromEntries(Object.entries(phrases).map(([id, phrase]) => [`${PLUGIN_ID}.${id}`, phrase]));

type ContentManager = Plugin & { apis: ContentManagerPlugin['config']['apis'] };

const isContentManager = (plugin: Plugin): plugin is ContentManager => 'addEditViewSidePanel' in plugin.apis;

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager');

    if (contentManager === undefined || !isContentManager(contentManager)) {
      throw new Error('The content manager of this Strapi has no such API as the dossier panel needs');
    }

    contentManager.apis.addEditViewSidePanel([DossierPanel]);
    contentManager.injectComponent('editView', 'right-links', {
      name: 'PhoneSummary',
      Component: PhoneSummary,
    });
    withholdStrapiActions(contentManager);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const phrases = await translations[locale]?.();

        return { locale, data: prefixed(phrases?.default ?? {}) };
      }),
    );
  },
};
