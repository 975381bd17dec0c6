import type { Model, ModelRequest, ModelTurn } from '../../contracts/model.js';
import { WasmagentError } from '../../errors.js';
import { anthropicModelName } from '../model-name.js';
import type { ApiClient } from './api-client.js';
import { costOfTurn, type PricePerMTok, totalInput } from './cost-of-turn.js';
import { type Failure, readFailure } from './failure.js';
import type { AnthropicBounds } from './options.js';
import type { ProviderContent } from './provider-content.js';
import { delayAfter } from './retry-policy.js';
import type { AnthropicSettings } from './settings.js';
import { StreamCut } from './stream-cut.js';
import { temperatureFor } from './temperature.js';
import { toWireRequest, type WireRequest } from './to-wire-request.js';
import { NO_USAGE, type TokenUsage } from './token-usage.js';
import { TurnBuilder } from './turn-builder.js';
import { untilAborted } from './until-aborted.js';

/** What a model is made of. */
export interface AnthropicModelParts {
  client: ApiClient;
  settings: AnthropicSettings;
  modelId: string;
  bounds: AnthropicBounds;
  price: PricePerMTok | undefined;
  /** The provider is asked to keep what it read where a conversation goes on. */
  keepsPrompts: boolean;
}

/** The tries of one call: what came of the current one, until it was told. */
interface Tries {
  current: TurnBuilder | undefined;
}

/** A model behind `/v1/messages`. Tries again what may pass, and keeps nothing between turns but what it learnt of itself. */
export class AnthropicModel implements Model {
  readonly id: string;
  /** Whether what a turn costs is known: without that no ceiling on the cost can be held. */
  readonly isPriced: boolean;
  readonly #parts: AnthropicModelParts;
  /** False once the endpoint has refused a temperature. */
  #takesTemperature = true;
  /** False once the endpoint has refused the marks. */
  #keepsPrompts: boolean;

  constructor(parts: AnthropicModelParts) {
    this.id = anthropicModelName(parts.modelId);
    this.isPriced = costOfTurn(NO_USAGE, { ...parts, isLocal: parts.settings.isLocal }) !== null;
    this.#parts = parts;
    this.#keepsPrompts = parts.keepsPrompts;
  }

