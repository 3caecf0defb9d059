import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

interface WidgetQueryProps<Data> {
  query: { data?: Data; error?: unknown; isLoading: boolean };
  children: (data: Data) => ReactNode;
}

/** What a widget shows, once it is there; before that a sign of waiting, or that it does not come. */
export const WidgetQuery = <Data,>({ query, children }: WidgetQueryProps<Data>): ReactNode => {
  if (query.isLoading) {
    return <Widget.Loading />;
  }

  return query.data === undefined ? <Widget.Error /> : children(query.data);
};
