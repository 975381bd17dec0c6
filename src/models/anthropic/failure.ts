import { type ErrorCode, WasmagentError } from '../../errors.js';
import { ApiFetchFault } from '../../host/api-fetch.js';
import { isRecord } from './is-record.js';
import { readRetryAfter } from './retry-after.js';
import { safeText } from './safe-text.js';
import { StreamCut } from './stream-cut.js';

/** One try that failed. Nothing in it is as the server sent it: texts are made safe, and the key is never in them. */
export interface Failure {
  code: Extract<ErrorCode, 'MODEL_UNAVAILABLE' | 'MODEL_FAILED'>;
  message: string;
  suggestions: readonly string[];
  /** The provider's own word for it; `connection`, `timeout` or `cut_off` where it could say none. */
  errorType: string;
  isPassing: boolean;
  /** The request held a temperature, and that is what was refused. */
  isAboutTemperature: boolean;
  /** What was refused may be a mark of what to keep: some servers that speak the protocol do not know it. */
  isAboutMarks: boolean;
  retryAfterMs: number | undefined;
}

/** What a failure is told about. */
export interface FailureContext {
  modelId: string;
  baseUrl: string;
  key: string | undefined;
}

const PASSING_STATUS = new Set([408, 409, 429, 500, 502, 503, 504, 529]);
/** An error told in the stream has no status any more. */
const PASSING_TYPES = new Set(['overloaded_error', 'api_error', 'rate_limit_error', 'timeout_error']);

/**
 * Judges what came out of a try. Undefined for an error that is not of the exchange: a bug of ours, or of whoever was
 * told of a piece.
 * @param error server-controlled in part
 */
export function readFailure(error: unknown, context: FailureContext): Failure | undefined {
  if (!(error instanceof Error) || error instanceof WasmagentError) return undefined;
  const fault = findInCauses(error, (each) => each instanceof ApiFetchFault);
  if (fault instanceof ApiFetchFault) return readFault(fault, context);
  // The SDK throws an error of its own for an answer without a body, and a SyntaxError for an event that is no JSON.
  if (error instanceof StreamCut || error instanceof SyntaxError || error.name === 'AnthropicError') {
    return connectionFailure(context, 'cut_off', 'the answer was cut off', true);
  }
  if ('status' in error && 'error' in error && 'headers' in error) {
    const { status, error: body, headers } = error;
    const kept = headers instanceof Headers ? headers : undefined;
    if (typeof status === 'number') return readStatus(status, body, error.message, kept, context);
    // The SDK's word for what it could not read is the text itself, which may be the key sent back.
    if (body !== undefined) return readStreamError(body, context);
  }
  if (error.name === 'APIConnectionTimeoutError') return connectionFailure(context, 'timeout', 'no answer came', true);
  const systemCode = codeIn(error);
  if (systemCode === undefined && !error.name.startsWith('APIConnection')) return undefined;
  // A certificate does not get better by asking again.
  const isPassing = !/CERT|SELF_SIGNED|UNABLE_TO|^ERR_TLS|^ERR_INVALID|^ERR_SSL|EPROTO/.test(systemCode ?? '');
  return connectionFailure(context, 'connection', `no connection (${systemCode ?? 'it was closed'})`, isPassing);
}

function readStatus(
  status: number,
  body: unknown,
  fallback: string,
  headers: Headers | undefined,
  context: FailureContext,
): Failure {
  const { type, message } = readBody(body);
  const said = safeText(message ?? fallback, context.key);
  const failure: Failure = {
    code: 'MODEL_FAILED',
    message: `${context.baseUrl} answers ${status}: ${said}`,
    suggestions: ['run it again'],
    errorType: safeType(type, context.key) ?? `http_${status}`,
    isPassing: PASSING_STATUS.has(status),
    isAboutTemperature: status === 400 && /\btemperature\b/i.test(said),
    isAboutMarks: (status === 400 || status === 422) && /\b(?:cache_control|system)\b/i.test(said),
    retryAfterMs: readRetryAfter(headers, Date.now()),
  };
  return { ...failure, ...adviceFor(status, context) };
}

