import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { useHasPart } from '../../../../../admin/panel/parts';
import { statusOf } from '../../../../../admin/panel/refusal';
import { useGoverned } from '../hooks/useGoverned';
import { usePhrases } from '../hooks/usePhrases';
import { useGetDossierQuery } from '../services/editorialApi';
import { Dossier } from './Dossier';

interface DossierContentProps {
  uid: string;
  /** Unknown while the document is being created. */
  documentId: string | undefined;
}

const DossierContent = ({ uid, documentId }: DossierContentProps) => {
  const { phrase } = usePhrases();

  return documentId === undefined || documentId === 'create' ? (
    <Typography variant="pi">{phrase('empty')}</Typography>
  ) : (
    <SavedDossier uid={uid} documentId={documentId} />
  );
};

const SavedDossier = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const { phrase, language } = usePhrases();
  const query = useGetDossierQuery({ uid, documentId, language });

  const status = statusOf(query.error);

  if (query.data === undefined && (status === 404 || status === 403)) {
    return <Typography variant="pi">{phrase(status === 404 ? 'none' : 'forbidden')}</Typography>;
  }

  return <Loaded query={query}>{(view) => <Dossier view={view} />}</Loaded>;
};

/** Side panel of the edit view for governed types: the dossier of the document that is open. */
export const DossierPanel: PanelComponent = ({ model, documentId }) => {
  const { phrase } = usePhrases();
  const governed = useGoverned(model);
  const member = useHasPart('board');
  // Strapi takes a panel away and puts it back when its element changes, and with it what the reader had opened.
  const content = useMemo(() => <DossierContent uid={model} documentId={documentId} />, [model, documentId]);

  return governed && member ? { title: phrase('panel'), content } : null;
};
