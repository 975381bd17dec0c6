import type { MessageCreateParamsStreaming } from '@anthropic-ai/sdk/resources/messages/messages';
import { apiFetch } from '../../host/api-fetch.js';
import { packageVersion } from '../../host/package-root.js';
import type { AnthropicSettings } from './settings.js';
import { API_VERSIONS } from './temperature.js';
import type { WireRequest } from './to-wire-request.js';

/** What bounds one exchange with the endpoint. */
export interface ExchangeBounds {
  idleMs: number;
  maxResponseBytes: number;
}

/** The endpoint as far as this program asks it. */
export interface ApiClient {
  /** Asks for one turn; yields its events as they come. Rejects with an error of the SDK or of the connection. */
  stream(body: WireRequest, signal: AbortSignal): AsyncGenerator<unknown>;
}

/**
 * A client over the provider's SDK, which is loaded here. Everything the SDK would take from the environment or from
 * files is given or shut: it is told its key and address, so it looks for no profile; it does not log, retry or trace;
 * and its requests go out with the headers named here alone, which leaves `ANTHROPIC_CUSTOM_HEADERS` without effect.
 */
export async function openApiClient(
  { baseUrl, key }: AnthropicSettings,
  { idleMs, maxResponseBytes }: ExchangeBounds,
): Promise<ApiClient> {
  const { BaseAnthropic, Messages } = await import('./sdk.js');
  return {
    async *stream(body, signal) {
      const client = new BaseAnthropic({
        baseURL: baseUrl,
        // Without one the SDK looks for profiles on the disk. It does not go out: see the headers.
        apiKey: key ?? 'none',
        webhookKey: null,
        maxRetries: 0,
        logLevel: 'off',
        logger: SILENT,
        openTelemetry: false,
        fetch: apiFetch({
          headers: headersFor(key, body.temperature === undefined ? 'current' : 'withTemperature'),
          idleMs,
          maxResponseBytes,
        }),
      });
      // The SDK's types know neither a temperature nor blocks that are newer than they are.
      const params = body as unknown as MessageCreateParamsStreaming;
      // Not `messages.stream`: that helper completes the JSON of a call that was cut off, and drops what it does not know.
      yield* await new Messages(client).create(params, { signal, timeout: NEVER_MS });
    },
  };
}

/** The SDK's own limit on a request: the bounds of the exchange come first. */
const NEVER_MS = 2 ** 31 - 1;

const SILENT = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };

/** Every header of a request to the API, by the version of it that is spoken. */
export function headersFor(key: string | undefined, version: keyof typeof API_VERSIONS): Record<string, string> {
  return {
    accept: 'application/json',
    'content-type': 'application/json',
    'user-agent': `wasmagent/${packageVersion()}`,
    'anthropic-version': API_VERSIONS[version],
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
}
