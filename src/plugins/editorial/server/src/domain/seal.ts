import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The version of the canonical form below: a seal is only compared with one of its own version. */
export const sealVersion = 1;

/** What is sealed of a file: its bytes by their SHA-256 (hex), and the words that go with it. */
export interface SealedFile {
  sha256: string;
  name: string;
  mime: string;
  alternativeText: string | null;
  caption: string | null;
}

export type SealedValue = string | number | boolean | null | SealedValue[] | { [key: string]: SealedValue };

/** The exact content of one revision: its fields, components, relations (by documentId) and files. */
export interface SealedContent {
  type: string;
  documentId: string;
  fields: { [name: string]: SealedValue };
}

/**
 * The seal of a revision: `v1:` and the SHA-256 (hex) of its canonical JSON (RFC 8785). Empty values are left out,
 * so that a field added to a type later does not break the seals of what was approved before.
 */
export function sealOf(content: SealedContent): string {
  const form = canonicalize({ version: sealVersion, ...content, fields: withoutEmpty(content.fields) });
  return `v${sealVersion}:${createHash('sha256')
    .update(form ?? '')
    .digest('hex')}`;
}

function withoutEmpty(fields: { [name: string]: SealedValue }): { [name: string]: SealedValue } {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
