import { type Amendment, amendments } from './amendments';

/** The part of Vite's plugin interface that is used here; Vite itself is Strapi's affair. */
export interface PanelPlugin {
  name: string;
  enforce: 'pre' | 'post';
  transform(code: string, id: string): { code: string; map: null } | null;
  generateBundle: { order: 'post'; handler(options: unknown, bundle: Record<string, BundleFile>): void };
}

interface BundleFile {
  source?: string | Uint8Array;
}

const amend = (code: string, { change, module, why }: Amendment): string => {
  if (typeof change === 'string') {
    return change;
  }

  return change.reduce((text, [found, instead]) => {
    if (!text.includes(found)) {
      throw new Error(`Strapi changed ${module}: "${found}" is gone. It was amended because: ${why}`);
    }

    return text.replaceAll(found, instead);
  }, code);
};

const amendDocument = (html: string) =>
  html
    .replace('<html lang="en">', '<html lang="vi">')
    .replace('<title>Strapi Admin</title>', '<title>Ban biên tập</title>');

/**
 * Changes what Strapi's panel has no setting for (see `amendments`), while it is bundled. The build fails when a
 * place to amend is no longer found, so that an upgrade cannot bring an advertisement back unnoticed.
 */
export const amendPanel = (): PanelPlugin => {
  const met = new Set<string>();

  return {
    name: 'portal/amend-panel',
    enforce: 'pre',

    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      const amendment = amendments.find(({ module }) => path.replaceAll('\\', '/').endsWith(module));

      if (amendment === undefined) {
        return null;
      }

      met.add(amendment.module);

      return { code: amend(code, amendment), map: null };
    },

    generateBundle: {
      // Strapi adds the page in the same hook.
      order: 'post',
      handler(_options, bundle) {
        const missed = amendments.filter(({ module }) => !met.has(module));

        if (missed.length > 0) {
          throw new Error(
            `Gone from Strapi, though amended: ${missed.map(({ module }) => module).join(', ')}`,
          );
        }

        const page = bundle['index.html'];

        if (typeof page?.source === 'string') {
          page.source = amendDocument(page.source);
        }
      },
    },
  };
};
