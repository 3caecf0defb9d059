import { amendPanel, type PanelPlugin } from './vite/amendPanel';

interface PanelConfig {
  plugins?: unknown[];
}

/** Strapi hands over its own Vite configuration; the panel's amendments are added to it. */
export default <Config extends PanelConfig>(
  config: Config,
): Config & { plugins: (unknown | PanelPlugin)[] } => ({
  ...config,
  plugins: [...(config.plugins ?? []), amendPanel()],
});
