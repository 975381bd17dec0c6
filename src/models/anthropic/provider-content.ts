import { isRecord } from './is-record.js';

/** A content block as it goes over the wire. */
export type WireBlock = Record<string, unknown> & { type: string };

/** A turn in the provider's own form. Signed thinking in it belongs to the model that wrote it. */
export interface ProviderContent {
  provider: 'anthropic';
  modelId: string;
  content: WireBlock[];
}

/** The blocks of a turn that this model wrote; undefined for anything else, which is then put together anew. */
export function contentOf(providerContent: unknown, modelId: string): WireBlock[] | undefined {
  if (!isRecord(providerContent)) return undefined;
  const { provider, modelId: writtenBy, content } = providerContent;
  if (provider !== 'anthropic' || writtenBy !== modelId || !Array.isArray(content)) return undefined;
  return content.every(isWireBlock) ? content : undefined;
}

/** True for a record with a type. */
export function isWireBlock(value: unknown): value is WireBlock {
  return isRecord(value) && typeof value['type'] === 'string';
}
