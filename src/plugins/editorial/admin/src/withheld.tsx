import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import { useAuth } from '@strapi/strapi/admin';
import { useGoverned } from './hooks/useGoverned';

const CONFIGURE_VIEW = 'plugin::content-manager.collection-types.configure-view';

/** Strapi's own ways out to the public: for governed types the process is the only one. */
const publishing = new Set<string | undefined>(['publish', 'unpublish', 'discard']);

const wasPublic = (document: object | undefined) =>
  document !== undefined &&
  'status' in document &&
  (document.status === 'published' || document.status === 'modified');

/** Strapi finds and orders actions by these two properties, so a wrapper must carry them. */
const inPlaceOf = <Component extends DocumentActionComponent | BulkActionComponent>(
  original: Component,
  replacement: Component,
): Component =>
  Object.assign(replacement, { type: original.type, position: Reflect.get(original, 'position') });

/**
 * An action that a governed type does not get. It is still called, since it uses hooks, but as if its published
 * version were looked at: Strapi then disables it, and with it the keys Ctrl+Shift+Enter, which no one would see.
 */
const withhold = (action: DocumentActionComponent) =>
  inPlaceOf<DocumentActionComponent>(action, (props) => {
    const governed = useGoverned(props.model);
    const description = action(governed ? { ...props, activeTab: 'published', document: undefined } : props);

    return governed ? null : description;
  });

/** Delete, as long as the document never was public: what was public is taken down by the process. */
const withholdOncePublic = (action: DocumentActionComponent) =>
  inPlaceOf<DocumentActionComponent>(action, (props) => {
    const governed = useGoverned(props.model);
    const description = action(props);

    return governed && wasPublic(props.document) ? null : description;
  });

/** "Configure the view", only for those whom its page lets in. */
const withholdFromEditors = (action: DocumentActionComponent) =>
  inPlaceOf<DocumentActionComponent>(action, (props) => {
    const allowed = useAuth('ConfigureTheView', ({ permissions }) =>
      permissions.some((permission) => permission.action === CONFIGURE_VIEW),
    );
    const description = action(props);

    return allowed ? description : null;
  });

const amendDocumentAction = (action: DocumentActionComponent): DocumentActionComponent => {
  if (publishing.has(action.type)) return withhold(action);
  if (action.type === 'delete') return withholdOncePublic(action);
  if (action.type === 'configure-the-view') return withholdFromEditors(action);

  return action;
};

const amendBulkAction = (action: BulkActionComponent): BulkActionComponent =>
  inPlaceOf<BulkActionComponent>(action, (props) => {
    const governed = useGoverned(props.model);
    const description = action(props);
    const withheld = publishing.has(action.type) || props.documents.some(wasPublic);

    return governed && withheld ? null : description;
  });

/** Takes from the content manager what the process reserves, and the link to the model builder that is switched off. */
export const withholdStrapiActions = ({ apis }: Pick<ContentManagerPlugin['config'], 'apis'>) => {
  apis.addDocumentAction((actions) =>
    actions.filter((action) => action.type !== 'edit-the-model').map(amendDocumentAction),
  );
  apis.addBulkAction((actions) => actions.map(amendBulkAction));
};
