import { locateSyntaxError } from '../../policy/locate-syntax-error.js';
import type { RecordFault } from '../record-error.js';
import { locatePointer } from './locate-pointer.js';

const LF = 0x0a;

/** A fault of a document of several lines, with the line (1-based) that it is on. */
export interface LocatedFault extends RecordFault {
  line: number;
}

/** Finds the line of a fault in a JSON document. */
export function locateFault(json: Buffer, fault: RecordFault): LocatedFault {
  if (fault.code === 'NOT_UTF8') return { ...fault, line: 1 };
  if (fault.code !== 'JSON_SYNTAX') return { ...fault, line: lineAt(json, locatePointer(json, fault.pointer)) };
  const text = json.toString('utf8');
  const { at, found } = locateSyntaxError(text) ?? { at: 0, found: 'character' };
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const message =
    found === 'end' ? 'the document ends before its JSON does' : `the document is not JSON at column ${column}`;
  return { ...fault, message, line };
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LF); at !== -1 && at < offset; at = bytes.indexOf(LF, at + 1)) line += 1;
  return line;
}
