/** A sentence people read: Vietnamese first, English beside it. */
export interface Text {
  vi: string;
  en: string;
}
