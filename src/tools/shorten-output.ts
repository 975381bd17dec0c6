import type { ToolAnswerLimits, ToolOutcome } from '../contracts/tool.js';
import { shortenText } from './shorten-text.js';

/** UTF-16 units of an answer where its tool says nothing else. */
export const MAX_ANSWER_CHARS = 30_000;

/** Error messages are short by nature; one that holds a guest's text or a long path may not be. */
const MAX_MESSAGE_CHARS = 4_000;

/** Shortest that a text inside a structure is cut to, before the structure itself gives way. */
const MIN_TEXT_CHARS = 64;

/**
 * An outcome as a model may see it: no longer than its tool's limit. A text keeps its head and its tail; of a structure
 * the texts and the lists are shortened, so that it stays one. Secrets are taken out before: half of one would not be
 * found afterwards.
 */
export function shortenOutput(
  outcome: ToolOutcome,
  { maxChars = MAX_ANSWER_CHARS, hint }: ToolAnswerLimits = {},
): ToolOutcome {
  if (outcome.status === 'ok') return { ...outcome, output: shortenValue(outcome.output, maxChars, hint) };
  const message = shortenText(outcome.message, MAX_MESSAGE_CHARS);
  if (outcome.output === undefined) return { ...outcome, message };
  return { ...outcome, message, output: shortenValue(outcome.output, maxChars, hint) };
}

function shortenValue(output: unknown, maxChars: number, hint: string | undefined): unknown {
  if (typeof output === 'string') return shortenText(output, maxChars, hint);
  const text = toJson(output);
  if (text === undefined || text.length <= maxChars) return output;
  for (let textChars = maxChars; textChars >= MIN_TEXT_CHARS; textChars = Math.floor(textChars / 2)) {
    const shorter = shortenIn(output, textChars, Math.ceil(textChars / 32), hint);
    if ((toJson(shorter)?.length ?? 0) <= maxChars) return shorter;
  }
  // Names of properties, or nesting, make it this long; then its text is all that can be shown of it.
  return shortenText(text, maxChars, hint);
}

function shortenIn(value: unknown, textChars: number, items: number, hint: string | undefined): unknown {
  if (typeof value === 'string') return shortenText(value, textChars, hint);
  if (Array.isArray(value)) {
    const kept = shortenList(value, items);
    return kept.map((item) => shortenIn(item, textChars, items, hint));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, shortenIn(item, textChars, items, hint)]),
  );
}

function shortenList(list: readonly unknown[], items: number): readonly unknown[] {
  if (list.length <= items) return list;
  const head = Math.ceil((items * 2) / 3);
  const tail = Math.floor(items / 3);
  const left = list.length - head - tail;
  return [...list.slice(0, head), `… ${left} of ${list.length} items left out …`, ...list.slice(list.length - tail)];
}

function toJson(value: unknown): string | undefined {
  return JSON.stringify(value);
}
