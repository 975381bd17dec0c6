import { TokenReader } from '../../../src/rollout/tokens/token-reader.js';

/** A token as tests compare it. */
export interface ReadToken {
  hash: string;
  start: number;
  end: number;
}

/** All tokens of a text. */
export function readTokens(text: string): ReadToken[] {
  const tokens: ReadToken[] = [];
  for (const reader = new TokenReader(text); reader.next(); ) {
    tokens.push({ hash: `${reader.low}:${reader.high}`, start: reader.start, end: reader.end });
  }
  return tokens;
}
