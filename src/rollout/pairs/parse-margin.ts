import { WasmagentError } from '../../errors.js';
import { parseAmount } from '../parse-amount.js';

/** Reads the value of `--min-margin`. @throws WasmagentError `USAGE` when it is no number from 0 on */
export function parseMargin(text: string): number {
  const margin = parseAmount(text);
  if (margin !== undefined) return margin;
  throw new WasmagentError('USAGE', `--min-margin is '${text}', not a number from 0 on`, {
    suggestions: ['--min-margin 0.5'],
  });
}
