import { looksRandom } from '../looks-secret.js';
import { assignedRule, type RedactionRule, tokenRule } from '../redaction-rule.js';

/** The rules for providers of models and of what agents use. */
export const AI_PROVIDER_RULES: readonly RedactionRule[] = [
  tokenRule('anthropic-key', ['sk-ant-'], '[\\w-]{24,}'),
  tokenRule('openrouter-key', ['sk-or-v1-'], '[a-f0-9]{48,}'),
  // Several other providers sell keys of the same shape.
  tokenRule('openai-key', ['sk-'], '(?:proj-|svcacct-|admin-|None-)?[\\w-]{20,}', (key) =>
    looksRandom(key.slice(3, 131)),
  ),
  tokenRule('groq-key', ['gsk_'], '[A-Za-z0-9]{40,}'),
  tokenRule('replicate-token', ['r8_'], '[A-Za-z0-9]{37,}'),
  tokenRule('perplexity-key', ['pplx-'], '[A-Za-z0-9]{40,}'),
  tokenRule('hugging-face-token', ['hf_', 'api_org_'], '[A-Za-z0-9]{34,}'),
  tokenRule('xai-key', ['xai-'], '[A-Za-z0-9]{60,}'),
  tokenRule('nvidia-key', ['nvapi-'], '[\\w-]{60,}'),
  tokenRule('langsmith-key', ['lsv2_pt_', 'lsv2_sk_'], '[a-f0-9]{32}_[a-f0-9]{10}'),
  tokenRule('pinecone-key', ['pcsk_'], '[\\w]{40,}'),
  tokenRule('tavily-key', ['tvly-'], '[A-Za-z0-9-]{28,}'),
  tokenRule('elevenlabs-key', ['sk_'], '[a-f0-9]{48}(?![A-Za-z0-9])'),
  assignedRule('cohere-key', ['cohere', 'co_api_key'], '[A-Za-z0-9]{40}'),
  assignedRule('mistral-key', ['mistral'], '[A-Za-z0-9]{32}', looksRandom),
  assignedRule('together-key', ['together'], '[a-f0-9]{64}'),
  assignedRule('wandb-key', ['wandb'], '[a-f0-9]{40}'),
];
