import { Calendar, ChartCircle, ChartPie } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { partPermission } from '../../../../admin/panel/parts';
import { translationsOf } from '../../../../admin/panel/translations';
import { PLUGIN_ID } from './pluginId';

const PAGE = `plugins/${PLUGIN_ID}`;

const READERS = [partPermission('reports')];

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: PAGE,
      icon: ChartPie,
      intlLabel: { id: `${PLUGIN_ID}.title`, defaultMessage: 'Báo cáo' },
      permissions: READERS,
      position: 4,
      Component: () => import('./pages/ReportsPage'),
    });
    // Before Strapi's own, after what waits for the reader.
    app.widgets.register((widgets) => {
      const own = widgets.filter(({ pluginId }) => pluginId === 'editorial');
      const others = widgets.filter((widget) => !own.includes(widget));
      const all = {
        label: { id: `${PLUGIN_ID}.widget.all`, defaultMessage: 'Xem báo cáo' },
        href: `/${PAGE}`,
      };

      return [
        ...own,
        {
          id: 'on-time',
          pluginId: PLUGIN_ID,
          icon: ChartCircle,
          title: { id: `${PLUGIN_ID}.widget.rate`, defaultMessage: 'Tỷ lệ đúng hạn tháng này' },
          link: all,
          permissions: READERS,
          component: async () => (await import('./components/widgets')).OnTimeWidget,
        },
        {
          id: 'quiet-days',
          pluginId: PLUGIN_ID,
          icon: Calendar,
          title: { id: `${PLUGIN_ID}.widget.quiet`, defaultMessage: 'Ngày không cập nhật tháng này' },
          link: { ...all, href: `/${PAGE}?tab=quiet` },
          permissions: READERS,
          component: async () => (await import('./components/widgets')).QuietDaysWidget,
        },
        ...others,
      ];
    });
  },

  registerTrads: translationsOf(PLUGIN_ID, {
    vi: () => import('./translations/vi.json'),
    en: () => import('./translations/en.json'),
  }),
};
