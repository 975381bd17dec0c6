import { isRecord } from './is-record.js';

/** Tokens of one turn, as the provider counts them. `cacheWrite` lasts five minutes. */
export interface TokenUsage {
  input: number;
  cacheWrite: number;
  cacheWriteOneHour: number;
  cacheRead: number;
  output: number;
}

/** No tokens. */
export const NO_USAGE: TokenUsage = { input: 0, cacheWrite: 0, cacheWriteOneHour: 0, cacheRead: 0, output: 0 };

/**
 * The counts after one more report (server-controlled). Each report holds totals and leaves out what has not changed;
 * what is no count changes nothing.
 */
export function updateUsage(before: TokenUsage, report: unknown): TokenUsage {
  if (!isRecord(report)) return before;
  const oneHour = isRecord(report['cache_creation'])
    ? readCount(report['cache_creation']['ephemeral_1h_input_tokens'])
    : undefined;
  const written = readCount(report['cache_creation_input_tokens']);
  const cacheWriteOneHour = oneHour ?? before.cacheWriteOneHour;
  return {
    input: readCount(report['input_tokens']) ?? before.input,
    cacheWrite: written === undefined ? before.cacheWrite : Math.max(0, written - cacheWriteOneHour),
    cacheWriteOneHour,
    cacheRead: readCount(report['cache_read_input_tokens']) ?? before.cacheRead,
    output: readCount(report['output_tokens']) ?? before.output,
  };
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
