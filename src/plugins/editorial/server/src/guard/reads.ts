import type { DocumentCall } from './call';

/** Whatever an outsider asks for, he reads what is public: never a draft, nor whether there is one. */
export function narrowToPublic(call: DocumentCall): void {
  const { hasPublishedVersion: _has, publicationFilter: _filter, ...params } = call.params ?? {};
  call.params = { ...params, status: 'published' };
}
