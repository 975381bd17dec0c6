import type { ModelTurn } from '../../contracts/model.js';

/** Why a second model gave no verdict. */
export type NoVerdict = 'timeout' | 'error' | 'refusal' | 'max-tokens' | 'unreadable';

/** What a second model made of a text; anything but `pass` and `trip` is no verdict. */
export type Verdict = 'pass' | 'trip' | NoVerdict;

/** The one answer that lets pass, and the one that does not; everything else is no verdict. */
export function verdictText(nonce: string, verdict: 'pass' | 'trip'): string {
  return `{"nonce":"${nonce}","verdict":"${verdict}"}`;
}

/**
 * Reads the answer of a second model. It must be one of the two answers and nothing else: a verdict among other words may
 * be one that the judged text had it repeat, and the nonce is what no judged text can know.
 */
export function readVerdict({ finishReason, text, toolRequests }: ModelTurn, nonce: string): Verdict {
  if (finishReason === 'refusal') return 'refusal';
  if (finishReason === 'max_tokens') return 'max-tokens';
  if (finishReason !== 'stop') return 'error';
  if (toolRequests.length > 0) return 'unreadable';
  // Blanks between the tokens of JSON mean nothing, and none of the tokens holds one.
  const tokens = text.replace(/[ \t\r\n]+/g, '');
  if (tokens === verdictText(nonce, 'pass')) return 'pass';
  return tokens === verdictText(nonce, 'trip') ? 'trip' : 'unreadable';
}
