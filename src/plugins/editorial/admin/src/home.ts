import { Bell, Calendar, Clock, Pencil } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { partPermission } from '../../../../admin/panel/parts';
import { PLUGIN_ID } from './pluginId';

type Widgets = Extract<Parameters<StrapiApp['widgets']['register']>[0], readonly unknown[]>;

const title = (id: string, defaultMessage: string) => ({ id: `${PLUGIN_ID}.${id}`, defaultMessage });

const linked = (label: { id: string; defaultMessage: string }, page: string) => ({
  label,
  href: `/plugins/${PLUGIN_ID}${page}`,
});

/** What the first page shows of the reader's work. Whoever has none meets no empty list of it. */
export const homeWidgets: Widgets = [
  {
    id: 'waiting',
    pluginId: PLUGIN_ID,
    icon: Pencil,
    title: title('home.waiting', 'Việc đang chờ tôi'),
    link: linked(title('home.waiting.all', 'Việc cần xử lý'), '-desk?tab=mine'),
    permissions: [partPermission('work')],
    component: async () => (await import('./components/home/WaitingWidget')).WaitingWidget,
  },
  {
    id: 'due',
    pluginId: PLUGIN_ID,
    icon: Clock,
    title: title('home.due', 'Đến hạn hôm nay và quá hạn'),
    link: linked(title('home.due.all', 'Hạn xử lý'), '?tab=overdue'),
    permissions: [partPermission('board')],
    component: async () => (await import('./components/home/DueWidget')).DueWidget,
  },
  {
    id: 'week',
    pluginId: PLUGIN_ID,
    icon: Calendar,
    title: title('home.week', 'Lịch tuần này'),
    link: {
      label: title('home.week.all', 'Lịch làm việc'),
      href: '/plugins/working-calendar?tab=month',
    },
    component: async () => (await import('./components/home/WeekWidget')).WeekWidget,
  },
  {
    id: 'notices',
    pluginId: PLUGIN_ID,
    icon: Bell,
    title: title('widget', 'Thông báo chưa đọc'),
    link: linked(title('widget.all', 'Xem tất cả'), '-notices'),
    component: async () => (await import('./components/notices/NoticesWidget')).NoticesWidget,
  },
];
