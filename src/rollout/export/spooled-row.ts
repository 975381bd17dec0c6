import { WasmagentError } from '../../errors.js';
import type { Row } from '../formats/trainer-format.js';
import { isJsonObject } from './is-json-object.js';
import { fromJsonText, toJsonText } from './json-text.js';

/** A row as it waits for the types of all others. */
export interface SpooledRow {
  row: Row;
  /** Functions it calls. */
  names: string[];
  /** Members of its provenance line. */
  provenance: string;
}

/** Its text: one part a line, since JSON has no line ends of its own. */
export function toSpooled({ row, names, provenance }: SpooledRow): string {
  return `${provenance}\n${toJsonText(names)}\n${toJsonText(row)}`;
}

/** The row of such a text. */
export function fromSpooled(text: string): SpooledRow {
  const [provenance, namesText, rowText] = text.split('\n');
  if (provenance !== undefined && namesText !== undefined && rowText !== undefined) {
    const names = fromJsonText(namesText);
    const row = fromJsonText(rowText);
    if (Array.isArray(names) && isJsonObject(row)) return { provenance, names: names.map(String), row };
  }
  throw new WasmagentError('BUG', 'a spooled row is not what was written');
}
