import type { Denial, FaultCause, KernelOutcome, LogLine } from '../../contracts/kernel.js';
import { parseBoundedJson } from '../../host/kernel-process/bounded-json.js';
import type { ProcessEnd } from '../../host/kernel-process/kernel-process.js';
import { denyImport } from '../../policy/imports.js';
import { GUEST_JSON_BOUNDS, MAX_ERROR_CHARS, MAX_RESULT_CHARS } from './limits.js';
import type { ChildEnd } from './protocol.js';

/** UTF-8 bytes of one UTF-16 unit, at most. */
const MAX_BYTES_PER_CHAR = 3;

/** What the host knows about a run besides what the child says. */
export interface OutcomeFacts {
  cpuMs: number;
  memoryLimitBytes: number;
  denials: readonly Denial[];
  logs: LogLine[];
}

/**
 * What a child's report means. An error is a denial only as the very object of a refusal in the host's own list. An
 * error after memory was refused counts against the memory limit: the engine cannot always say what it ran out of.
 */
export function toOutcome(
  ended: ChildEnd<Buffer>,
  { cpuMs, memoryLimitBytes, denials, logs }: OutcomeFacts,
): KernelOutcome {
  switch (ended.end) {
    case 'value':
      return toValue(ended.value, logs);
    case 'over-time':
      return { status: 'budget', budget: { field: 'cpuMs', limit: cpuMs }, logs };
    case 'over-output':
      return { status: 'budget', budget: { field: 'output', limit: ended.limit }, logs };
    case 'threw': {
      const error = { name: ended.name.slice(0, MAX_ERROR_CHARS), message: ended.message.slice(0, MAX_ERROR_CHARS) };
      const denial = denials[ended.denial];
      if (denial !== undefined) return { status: 'denied', denial, error, logs };
      if (ended.memoryRefused) return overMemory(memoryLimitBytes, logs);
      return { status: 'threw', error, logs };
    }
    case 'refused-import':
      // An interpreter that finds no memory to go on ends itself by the same import as a guest that wants its end.
      if (ended.memoryRefused) return overMemory(memoryLimitBytes, logs);
      return {
        status: 'denied',
        denial: denyImport(ended.name, 'import-refused').denial,
        error: { name: 'ImportRefused', message: `the sandbox ended at ${ended.name}` },
        logs,
      };
    case 'trap':
      return ended.memoryRefused
        ? overMemory(memoryLimitBytes, logs)
        : { status: 'fault', fault: { cause: 'engine-trap', detail: ended.detail }, logs };
  }
}

/** The fault that the unexpected end of a child is. */
export function toFaultCause(cause: ProcessEnd['cause']): FaultCause {
  switch (cause) {
    case 'wall':
    case 'spawn-failed':
      return 'spawn-failed';
    case 'killed':
      return 'child-died';
    default:
      return cause;
  }
}

function toValue(text: Buffer, logs: LogLine[]): KernelOutcome {
  const over = (limit: number): KernelOutcome => ({ status: 'budget', budget: { field: 'output', limit }, logs });
  if (text.length > MAX_RESULT_CHARS * MAX_BYTES_PER_CHAR) return over(MAX_RESULT_CHARS);
  const parsed = parseBoundedJson(text, GUEST_JSON_BOUNDS);
  if (parsed.status === 'too-large') return over(parsed.limit);
  if (parsed.status === 'ok') return { status: 'ok', value: parsed.value, logs };
  return { status: 'fault', fault: { cause: 'protocol', detail: 'the result is not JSON' }, logs };
}

function overMemory(limit: number, logs: LogLine[]): KernelOutcome {
  return { status: 'budget', budget: { field: 'memoryLimitBytes', limit }, logs };
}
