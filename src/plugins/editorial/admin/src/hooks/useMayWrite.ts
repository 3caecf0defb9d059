import { useDocumentRBAC } from '@strapi/content-manager/strapi-admin';
import { useMatch } from 'react-router-dom';
import { useGetDossierQuery } from '../services/editorialApi';
import type { DossierView } from '../types';
import { useGoverned } from './useGoverned';
import { usePhrases } from './usePhrases';

interface Opened {
  model: string;
  /** Undefined while the document is being created, and on a page that is one of its kind. */
  documentId?: string;
  collectionType: string;
}

export interface MayWrite {
  /** To save the form: a new document, or the one that is open. */
  save: boolean;
  /** To delete the document that is open. */
  remove: boolean;
  /** Why he may not save what is open, where the process says so. */
  reasons: DossierView['writing']['reasons'];
}

/** Where a copy of a document is being made, whose number the page then still has. */
const COPYING = '/content-manager/:collectionType/:slug/clone/:origin';

/**
 * What the reader may do with the form that is open. Of a governed type the process decides, anew with each state; while
 * its word is not there yet he may nothing: better a button too few than one that the server refuses.
 */
export const useMayWrite = (opened: Opened): MayWrite => {
  const { language } = usePhrases();
  const { model, documentId = '' } = opened;
  const { canCreate, canUpdate, canDelete } = useDocumentRBAC('useMayWrite', (state) => ({
    canCreate: state.canCreate === true,
    canUpdate: state.canUpdate === true,
    canDelete: state.canDelete === true,
  }));
  const copying = useMatch(COPYING) !== null;
  const isNew = opened.collectionType !== 'single-types' && (copying || ['', 'create'].includes(documentId));
  const judged = useGoverned(model) && !isNew;
  const { data } = useGetDossierQuery(
    { uid: model, documentId, language },
    { skip: !judged || !(canUpdate || canDelete) },
  );

  if (isNew) {
    return { save: canCreate, remove: false, reasons: [] };
  }
  if (!judged) {
    return { save: canUpdate, remove: canDelete, reasons: [] };
  }

  return {
    save: canUpdate && data?.writing.allowed === true,
    remove: canDelete && data?.writing.mayDiscard === true,
    reasons: data?.writing.reasons ?? [],
  };
};
