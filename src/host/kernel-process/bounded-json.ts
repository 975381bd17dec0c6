import { isUtf8 } from 'node:buffer';
import { parseJson } from '../../policy/parse-json.js';

/** How large a JSON text may be before it is parsed; each bound keeps the parser from blocking the host. */
export interface JsonBounds {
  /** Deepest nesting of arrays and objects. */
  depth: number;
  /** Most arrays, objects and object members together: each costs the parser an allocation or a shape. */
  members: number;
  /** Most elements of arrays and objects together. */
  items: number;
}

/** What came of a guarded parse; `limit` is the bound that was passed. */
export type BoundedJson =
  | { status: 'ok'; value: unknown }
  | { status: 'malformed' }
  | { status: 'too-large'; bound: keyof JsonBounds; limit: number };

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const NEAR_BYTES = 256;

/**
 * Parses JSON from an untrusted sender. A few megabytes of brackets take a parser hundreds of milliseconds, and deep
 * nesting overflows the stack of whoever walks the value later, so both are counted on the raw bytes first.
 */
export function parseBoundedJson(bytes: Buffer, bounds: JsonBounds): BoundedJson {
  const passed = findPassedBound(bytes, bounds);
  if (passed !== undefined) return { status: 'too-large', bound: passed, limit: bounds[passed] };
  // Decoding would replace invalid bytes silently, and two different messages could then read the same.
  if (!isUtf8(bytes)) return { status: 'malformed' };
  try {
    return { status: 'ok', value: parseJson(bytes.toString('utf8')) };
  } catch {
    return { status: 'malformed' };
  }
}

function findPassedBound(bytes: Buffer, bounds: JsonBounds): keyof JsonBounds | undefined {
  let depth = 0;
  let members = 0;
  let items = 0;
  const endOfString = findStringEnds(bytes);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(at + 1);
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      depth += 1;
      members += 1;
      if (depth > bounds.depth) return 'depth';
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) depth -= 1;
    else if (byte === COLON) members += 1;
    else if (byte === COMMA) items += 1;
    if (members > bounds.members) return 'members';
    if (items > bounds.items) return 'items';
  }
  return undefined;
}

/** Finds where the string that starts at a place ends. Long stretches without an escape are left to the native search. */
function findStringEnds(bytes: Buffer): (from: number) => number {
  const nextQuote = findNext(bytes, QUOTE);
  const nextBackslash = findNext(bytes, BACKSLASH);
  return (from) => {
    let at = from;
    while (at < bytes.length) {
      for (const near = at + NEAR_BYTES; at < near && bytes[at] !== QUOTE; ) at += bytes[at] === BACKSLASH ? 2 : 1;
      if (bytes[at] === QUOTE) return at;
      at = Math.min(nextQuote(at), nextBackslash(at));
    }
    return at;
  };
}

/** Finds the next place of a byte; asked in ascending order, it looks at no byte twice. */
function findNext(bytes: Buffer, byte: number): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const index = bytes.indexOf(byte, from);
      found = index === -1 ? bytes.length : index;
    }
    return found;
  };
}
