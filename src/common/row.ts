/** Strapi leaves JSONB as text for its own types; other drivers' settings give it parsed. */
export function parsedJson<Value>(value: unknown): Value {
  return (typeof value === 'string' ? JSON.parse(value) : value) as Value;
}

/** As {@link parsedJson}, for a column that may be empty. */
export function parsedJsonOrNull<Value>(value: unknown): Value | null {
  return value === null || value === undefined ? null : parsedJson<Value>(value);
}
