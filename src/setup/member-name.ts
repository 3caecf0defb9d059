import type { Core } from '@strapi/strapi';

const member = 'plugin::users-permissions.user';

interface Extendable {
  attributes: Record<string, object>;
}

/** Collaborators have a name besides the one they sign in with: it is what the office and the ledger read. */
export const giveMembersNames = (strapi: Core.Strapi): void => {
  strapi.get('content-types').extend(member, (contentType: Extendable) => {
    contentType.attributes.fullName = { type: 'string', maxLength: 120 };
  });
};
