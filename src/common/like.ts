/** A pattern of LIKE for a text that stands anywhere; its wildcards are letters like others. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
