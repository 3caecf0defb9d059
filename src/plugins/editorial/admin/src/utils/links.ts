/** Where the panel lives on the server. */
const PANEL = '/admin';

/** A notice's link as a path of the panel; null where it leads out of it. */
export const panelPath = (link: string): string | null => {
  const { origin, pathname, search } = new URL(link, window.location.origin);

  return origin === window.location.origin && pathname.startsWith(`${PANEL}/`)
    ? `${pathname.slice(PANEL.length)}${search}`
    : null;
};

/** The desk, as the menu has it. */
export const DESK_PAGE = 'plugins/editorial-desk';

/** The state in which a dossier is read in order to be approved. */
export const AWAITING = 'awaiting-approval';

/** The view of what waits for the reader. */
export const MINE = 'mine';

/** Where a dossier of a view of the desk is read as the public will see it, and decided. */
export const readingPath = (dossierId: number, view: string): string =>
  `/${DESK_PAGE}/read/${dossierId}?view=${view}`;
