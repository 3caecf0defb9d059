import type { RBACMiddleware } from '@strapi/strapi/admin';
import { partAction } from '../../../../common/panel-parts';

const WRITING = /^plugin::content-manager\.explorer\.(create|update|delete|publish)$/;

/**
 * Whoever holds no office writes no content. Strapi gives its super administrator every permission, and would show him
 * forms and buttons that the server refuses; without these permissions its own pages are pages to read.
 */
export const onlyReading: RBACMiddleware =
  ({ permissions }) =>
  (next) =>
  (asked) => {
    const member = permissions.some(({ action }) => action === partAction('board'));

    return next(
      member
        ? asked
        : asked.filter(({ action, subject }) => !WRITING.test(action) || !subject?.startsWith('api::')),
    );
  };
