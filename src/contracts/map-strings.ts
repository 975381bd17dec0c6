/**
 * A copy of JSON data with every string, keys included, replaced by what `change` makes of it. The structure stays, so
 * a value keeps its type as long as `change` keeps the strings that the type fixes.
 */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  return mapValue(value, change) as T;
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapValue(item, change)]));
}
