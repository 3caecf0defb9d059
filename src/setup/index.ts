import type { Core } from '@strapi/strapi';
import { closeRegistration, seedApiRoles } from './api-roles';
import { installer, loadCommune } from './commune';
import { registerFileLinks } from './file-links';
import { registerGraphql } from './graphql';
import { giveMembersNames } from './member-name';
import { registerPanelForms } from './panel-forms';
import { registerPanelParts } from './panel-parts';
import { seedPanelRoles } from './panel-roles';
import { loadSample } from './sample';
import { sampleMode } from './sample-mode';

/** What must stand before the content-manager and GraphQL start. */
export const registerSetup = async (strapi: Core.Strapi): Promise<void> => {
  giveMembersNames(strapi);
  registerPanelForms(strapi);
  await registerPanelParts(strapi);
  registerFileLinks(strapi);
  registerGraphql(strapi);
};

/** Roles at every start; the commune's structure and its sample where they are asked for and not there yet. */
export const bootstrapSetup = async (strapi: Core.Strapi): Promise<void> => {
  await seedPanelRoles(strapi);
  await seedApiRoles(strapi);
  await closeRegistration(strapi);

  const { mode, refused } = sampleMode(process.env);
  if (refused) strapi.log.warn(refused);
  if (mode === 'full') await loadSample(strapi, process.env);
  if (mode === 'minimal') await loadCommune(strapi, installer(strapi));
};
