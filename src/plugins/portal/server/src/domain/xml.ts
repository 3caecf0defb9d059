import { escaped } from '../../../../../common/html';

/** Characters that no XML document holds, not even escaped. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Any text as the content of an element, or of a quoted attribute. Pure. */
export const xmlText = (text: string): string => escaped(text.replace(forbidden, ''));

/** An element that holds text alone. Pure. */
export const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

export const xmlStart = '<?xml version="1.0" encoding="UTF-8"?>\n';
