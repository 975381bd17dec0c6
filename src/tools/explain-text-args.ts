import { locateSyntaxError } from '../policy/locate-syntax-error.js';
import { headOf, tailOf } from './cut-text.js';

const CONTEXT_CHARS = 20;

/**
 * Says what is wrong with arguments that arrived as text: a model's JSON that is none, with the place of the fault, or
 * JSON that was put into a string.
 */
export function explainTextArgs(text: string): string {
  const fault = locateSyntaxError(text);
  if (fault === undefined) return 'the arguments are JSON inside a string; send the object itself';
  const before = text.slice(0, fault.at);
  const line = before.split('\n').length;
  const column = fault.at - before.lastIndexOf('\n');
  const near = JSON.stringify(tailOf(before, CONTEXT_CHARS) + headOf(text.slice(fault.at), CONTEXT_CHARS));
  const what = {
    end: 'it ends too early: a quote, a bracket or a brace is not closed',
    character: 'a character that cannot stand there',
    'control-character': 'a raw control character in a string: write it as \\n, \\t or \\u00XX',
    'non-finite': 'a number that JSON does not have',
  }[fault.found];
  return `the arguments are not valid JSON: line ${line}, column ${column}: ${what}, near ${near}; send the whole call again`;
}
