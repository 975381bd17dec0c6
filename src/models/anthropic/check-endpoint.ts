import { apiFetch } from '../../host/api-fetch.js';
import { headersFor } from './api-client.js';
import { familyOf } from './cost-of-turn.js';
import { readFailure } from './failure.js';
import { isRecord } from './is-record.js';
import { safeText } from './safe-text.js';
import type { AnthropicSettings } from './settings.js';

/** Whether an endpoint answers. */
export type EndpointCheck =
  | {
      status: 'answers';
      ms: number;
      /** Ids it says it knows, at most 100; undefined where it lists none, as some local servers do. */
      models: string[] | undefined;
      /** Whether the model that would be asked is among all it lists; undefined where it lists none. */
      isListed: boolean | undefined;
    }
  | { status: 'fails'; reason: string };

const TIMEOUT_MS = 5_000;
const MAX_RESPONSE_BYTES = 4 * 1024 * 1024;
const MAX_LISTED = 100;
/** Not every server that speaks `/v1/messages` can list its models. */
const NO_LIST = new Set([404, 405, 501]);

/** Asks an endpoint once which models it knows: no model is run, and nothing is paid. Never rejects. */
export async function checkEndpoint(
  { baseUrl, key }: AnthropicSettings,
  modelId: string,
  { timeoutMs = TIMEOUT_MS }: { timeoutMs?: number } = {},
): Promise<EndpointCheck> {
  const ask = apiFetch({
    headers: headersFor(key, 'current'),
    idleMs: timeoutMs,
    maxResponseBytes: MAX_RESPONSE_BYTES,
  });
  const signal = AbortSignal.timeout(timeoutMs);
  const startedAt = performance.now();
  try {
    const response = await ask(`${baseUrl}/v1/models?limit=1000`, { signal });
    const text = await response.text();
    if (!response.ok && !NO_LIST.has(response.status)) {
      return { status: 'fails', reason: `it answers ${response.status}: ${explain(text, key)}` };
    }
    const ms = Math.round(performance.now() - startedAt);
    const ids = response.ok ? readIds(text) : undefined;
    const isListed = ids?.some((id) => id === modelId || familyOf(id) === modelId);
    return { status: 'answers', ms, models: ids?.slice(0, MAX_LISTED).map((id) => safeText(id, key)), isListed };
  } catch (error) {
    const failure = signal.aborted ? undefined : readFailure(error, { modelId, baseUrl, key });
    return { status: 'fails', reason: failure?.message ?? `${baseUrl}: no answer within ${timeoutMs} ms` };
  }
}

/** The ids of `{ data: [{ id }] }` (server-controlled); undefined for anything else. */
function readIds(text: string): string[] | undefined {
  const body = parse(text);
  if (!isRecord(body) || !Array.isArray(body['data'])) return undefined;
  return body['data'].flatMap((each: unknown) =>
    isRecord(each) && typeof each['id'] === 'string' ? [each['id']] : [],
  );
}

function explain(text: string, key: string | undefined): string {
  const body = parse(text);
  const message = isRecord(body) && isRecord(body['error']) ? body['error']['message'] : undefined;
  return safeText(typeof message === 'string' ? message : text, key);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
