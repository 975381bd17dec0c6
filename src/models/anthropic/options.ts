import type { PricePerMTok } from './cost-of-turn.js';
import { RETRY_POLICY, type RetryPolicy } from './retry-policy.js';
import type { Environment } from './settings.js';

/** How the model is asked. Whatever is left out has a default. */
export interface AnthropicOptions {
  /** The provider's own id. Absent: `ANTHROPIC_MODEL`, else the default model. */
  modelId?: string;
  /** Where `ANTHROPIC_*` are read. Absent: the environment of this process. */
  env?: Environment;
  /** Cap on what one turn may be, thinking included. */
  maxOutputTokens?: number;
  /** Instead of the list prices. */
  priceUsdPerMTok?: PricePerMTok;
  /** Whether the provider is asked to keep what it read. Absent: as `WASMAGENT_PROMPT_CACHE` says. */
  keepsPrompts?: boolean;
  /** A try ends when no byte comes for so long. */
  idleTimeoutMs?: number;
  /** One try takes no longer, however steadily it trickles. */
  maxTurnMs?: number;
  maxRequestBytes?: number;
  maxResponseBytes?: number;
  retry?: Partial<RetryPolicy>;
}

/** The options with every default filled in. */
export interface AnthropicBounds {
  maxOutputTokens: number;
  idleTimeoutMs: number;
  maxTurnMs: number;
  maxRequestBytes: number;
  maxResponseBytes: number;
  retry: RetryPolicy;
}

/** The bounds of a model that was opened with these options. */
export function boundsOf(options: AnthropicOptions): AnthropicBounds {
  return {
    // Every model now sold takes it, and it leaves room for thinking, which counts as output.
    maxOutputTokens: options.maxOutputTokens ?? 16_384,
    idleTimeoutMs: options.idleTimeoutMs ?? 120_000,
    maxTurnMs: options.maxTurnMs ?? 15 * 60_000,
    // The API's own limit on a request.
    maxRequestBytes: options.maxRequestBytes ?? 32 * 1024 * 1024,
    maxResponseBytes: options.maxResponseBytes ?? 32 * 1024 * 1024,
    retry: { ...RETRY_POLICY, ...options.retry },
  };
}
