import type { JsonValue } from '../../contracts/verifier.js';

/** What the tested function did when it was called: gave data back, threw, or gave back what JSON cannot carry. */
export type Answer = { value: JsonValue } | 'threw' | 'not-data';

// Runs in the guest's realm. It carries arguments in and answers out and judges nothing, so a program that takes it
// over has only chosen its own answers. What it uses is captured before the program loads, and its answers are put
// together from primitive strings: a redefined prototype would otherwise spoil an honest program's answers too.
const DRIVER = `function (name, text, load) {
  'use strict';
  const { parse, stringify } = JSON, { apply } = Reflect, finite = Number.isFinite;
  const calls = parse(text), count = calls.length, exported = {};
  load(exported);
  const tested = exported[name];
  const encode = (value) => {
    const type = typeof value;
    if (type === 'boolean' || type === 'string' || value === null) return '[' + stringify(value) + ']';
    if (type === 'number') return finite(value) ? '[' + stringify(value) + ']' : '"not-data"';
    if (type !== 'object') return '"not-data"';
    const json = stringify(value);
    return typeof json === 'string' && (json[0] === '{' || json[0] === '[') ? '[' + json + ']' : '"not-data"';
  };
  const call = (args) => {
    let value;
    try { value = apply(tested, undefined, args); } catch { return '"threw"'; }
    try { return encode(value); } catch { return '"not-data"'; }
  };
  let out = '';
  for (let i = 0; i < count; i++) out += (i === 0 ? '' : ',') + call(calls[i]);
  return '[' + out + ']';
}`;

/**
 * The script that loads a CommonJS program and calls its exported function once per argument list, in order.
 * Its completion value is a string for `readAnswers`. Expected values have no place in it.
 */
export function toKernelProgram(javascript: string, functionName: string, calls: readonly JsonValue[][]): string {
  const name = JSON.stringify(functionName);
  const text = JSON.stringify(JSON.stringify(calls));
  return `(${DRIVER.replaceAll(/\n\s*/g, ' ')})(${name}, ${text}, function (exports) { 'use strict';\n${javascript}\n});`;
}

/** The answers in a kernel's value (guest-controlled), or undefined unless there is exactly one for every call. */
export function readAnswers(value: unknown, count: number): Answer[] | undefined {
  if (typeof value !== 'string') return undefined;
  const list = parseJson(value);
  if (!Array.isArray(list) || list.length !== count) return undefined;
  const answers: Answer[] = [];
  for (const entry of list) {
    if (entry === 'threw' || entry === 'not-data') answers.push(entry);
    else if (Array.isArray(entry) && entry.length === 1 && entry[0] !== undefined) answers.push({ value: entry[0] });
    else return undefined;
  }
  return answers;
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
