import type { LogLevel } from '../../contracts/kernel.js';
import { parseBoundedJson } from '../../host/kernel-process/bounded-json.js';

/**
 * The host operations a guest can ask for, and the only ones a child may send. `callTools` is several of `callTool` in
 * one message, run at once: its arguments are a list of `[name, args]`, its value a list of replies in that order.
 */
export const HOST_OPERATIONS = [
  'readFile',
  'writeFile',
  'listFiles',
  'deleteFile',
  'fetch',
  'callTool',
  'callTools',
] as const;

export type HostOperation = (typeof HOST_OPERATIONS)[number];

const LOG_LEVELS: readonly LogLevel[] = ['log', 'info', 'warn', 'error', 'debug'];

/** Host to child, once: what every run of this child is held to. The child answers `ready`. */
export interface ConfigureMessage {
  type: 'configure';
  memoryLimitBytes: number;
}

/** Host to child: one program. The child answers `started`, any of the messages in between, and `done`. */
export interface RunMessage {
  type: 'run';
  /** guest-controlled */
  code: string;
  filename: string;
  env: Readonly<Record<string, string>>;
  cpuMs: number;
}

/**
 * How a program ended, as the child saw it. `value` is JSON, sent as the message's body. `denial` is the index of the
 * host's refusal whose error object went uncaught, or -1. `memoryRefused`: the engine asked for memory above the limit
 * and was refused. `refused-import`: the engine called an import that its table refuses, which ended it.
 */
export type ChildEnd<V = string> =
  | { end: 'value'; value: V }
  | { end: 'threw'; name: string; message: string; denial: number; memoryRefused: boolean }
  | { end: 'over-time' }
  | { end: 'over-output'; limit: number }
  | { end: 'refused-import'; name: string; memoryRefused: boolean }
  | { end: 'trap'; detail: string; memoryRefused: boolean };

/** Longest name of an import that a child may report, in characters. */
const MAX_IMPORT_CHARS = 100;

/**
 * Child to host, as the host reads it. `answered-import`: an import that reaches outside was called, and answered with an
 * error. `isLast` of `done`: this child can run no other program. `args` of a call is a JSON array and `text` of a line a JSON string, both sent as
 * the message's body. The answer to a call is a bare frame with a JSON array, which the child hands to the guest unread.
 */
export type ChildMessage =
  | { type: 'ready' }
  | { type: 'started' }
  | { type: 'memory'; bytes: number }
  | { type: 'log'; level: LogLevel; text: string }
  | { type: 'dropped'; count: number }
  | { type: 'call'; operation: HostOperation; args: Buffer }
  | { type: 'answered-import'; name: string }
  | ({ type: 'done'; isLast: boolean } & ChildEnd<Buffer>);

/**
 * Checks a message from a child field by field: a child is trusted no further than its guest.
 * @returns undefined for anything that is not exactly one of the messages.
 */
export function parseChildMessage(message: unknown, body?: Buffer): ChildMessage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, bytes, level, count, operation, name, isLast = false } = message;
  switch (type) {
    case 'ready':
    case 'started':
      return { type };
    case 'memory':
      return isCount(bytes) ? { type, bytes } : undefined;
    case 'log': {
      const known = LOG_LEVELS.find((name) => name === level);
      const text = body === undefined ? undefined : parseText(body);
      return known !== undefined && text !== undefined ? { type, level: known, text } : undefined;
    }
    case 'dropped':
      return isCount(count) ? { type, count } : undefined;
    case 'call': {
      const known = HOST_OPERATIONS.find((name) => name === operation);
      return known !== undefined && body !== undefined ? { type, operation: known, args: body } : undefined;
    }
    case 'answered-import':
      return isImportName(name) ? { type, name } : undefined;
    case 'done': {
      const ended = parseEnd(message, body);
      return ended === undefined || typeof isLast !== 'boolean' ? undefined : { type, isLast, ...ended };
    }
    default:
      return undefined;
  }
}

function parseEnd(message: Record<string, unknown>, body: Buffer | undefined): ChildEnd<Buffer> | undefined {
  const { end, name, message: text, denial, memoryRefused, limit, detail } = message;
  switch (end) {
    case 'value':
      return body === undefined ? undefined : { end, value: body };
    case 'threw':
      return typeof name === 'string' &&
        typeof text === 'string' &&
        typeof memoryRefused === 'boolean' &&
        (denial === -1 || isCount(denial))
        ? { end, name, message: text, denial, memoryRefused }
        : undefined;
    case 'over-time':
      return { end };
    case 'over-output':
      return isCount(limit) ? { end, limit } : undefined;
    case 'refused-import':
      return isImportName(name) && typeof memoryRefused === 'boolean' ? { end, name, memoryRefused } : undefined;
    case 'trap':
      return typeof detail === 'string' && typeof memoryRefused === 'boolean'
        ? { end, detail, memoryRefused }
        : undefined;
    default:
      return undefined;
  }
}

function parseText(body: Buffer): string | undefined {
  const parsed = parseBoundedJson(body, { depth: 0, members: 0, items: 0 });
  return parsed.status === 'ok' && typeof parsed.value === 'string' ? parsed.value : undefined;
}

function isImportName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_IMPORT_CHARS;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
