import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { mapStrings } from '../contracts/map-strings.js';
import type { ModelRequest, ToolOffer } from '../contracts/model.js';
import { parseJson } from '../policy/parse-json.js';

/**
 * SHA-256 (hex) over everything that a model answers to: instructions, conversation, tools, temperature. What a
 * provider wants back in its own form is left out: it says the same thing again.
 */
export function seenDigest({ system, messages, tools, temperature }: ModelRequest): string {
  const conversation = messages.map((message) => {
    if (message.role !== 'assistant') return message;
    const { role, text, toolRequests } = message;
    return { role, text, toolRequests };
  });
  return digestOf({ system: system ?? null, conversation, tools: toOffers(tools), temperature: temperature ?? null });
}

/** SHA-256 (hex) over what a model is told about its tools. */
export function toolsDigest(tools: readonly ToolOffer[]): string {
  return digestOf(toOffers(tools));
}

function toOffers(tools: readonly ToolOffer[]): ToolOffer[] {
  return tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
}

/** SHA-256 (hex) over the RFC 8785 form of what JSON can hold of a value. */
export function digestOf(value: unknown): string {
  // As JSON has it: a number that JSON cannot hold is null, and what is undefined is not there. A lone surrogate has no
  // UTF-8 form and counts as U+FFFD.
  const plain = mapStrings(parseJson(JSON.stringify(value)), (text) => text.toWellFormed());
  return createHash('sha256')
    .update(canonicalize(plain) ?? '', 'utf8')
    .digest('hex');
}
