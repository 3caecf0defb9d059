import { useAuth } from '@strapi/strapi/admin';
import { partAction } from '../../common/panel-parts';
import type { PanelPart } from '../../regulation/panel-parts';

/** What a link or a box of the panel asks for, so that it is shown to those alone who have that part. */
export const partPermission = (part: PanelPart) => ({ action: partAction(part), subject: null });

/** Whether the reader has a part of the panel: the server would refuse him what it asks for otherwise. */
export const useHasPart = (part: PanelPart): boolean =>
  useAuth('useHasPart', ({ permissions }) => permissions.some(({ action }) => action === partAction(part)));
