/** How exporters write JSON: compact, or as Python's `json.dumps` does, with spaces and nothing beyond ASCII. */
export const STYLES = ['compact', 'python'];

/** A value as JSON text in one of the styles; a bigint is written as the integer it is. */
export function writeJson(value, style) {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return writeString(value, style);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [comma, colon] = style === 'python' ? [', ', ': '] : [',', ':'];
  if (Array.isArray(value)) return `[${value.map((item) => writeJson(item, style)).join(comma)}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${writeString(key, style)}${colon}${writeJson(member, style)}`,
  );
  return `{${members.join(comma)}}`;
}

function writeString(text, style) {
  const quoted = JSON.stringify(text);
  if (style !== 'python') return quoted;
  return quoted.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
