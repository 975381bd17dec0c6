import type { Message, Model, ModelDelta, ModelRequest, ModelRetry, ToolOffer } from '../../../src/contracts/model.js';
import { WasmagentError } from '../../../src/errors.js';
import { openAnthropicModel } from '../../../src/models/anthropic/open-model.js';
import type { AnthropicOptions } from '../../../src/models/anthropic/options.js';
import type { FakeMessagesApi } from '../fake-messages-api.js';

/** A key as nobody has one. */
export const KEY = 'sk-ant-test-0123456789abcdef';

/** A tool as the model is told of it. */
export const READ_FILE: ToolOffer = {
  name: 'read_file',
  description: 'Reads a file.',
  inputSchema: {
    type: 'object',
    properties: { path: { type: 'string', description: 'which one' } },
    required: ['path'],
    additionalProperties: false,
  },
};

/** A model at the fake, which waits no time between tries. */
export function openAt(api: FakeMessagesApi, options: AnthropicOptions = {}): Promise<Model> {
  const { env, retry, ...rest } = options;
  return openAnthropicModel({
    modelId: 'claude-sonnet-5-5',
    env: { ANTHROPIC_BASE_URL: api.baseUrl, ANTHROPIC_API_KEY: KEY, ...env },
    retry: { wait: async () => undefined, ...retry },
    ...rest,
  });
}

/** A conversation of one user message, or of these. */
export function saying(messages: string | readonly Message[], rest: Partial<ModelRequest> = {}): ModelRequest {
  return { messages: typeof messages === 'string' ? [{ role: 'user', text: messages }] : messages, tools: [], ...rest };
}

/** A request that keeps what it is told on the way. */
export function listening(request: ModelRequest): {
  request: ModelRequest;
  deltas: ModelDelta[];
  retries: ModelRetry[];
} {
  const deltas: ModelDelta[] = [];
  const retries: ModelRetry[] = [];
  return {
    request: { ...request, onDelta: (delta) => deltas.push(delta), onRetry: (retry) => retries.push(retry) },
    deltas,
    retries,
  };
}

/** The error that a call ends with. */
export async function errorOf(work: Promise<unknown>): Promise<WasmagentError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof WasmagentError) return error;
  throw new Error(`no error of ours: ${String(error)}`);
}
