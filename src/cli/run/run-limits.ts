import { WasmagentError } from '../../errors.js';
import type { ModelFlags } from './model-flags.js';

const DEFAULT_MAX_STEPS = 20;
const DECIMAL = /^\d{1,9}(?:\.\d{1,9})?$/;

/** How long a run may go on, for how much, and how freely the model chooses its words. */
export interface RunLimits {
  maxSteps: number;
  /** US dollars; undefined: no ceiling. */
  maxCostUsd: number | undefined;
  /** 0 to 2; undefined: the provider's default. */
  temperature: number | undefined;
}

/** US dollars per million tokens. */
export interface TokenPrice {
  input: number;
  output: number;
}

/** Reads the limits that the flags set. @throws WasmagentError `USAGE` */
export function readLimits(flags: Pick<ModelFlags, 'max-steps' | 'max-cost' | 'temperature'>): RunLimits {
  const maxCostUsd = readDecimal('--max-cost', flags['max-cost'], '--max-cost 0.50');
  if (maxCostUsd === 0) throw wrong('--max-cost is 0, for which no turn can be taken', '--max-cost 0.50');
  const temperature = readDecimal('--temperature', flags.temperature, '--temperature 0.7');
  if (temperature !== undefined && temperature > 2) {
    throw wrong(`--temperature goes from 0 to 2, not to ${temperature}`, '--temperature 0.7');
  }
  return { maxSteps: flags['max-steps'] ?? DEFAULT_MAX_STEPS, maxCostUsd, temperature };
}

/** Reads the price that the flags give the model, or undefined. @throws WasmagentError `USAGE` */
export function readPrice(text: string | undefined): TokenPrice | undefined {
  if (text === undefined) return undefined;
  const [input, output, ...more] = text.split(',').map((part) => readDecimal('--price', part, '--price 3,15'));
  if (input === undefined || output === undefined || more.length > 0) {
    throw wrong(`--price takes two prices, not '${text.slice(0, 40)}'`, '--price 3,15');
  }
  return { input, output };
}

function readDecimal(flag: string, text: string | undefined, example: string): number | undefined {
  if (text === undefined) return undefined;
  if (DECIMAL.test(text)) return Number(text);
  throw wrong(`${flag} takes a decimal number, not '${text.slice(0, 40)}'`, example);
}

function wrong(message: string, example: string): WasmagentError {
  return new WasmagentError('USAGE', message, { suggestions: [example] });
}
