import { Link, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { documentPath } from './itemPaths';

const READ = 'plugin::content-manager.explorer.read';

/** Whether the reader may open items of a type; asks nothing of the server. */
export const useReadsType = (): ((uid: string) => boolean) => {
  const permissions = useAuth('useReadsType', (auth) => auth.permissions);

  return (uid) => permissions.some(({ action, subject }) => action === READ && subject === uid);
};

interface ItemLinkProps {
  subject: { type: string; documentId: string };
  /** Where it leads, if not to the item's own form. */
  to?: string;
  children: string;
}

/** An item's name, which leads to the item; for a reader whom that page would refuse it is the name alone. */
export const ItemLink = ({ subject, to, children }: ItemLinkProps) => {
  const reads = useReadsType();

  return reads(subject.type) ? (
    <Link
      tag={RouterLink}
      to={to ?? documentPath(subject.type, subject.documentId)}
      style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
    >
      {children}
    </Link>
  ) : (
    <Typography style={{ overflowWrap: 'anywhere' }}>{children}</Typography>
  );
};
