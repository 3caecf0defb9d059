/** One change to a module of Strapi's panel that has no setting for it. */
export interface Amendment {
  /** End of the module's path. */
  module: string;
  /** Why, for whoever meets the error after an upgrade. */
  why: string;
  /** The module's new text, or pairs of what stands there and what shall stand there instead. */
  change: string | [found: string, instead: string][];
}

const ADMIN = '@strapi/admin/dist/admin/admin/src';
const CONTENT_MANAGER = '@strapi/content-manager/dist/admin';

/** An expression for a text where Strapi has no key to translate: in the language that the page says it is in. */
const spoken = (vi: string, en: string) => `(document.documentElement.lang === 'en' ? '${en}' : '${vi}')`;

/** The same as a part of a template. */
const inTemplate = (vi: string, en: string) => `\${${spoken(vi, en)}}`;

export const amendments: Amendment[] = [
  {
    module: '@strapi/content-type-builder/dist/admin/index.mjs',
    why: 'types are changed in code: a page that changes nothing here, and is in English',
    change: [['app.addMenuLink({', 'void ({']],
  },
  {
    module: `${ADMIN}/constants.mjs`,
    why: 'leads to transfers between servers, which are switched off, and so to a refusal',
    change: [["action: 'admin::transfer.tokens.access'", "action: 'nobody'"]],
  },
  {
    module: `${ADMIN}/components/MediaLibraryBanner.mjs`,
    why: 'an advertisement on every page, without a switch',
    change: 'export const MediaLibraryBanner = () => null;',
  },
  {
    module: `${CONTENT_MANAGER}/preview/index.mjs`,
    why: 'a button that leads to a page of Strapi on how to set up a preview; the portal has its own',
    change: 'export const previewAdmin = { bootstrap() {} };',
  },
  {
    module: `${CONTENT_MANAGER}/pages/EditView/components/DocumentStatus.mjs`,
    why: 'reads an English code to those who hear the page',
    change: [['        "aria-label": status,\n', '']],
  },
  {
    module: `${ADMIN}/pages/ProfilePage.mjs`,
    why: 'offers to start again a tour that nobody is shown',
    change: [['children: /*#__PURE__*/ jsx(GuidedTourSection, {})', 'children: null']],
  },
  {
    module: `${ADMIN}/components/PageHelpers.mjs`,
    why: 'title of the browser tab',
    change: [
      ['} | Strapi`', `} | \` + ${spoken('Ban biên tập', 'Editorial board')}`],
      ["'Loading content.'", spoken('Đang tải', 'Loading')],
    ],
  },
  {
    module: `${ADMIN}/hooks/useMenu.mjs`,
    why: 'leads to a shop; and settings, with prices of paid editions, are shown to all, though an office has none; on a phone notices are a touch away, where a paid part has its place',
    change: [
      ["to: 'plugins/content-releases'", "to: 'plugins/editorial-notices'"],
      [
        'permissions: permissions.marketplace?.main ?? []',
        "permissions: [{ action: 'nobody', subject: null }]",
      ],
      [
        'permissions: [],\n                notificationsCount: 0',
        "permissions: [{ action: 'admin::users.read', subject: null }],\n                notificationsCount: 0",
      ],
      [
        'if (settingsLinkIndex === -1) {\n        return [];',
        'if (settingsLinkIndex === -1) {\n        return authorizedGeneralSectionLinks;',
      ],
    ],
  },
  {
    module: `${ADMIN}/components/Widgets.mjs`,
    why: 'shows the name of a role, which is Vietnamese, in every language',
    change: [
      ["import { useIntl } from 'react-intl'", "import { useIntl, FormattedMessage } from 'react-intl'"],
      [
        'children: role.name',
        'children: jsx(FormattedMessage, { id: role.name, defaultMessage: role.name })',
      ],
    ],
  },
  {
    module: `${ADMIN}/features/Notifications.mjs`,
    why: 'an English name of the place where messages appear, for those who hear the page',
    change: [
      [
        'position: "top-center"',
        `position: "top-center", containerAriaLabel: ${spoken('Thông báo', 'Notifications')}`,
      ],
    ],
  },
  {
    module: '@strapi/design-system/dist/index.mjs',
    why: 'English names of parts, for those who hear the page, where the panel names none',
    change: [
      ['"Choose date"', spoken('Chọn ngày', 'Choose date')],
      ['"Choose time"', spoken('Chọn giờ', 'Choose time')],
      ['"Pagination"', spoken('Các trang của danh sách', 'Pagination')],
      ['clearLabel: e = "clear"', `clearLabel: e = ${spoken('Xóa', 'Clear')}`],
      [' date`', ` ${inTemplate('ngày', 'date')}\``],
      [' time`', ` ${inTemplate('giờ', 'time')}\``],
    ],
  },
  {
    module: `${ADMIN}/components/WidgetRoot.mjs`,
    why: 'a fixed height hides the ends of lists that are short; boxes of one row begin and end together',
    change: [
      ['height: "261px"', 'minHeight: "261px"'],
      [
        "transition: 'all 0.3s cubic-bezier(0.4, 0, 0.2, 1)'",
        "alignSelf: 'stretch', transition: 'all 0.3s cubic-bezier(0.4, 0, 0.2, 1)'",
      ],
    ],
  },
  {
    module: `${ADMIN}/components/DescriptionComponentRenderer.mjs`,
    why: 'draws side panels and buttons once the browser is idle, which on a slow computer may be never: half a second at most',
    change: [
      [
        '            forceUpdate();\n        });\n',
        '            forceUpdate();\n        }, { timeout: 500 });\n',
      ],
    ],
  },
  {
    module: `${ADMIN}/components/LeftMenu.mjs`,
    why: 'an English word without a translation key',
    change: [['label: "Menu"', 'label: formatMessage({ id: "portal.menu", defaultMessage: "Menu" })']],
  },
];
