/** All text of a value, joined: markers are looked for in what was said, not in how JSON escapes it. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, item]) => `${key} ${textOf(item)}`)
    .join('\n');
}