function adviceFor(status: number, { modelId }: FailureContext): Partial<Failure> {
  if (status >= 300 && status < 400) {
    return {
      code: 'MODEL_UNAVAILABLE',
      suggestions: [
        'name the right address in ANTHROPIC_BASE_URL: a redirect is not followed, it could take the key along',
      ],
    };
  }
  switch (status) {
    case 400:
    case 413:
    case 422:
      return { suggestions: ['the request is not to its liking: what it says tells what to change'] };
    case 401:
      return { code: 'MODEL_UNAVAILABLE', suggestions: ['the key is refused: look at ANTHROPIC_API_KEY'] };
    case 402:
    case 403:
      return { code: 'MODEL_UNAVAILABLE', suggestions: ['the key may not use this model: look at the account'] };
    case 404:
      return {
        code: 'MODEL_UNAVAILABLE',
        suggestions: [
          `it may not know the model '${modelId}': \`wasmagent models --check\` lists those it knows`,
          'or ANTHROPIC_BASE_URL is not the address of a server that speaks /v1/messages',
        ],
      };
    default:
      return {};
  }
}

function readStreamError(body: unknown, context: FailureContext): Failure {
  const { type, message } = typeof body === 'string' ? { type: undefined, message: body } : readBody(body);
  return {
    code: 'MODEL_FAILED',
    message: `${context.baseUrl} ended the answer with an error: ${safeText(message ?? '', context.key)}`,
    suggestions: ['run it again'],
    errorType: safeType(type, context.key) ?? 'stream_error',
    isPassing: PASSING_TYPES.has(type ?? ''),
    isAboutTemperature: false,
    isAboutMarks: false,
    retryAfterMs: undefined,
  };
}

const FAULT_TYPES = { idle: 'timeout', cut: 'cut_off', 'too-large': 'too_large' } as const;

function readFault({ reason, message }: ApiFetchFault, context: FailureContext): Failure {
  return connectionFailure(context, FAULT_TYPES[reason], message, reason !== 'too-large');
}

function connectionFailure({ baseUrl }: FailureContext, errorType: string, what: string, isPassing: boolean): Failure {
  return {
    // Where there is no connection there is no endpoint; one that answers badly is there.
    code: errorType === 'connection' ? 'MODEL_UNAVAILABLE' : 'MODEL_FAILED',
    message: `${baseUrl}: ${what}`,
    suggestions: ['`wasmagent models --check` tells whether the endpoint answers'],
    errorType,
    isPassing,
    isAboutTemperature: false,
    isAboutMarks: false,
    retryAfterMs: undefined,
  };
}

/** `{ type: "error", error: { type, message } }`, as the API and its likes write it. */
function readBody(body: unknown): { type: string | undefined; message: string | undefined } {
  const inner = isRecord(body) && isRecord(body['error']) ? body['error'] : body;
  if (!isRecord(inner)) return { type: undefined, message: undefined };
  const { type, message } = inner;
  return {
    type: typeof type === 'string' ? type : undefined,
    message: typeof message === 'string' ? message : undefined,
  };
}

/** It goes into the log and onto the screen, so only what looks like a word of an API is repeated. */
function safeType(type: string | undefined, key: string | undefined): string | undefined {
  if (type === undefined || !/^[a-z][a-z0-9_]{0,63}$/.test(type)) return undefined;
  return key !== undefined && type.includes(key) ? undefined : type;
}

function codeIn(error: Error): string | undefined {
  const found = findInCauses(error, (each) => typeof Reflect.get(each, 'code') === 'string');
  const code: unknown = found === undefined ? undefined : Reflect.get(found, 'code');
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : undefined;
}

function findInCauses(error: Error, matches: (each: Error) => boolean): Error | undefined {
  let each: unknown = error;
  for (let depth = 0; depth < 5 && each instanceof Error; depth += 1) {
    if (matches(each)) return each;
    each = each.cause;
  }
  return undefined;
}
