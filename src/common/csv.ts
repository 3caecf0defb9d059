/** Before everything: by it Excel knows that the letters are UTF-8. */
export const csvStart = '\uFEFF';

/** A cell, quoted where needed. A spreadsheet runs text that begins with = + - @, so an apostrophe goes before it. */
function csvCell(text: string | number): string {
  if (typeof text === 'number') return String(text);
  const safe = /^\s*[=+\-@']/.test(text) ? `'${text}` : text;
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of CSV that a spreadsheet opens and does not run: comma, CRLF. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
