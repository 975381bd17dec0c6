/**
 * How long the server asks to wait, in milliseconds (`retry-after-ms`, or `retry-after` as seconds or a date); undefined
 * where it does not say, or says what is no time to come.
 */
export function readRetryAfter(headers: Headers | undefined, nowMs: number): number | undefined {
  const ms = Number(headers?.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const text = headers?.get('retry-after');
  if (text === undefined || text === null || text.trim() === '') return undefined;
  const seconds = Number(text);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - nowMs;
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}
