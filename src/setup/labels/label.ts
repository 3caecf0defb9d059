/** What a field is called in the panel, and the line of help under it. */
export interface FieldLabel {
  vi: string;
  en: string;
  helpVi?: string;
  helpEn?: string;
}

/** Labels by field name. */
export type TypeLabels = Record<string, FieldLabel>;
