import { isLosslessNumber } from 'lossless-json';

/** Whether parsed JSON is an object: no array, and no `LosslessNumber`. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);
}