  async respond(request: ModelRequest): Promise<ModelTurn> {
    const tries: Tries = { current: undefined };
    try {
      return await untilAborted(this.#tryUntilWhole(request, tries), request.signal);
    } catch (error) {
      this.#tellCut(request, tries);
      throw error;
    }
  }

  async #tryUntilWhole(request: ModelRequest, tries: Tries): Promise<ModelTurn> {
    const { signal, onRetry } = request;
    const { retry } = this.#parts.bounds;
    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      const temperature = this.#temperatureFor(request);
      const isKept = this.#keepsPrompts && request.goesOn === true;
      try {
        return await this.#askOnce(request, { temperature, isKept }, tries);
      } catch (error) {
        signal?.throwIfAborted();
        this.#tellCut(request, tries);
        const failure = this.#readFailure(error);
        if (failure === undefined) throw error;
        const isRefusedTemperature = failure.isAboutTemperature && temperature !== undefined;
        if (isRefusedTemperature) this.#takesTemperature = false;
        const isRefusedMark = failure.isAboutMarks && isKept;
        if (isRefusedMark) this.#keepsPrompts = false;
        const isRefused = isRefusedTemperature || isRefusedMark;
        const delayMs = isRefused ? 0 : delayAfter(attempt, failure.retryAfterMs, retry);
        waitedMs += delayMs;
        const isInBounds = attempt < retry.maxAttempts && waitedMs <= retry.maxTotalWaitMs;
        const mayTry = isInBounds && (failure.isPassing || isRefused) && request.mayTryAgain?.() !== false;
        if (!mayTry) throw toError(failure, attempt);
        onRetry?.({ errorType: failure.errorType, attempt, maxAttempts: retry.maxAttempts, delayMs });
        if (delayMs > 0) await retry.wait(delayMs, signal);
      }
    }
  }

  async #askOnce(
    request: ModelRequest,
    { temperature, isKept }: { temperature: number | undefined; isKept: boolean },
    tries: Tries,
  ): Promise<ModelTurn> {
    const { modelId, bounds } = this.#parts;
    const body = toWireRequest(request, { modelId, maxOutputTokens: bounds.maxOutputTokens, temperature, isKept });
    const bytes = Buffer.byteLength(JSON.stringify(body));
    if (bytes > bounds.maxRequestBytes) {
      throw new WasmagentError(
        'MODEL_FAILED',
        `the conversation has grown to ${bytes} bytes; at most ${bounds.maxRequestBytes} are sent`,
        { suggestions: ['start a new session', 'let tools return less'] },
      );
    }
    const builder = await this.#readTurn(request, body, tries);
    const turn = builder.build(collectCallIds(request));
    const providerContent: ProviderContent = { provider: 'anthropic', modelId, content: turn.content };
    return {
      thinking: turn.thinking,
      text: turn.text,
      toolRequests: turn.toolRequests,
      finishReason: turn.finishReason,
      inputTokens: totalInput(turn.usage),
      outputTokens: turn.usage.output,
      costUsd: this.#costOf(turn.usage),
      temperature: temperature ?? null,
      providerContent,
    };
  }

  async #readTurn(request: ModelRequest, body: WireRequest, tries: Tries): Promise<TurnBuilder> {
    const { client, bounds, settings } = this.#parts;
    const builder = new TurnBuilder();
    tries.current = builder;
    const tooLong = AbortSignal.timeout(bounds.maxTurnMs);
    const signal = request.signal === undefined ? tooLong : AbortSignal.any([request.signal, tooLong]);
    try {
      for await (const event of client.stream(body, signal)) {
        const delta = builder.add(event);
        if (delta !== undefined && !signal.aborted) request.onDelta?.(delta);
        if (builder.isWhole) return builder;
      }
      // The SDK ends the stream of a request that was aborted as if it were done.
      throw new StreamCut('it ended before its turn was whole');
    } catch (error) {
      request.signal?.throwIfAborted();
      if (!tooLong.aborted) throw error;
      throw new WasmagentError(
        'MODEL_FAILED',
        `${settings.baseUrl} took longer than ${bounds.maxTurnMs} ms for a turn`,
        {
          suggestions: ['ask for less in one task'],
        },
      );
    }
  }

  /** Tells once what the current try had used up: a cut stream is paid for, and no turn will count it. */
  #tellCut({ onCut }: ModelRequest, tries: Tries): void {
    const usage = tries.current?.usage;
    tries.current = undefined;
    if (usage === undefined) return;
    onCut?.({ inputTokens: totalInput(usage), outputTokens: usage.output, costUsd: this.#costOf(usage) });
  }

  /** Null also where the server does not say what it read: taken for nothing, that would evade every ceiling. */
  #costOf(usage: TokenUsage): number | null {
    const { modelId, settings, price } = this.#parts;
    const { isLocal } = settings;
    const isFree = price === undefined ? isLocal : price.input === 0 && price.output === 0;
    if (!isFree && totalInput(usage) === 0) return null;
    return costOfTurn(usage, { modelId, isLocal, price });
  }

  #temperatureFor({ temperature }: ModelRequest): number | undefined {
    if (!this.#takesTemperature) return undefined;
    return temperatureFor(this.#parts.modelId, temperature, this.#parts.settings);
  }

  #readFailure(error: unknown): Failure | undefined {
    const { modelId, settings } = this.#parts;
    return readFailure(error, { modelId, baseUrl: settings.baseUrl, key: settings.key });
  }
}

/** No cause goes along: the SDK's errors hold what the server sent. */
function toError({ code, message, suggestions }: Failure, attempt: number): WasmagentError {
  const often = attempt === 1 ? '' : ` (tried ${attempt} times)`;
  return new WasmagentError(code, `${message}${often}`, { suggestions });
}

function collectCallIds({ messages }: ModelRequest): Set<string> {
  const used = new Set<string>();
  for (const message of messages) {
    if (message.role === 'assistant') for (const { callId } of message.toolRequests) used.add(callId);
  }
  return used;
}
