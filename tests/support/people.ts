/** The sample's accounts of the panel; the operator is the super administrator, and holds no office. */
export const panelNames = [
  'chief',
  'deputy',
  'office',
  'culture',
  'finance',
  'radio',
  'union',
  'official',
  'official2',
  'support',
  'chairman',
  'operator',
] as const;

/** The sample's collaborators. */
export const memberNames = ['collaborator', 'collaborator2'] as const;
