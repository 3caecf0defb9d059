/** A date and time that says nothing of its zone, or a bare date. */
const withoutZone = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?$/;

/** `2026-11-18T23:30` as `2026-11-18T23:30+07:00`; what names its zone stays as it is. */
export function localInstant(value: string): string {
  const [, day, time = '00:00'] = withoutZone.exec(value.trim()) ?? [];
  return day ? `${day}T${time}+07:00` : value;
}
