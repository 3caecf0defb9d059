import type { StrapiApp } from '@strapi/strapi/admin';
import mark from './assets/mark.svg';
import { arrangeHome } from './home';
import { askInPanelLanguage, greetInVietnamese } from './language';
import { theme } from './theme';
import { english, vietnamese } from './translations';
import { speakPlainly } from './words';

const showFavicon = () => {
  const icon = document.createElement('link');

  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.href = mark;
  document.head.append(icon);
};

export default {
  config: {
    locales: ['vi'],
    translations: { vi: vietnamese, en: english },
    auth: { logo: mark },
    menu: { logo: mark },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    greetInVietnamese();
    askInPanelLanguage();
    showFavicon();
    app.widgets.register((widgets) => arrangeHome(widgets));
  },

  bootstrap(app: StrapiApp) {
    speakPlainly(app);
  },
};
