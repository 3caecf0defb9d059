import portalInEnglish from './en/portal.json';
import { labelsIn } from './labels';
import admin from './vi/admin.json';
import contentManager from './vi/content-manager.json';
import media from './vi/media.json';
import mediaLibrary from './vi/media-library.json';
import portal from './vi/portal.json';
import settings from './vi/settings.json';

/** Vietnamese for what Strapi leaves in English, and the glossary's words where Strapi has others. */
export const vietnamese: Record<string, string> = {
  ...admin,
  ...contentManager,
  ...media,
  ...mediaLibrary,
  ...portal,
  ...settings,
  ...labelsIn('vi'),
};

/** English: only where the panel speaks of the commune instead of Strapi. */
export const english: Record<string, string> = {
  'Auth.form.welcome.title': 'Editorial board',
  'Auth.form.welcome.subtitle': 'Sign in to the portal of the commune',
  'Auth.form.email.placeholder': 'name@commune.example',
  'app.components.LeftMenu.navbrand.title': 'Editorial board',
  ...portalInEnglish,
  ...labelsIn('en'),
};
