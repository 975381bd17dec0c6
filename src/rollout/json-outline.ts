const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** One member of a line's outermost object, as byte positions in the line. */
export interface Field {
  key: string;
  /** Where the key's opening quote is. */
  start: number;
  valueStart: number;
  /** One past the last byte of the value, blanks not counted. */
  valueEnd: number;
}

/** What the bytes of a JSON object say about its build, without making values of it. */
export interface JsonOutline {
  /** The outermost members, in order. */
  fields: Field[];
  /** Members of all objects, at every depth; more than there are keys means that some object has a key twice. */
  members: number;
  /** Deepest nesting; the outermost object is 1. */
  depth: number;
}

/** Outlines one JSON object. Text that is not JSON gives an outline without meaning, but never an error or a loop. */
export function outlineJson(bytes: Buffer): JsonOutline {
  const outline: JsonOutline = { fields: [], members: 0, depth: 0 };
  let depth = 0;
  let key: { start: number; end: number } | undefined;
  let valueStart = -1;
  const endField = (at: number): void => {
    if (key === undefined || valueStart === -1) return;
    let [from, to] = [valueStart, at];
    while (from < to && (bytes[from] ?? 0) <= SPACE) from += 1;
    while (to > from && (bytes[to - 1] ?? 0) <= SPACE) to -= 1;
    outline.fields.push({
      key: decodeKey(bytes, key.start, key.end),
      start: key.start,
      valueStart: from,
      valueEnd: to,
    });
    key = undefined;
    valueStart = -1;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    switch (bytes[at]) {
      case QUOTE: {
        const end = stringEnd(bytes, at);
        // Between members only: within a value, at any depth, valueStart is set.
        if (valueStart === -1) key = { start: at, end };
        at = end - 1;
        break;
      }
      case COLON:
        outline.members += 1;
        if (valueStart === -1) valueStart = at + 1;
        break;
      case COMMA:
        if (depth === 1) endField(at);
        break;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        depth += 1;
        if (depth > outline.depth) outline.depth = depth;
        break;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (depth === 1) endField(at);
        depth -= 1;
        break;
    }
  }
  return outline;
}

/** One past the closing quote of the string that opens at `open`. */
export function stringEnd(bytes: Buffer, open: number): number {
  for (let close = bytes.indexOf(QUOTE, open + 1); close !== -1; close = bytes.indexOf(QUOTE, close + 1)) {
    let slashes = close - 1;
    while (slashes > open && bytes[slashes] === BACKSLASH) slashes -= 1;
    if ((close - slashes) % 2 === 1) return close + 1;
  }
  return bytes.length;
}

/** The key between two quotes, with its escapes resolved: `"r\u0061nk"` is rank. */
export function decodeKey(bytes: Buffer, start: number, end: number): string {
  const raw = bytes.subarray(start, end);
  if (!raw.includes(BACKSLASH)) return raw.toString('utf8', 1, raw.length - 1);
  try {
    return String(JSON.parse(raw.toString('utf8')));
  } catch {
    return '';
  }
}
