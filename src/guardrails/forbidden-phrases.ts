import type { TextGuardrail } from '../contracts/guardrail.js';
import { WasmagentError } from '../errors.js';
import { foldPhrase } from './fold-phrase.js';

/** Most phrases of one list. */
const MAX_PHRASES = 10_000;

/** A phrase as it is compared, and the line of the list that it stands in (1-based). */
export interface ForbiddenPhrase {
  folded: string;
  line: number;
}

/**
 * Reads a list of phrases: one a line; blank lines and lines that begin with `#` say nothing.
 * @throws WasmagentError `INPUT_MALFORMED` for a list without phrases, with too many, or with one that nobody can see
 */
export function parsePhrases(text: string, where: string): ForbiddenPhrase[] {
  const fail = (what: string): never => {
    throw new WasmagentError('INPUT_MALFORMED', `${where}: ${what}`, {
      suggestions: ['one phrase a line; a line that begins with # is a comment'],
    });
  };
  const phrases: ForbiddenPhrase[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const folded = foldPhrase(line);
    // It would stand in every text.
    if (folded === '') fail(`line ${index + 1} holds only characters that cannot be seen`);
    phrases.push({ folded, line: index + 1 });
  }
  if (phrases.length === 0) fail('it holds no phrase');
  if (phrases.length > MAX_PHRASES) fail(`it holds more than ${MAX_PHRASES} phrases`);
  return phrases;
}

/**
 * Stops a task (`input`) or an answer (`output`) that holds one of the phrases, in any case, width or spacing. Names the
 * line of the list and not the phrase, which may be what nobody is to read in a log.
 */
export function forbiddenPhrasesGuardrail(
  layer: TextGuardrail['layer'],
  phrases: readonly ForbiddenPhrase[],
): TextGuardrail {
  return {
    name: 'forbiddenPhrasesGuardrail',
    layer,
    async inspect(text) {
      const folded = foldPhrase(text);
      const found = phrases.find((phrase) => folded.includes(phrase.folded));
      if (found === undefined) return undefined;
      return { reason: `it holds a forbidden phrase (line ${found.line} of the list)`, metadata: { line: found.line } };
    },
  };
}
