import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { translationsOf } from '../../../../admin/panel/translations';
import { PLUGIN_ID } from './pluginId';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Calendar,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: 'Lịch làm việc' },
      permissions: [],
      position: 3,
      Component: () => import('./pages/CalendarPage'),
    });
  },

  registerTrads: translationsOf(PLUGIN_ID, {
    vi: () => import('./translations/vi.json'),
    en: () => import('./translations/en.json'),
  }),
};
