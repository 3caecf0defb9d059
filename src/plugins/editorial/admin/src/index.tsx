import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Book, Briefcase, Clock, Lock, Stack } from '@strapi/icons';
import type { Plugin, StrapiApp } from '@strapi/strapi/admin';
import { partPermission } from '../../../../admin/panel/parts';
import { translationsOf } from '../../../../admin/panel/translations';
import { DossierPanel } from './components/DossierPanel';
import { NoticeBell } from './components/notices/NoticeBell';
import { PhoneSummary } from './components/PhoneSummary';
import { ReadingNotice } from './components/ReadingNotice';
import { homeWidgets } from './home';
import { onlyReading } from './onlyReading';
import { PLUGIN_ID } from './pluginId';
import { DESK_PAGE } from './utils/links';
import { withholdStrapiActions } from './withheld';

type ContentManager = Plugin & { apis: ContentManagerPlugin['config']['apis'] };

const isContentManager = (plugin: Plugin): plugin is ContentManager => 'addEditViewSidePanel' in plugin.apis;

const PAGE = `plugins/${PLUGIN_ID}`;
const BOARD_PAGE = `plugins/${PLUGIN_ID}-board`;
const NOTICES_PAGE = `plugins/${PLUGIN_ID}-notices`;
const LEDGER_PAGE = `plugins/${PLUGIN_ID}-ledger`;

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addRBACMiddleware(onlyReading);
    app.addMenuLink({
      to: DESK_PAGE,
      icon: Stack,
      intlLabel: { id: `${PLUGIN_ID}.desk`, defaultMessage: 'Việc cần xử lý' },
      permissions: [partPermission('board')],
      position: 1.5,
      Component: () => import('./pages/DeskPage'),
    });
    app.addMenuLink({
      to: PAGE,
      icon: Clock,
      intlLabel: { id: `${PLUGIN_ID}.menu`, defaultMessage: 'Hạn xử lý' },
      permissions: [partPermission('board')],
      position: 2,
      Component: () => import('./pages/DeadlinesPage'),
    });
    // For everybody who is signed in: whoever finds his password stolen must not have to look for it.
    app.addMenuLink({
      to: 'plugins/stolen-password',
      icon: Lock,
      intlLabel: { id: `${PLUGIN_ID}.stolen.menu`, defaultMessage: 'Báo mất mật khẩu' },
      permissions: [],
      position: 9,
      Component: () => import('./pages/StolenPasswordPage'),
    });
    app.addMenuLink({
      to: BOARD_PAGE,
      icon: Briefcase,
      intlLabel: { id: `${PLUGIN_ID}.board`, defaultMessage: 'Ban biên tập' },
      permissions: [partPermission('board')],
      position: 3,
      Component: () => import('./pages/BoardPage'),
    });
    app.addMenuLink({
      to: NOTICES_PAGE,
      icon: NoticeBell,
      intlLabel: { id: `${PLUGIN_ID}.notices.menu`, defaultMessage: 'Thông báo' },
      permissions: [],
      position: 4,
      Component: () => import('./pages/NoticesPage'),
    });
    app.addMenuLink({
      to: LEDGER_PAGE,
      icon: Book,
      intlLabel: { id: `${PLUGIN_ID}.ledger`, defaultMessage: 'Nhật ký xử lý' },
      permissions: [partPermission('ledger')],
      position: 5,
      Component: () => import('./pages/LedgerPage'),
    });
    app.widgets.register((widgets) => [...homeWidgets, ...widgets]);
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager');

    if (contentManager === undefined || !isContentManager(contentManager)) {
      throw new Error('The content manager of this Strapi has no such API as the dossier panel needs');
    }

    contentManager.apis.addEditViewSidePanel([DossierPanel]);
    contentManager.injectComponent('editView', 'right-links', {
      name: 'ReadingNotice',
      Component: ReadingNotice,
    });
    contentManager.injectComponent('editView', 'right-links', {
      name: 'PhoneSummary',
      Component: PhoneSummary,
    });
    withholdStrapiActions(contentManager);
  },

  registerTrads: translationsOf(PLUGIN_ID, {
    vi: () => import('./translations/vi.json'),
    en: () => import('./translations/en.json'),
  }),
};
