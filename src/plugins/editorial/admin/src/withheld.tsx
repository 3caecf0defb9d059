import type {
  BulkActionComponent,
  ContentManagerPlugin,
  DocumentActionComponent,
} from '@strapi/content-manager/strapi-admin';
import { useAuth } from '@strapi/strapi/admin';
import { useGoverned } from './hooks/useGoverned';
import { useMayWrite } from './hooks/useMayWrite';

const CONFIGURE_VIEW = 'plugin::content-manager.collection-types.configure-view';

/** Strapi's own ways out to the public: for governed types the process is the only one. */
const publishing = new Set<string | undefined>(['publish', 'unpublish', 'discard']);

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

/**
 * Save, for whom the process lets write in this state; whoever only reads is told so in its place. It is called as if the
 * published version were looked at, so that its keys save nothing either.
 */
const withholdFromReaders = (action: DocumentActionComponent) =>
  inPlaceOf<DocumentActionComponent>(action, (props) => {
    const { save } = useMayWrite(props);
    const description = action(save ? props : { ...props, activeTab: 'published' });

    return save ? description : null;
  });

/**
 * Delete, where the process lets the reader drop his draft: what was public is taken down by the process. A row of a list
 * does not know that, and has no such button.
 */
const withholdFromKept = (action: DocumentActionComponent) =>
  inPlaceOf<DocumentActionComponent>(action, (props) => {
    const inList = props.activeTab === null;
    const governed = useGoverned(props.model);
    const { remove } = useMayWrite(inList ? { ...props, documentId: undefined } : props);
    const description = action(props);

    return (governed && inList) || (!inList && !remove) || description?.disabled ? null : description;
  });

/** Duplicate, for whom may make new ones. */
const withholdDisabled = (action: DocumentActionComponent) =>
  inPlaceOf<DocumentActionComponent>(action, (props) => {
    const description = action(props);

    return description?.disabled ? null : description;
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
  if (action.type === 'update') return withholdFromReaders(action);
  if (action.type === 'delete') return withholdFromKept(action);
  if (action.type === 'clone') return withholdDisabled(action);
  if (action.type === 'configure-the-view') return withholdFromEditors(action);

  return action;
};

/** What is done to many at once knows of none what the process says of it. */
const amendBulkAction = (action: BulkActionComponent): BulkActionComponent =>
  inPlaceOf<BulkActionComponent>(action, (props) => {
    const governed = useGoverned(props.model);
    const description = action(props);

    return governed ? null : description;
  });

/** Takes from the content manager what the process reserves, and the link to the model builder that is switched off. */
export const withholdStrapiActions = ({ apis }: Pick<ContentManagerPlugin['config'], 'apis'>) => {
  apis.addDocumentAction((actions) =>
    actions.filter((action) => action.type !== 'edit-the-model').map(amendDocumentAction),
  );
  apis.addBulkAction((actions) => actions.map(amendBulkAction));
};
