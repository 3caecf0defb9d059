import type { PanelPart } from '../regulation/panel-parts';

/** The permission by which Strapi's panel knows who sees a part of ours. */
export const partAction = (part: PanelPart): string => `plugin::editorial.parts.${part}`;
