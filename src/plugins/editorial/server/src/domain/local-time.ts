/** A date and time that says nothing of its zone, or a bare date. */
const withoutZone = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?$/;

/** `2026-11-18T23:30` as `2026-11-18T23:30+07:00`; what names its zone stays as it is. */
export function localInstant(value: string): string {
  const [, day, time = '00:00'] = withoutZone.exec(value.trim()) ?? [];
  return day ? `${day}T${time}+07:00` : value;
}

const written = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant (ISO 8601) as Vietnamese texts write it, by the commune's clock: 29/11/2026 01:30. */
export const writtenLocally = (instant: string): string => written.format(new Date(instant)).replace(',', '');
