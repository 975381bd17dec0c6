const MAGIC_BYTES = 8;
const IMPORTS = 2;
const GLOBALS = 6;
const EXPORTS = 7;
const TABLE_KIND = 1;
const MEMORY_KIND = 2;
const MUTABLE = 1;

/**
 * Prepares the engine's binary for being rewound (see `KeptMemory`): lets it start with less memory than it asks for, so
 * that what lies beyond cannot have been touched unless the engine asked for it, and makes sure that its state is its
 * memory and its stack pointer: one global that can change, and no table that the outside can reach.
 * @param pages what it starts with, in pages of 64 KiB.
 * @throws Error for a binary that is not made like that.
 */
export function prepareBinary(bytes: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  const binary = new Uint8Array(bytes);
  const sections = readSections(binary);
  const imports = sections.get(IMPORTS);
  const globals = sections.get(GLOBALS);
  const exported = sections.get(EXPORTS);
  if (imports === undefined || globals === undefined || exported === undefined) throw unknownBinary('a section');
  writeInitialPages(imports, pages);
  if (countMutableGlobals(globals) !== 1) throw unknownBinary('more than a stack pointer');
  if (readExportKinds(exported).includes(TABLE_KIND)) throw unknownBinary('an open table');
  return binary;
}

function unknownBinary(what: string): Error {
  return new Error(`the engine's binary is not the one that was examined: ${what}`);
}

/** Reads numbers as WebAssembly writes them (LEB128), one after the other. */
class Cursor {
  at: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw unknownBinary('an early end');
    this.at += 1;
    return byte;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw unknownBinary('a number');
  }

  skipName(): void {
    const length = this.number();
    this.at += length;
  }
}

function readSections(binary: Uint8Array): Map<number, Cursor> {
  const sections = new Map<number, Cursor>();
  const cursor = new Cursor(binary, MAGIC_BYTES);
  while (cursor.at < binary.length) {
    const id = cursor.byte();
    const size = cursor.number();
    sections.set(id, new Cursor(binary, cursor.at));
    cursor.at += size;
  }
  return sections;
}

/** Overwrites the imported memory's initial size in place, with as many bytes as it had. */
function writeInitialPages(cursor: Cursor, pages: number): void {
  for (let left = cursor.number(); left > 0; left -= 1) {
    cursor.skipName();
    cursor.skipName();
    const kind = cursor.byte();
    if (kind !== MEMORY_KIND) {
      // Only functions and memories are imported; a function has one number.
      if (kind !== 0) throw unknownBinary('an import');
      cursor.number();
      continue;
    }
    cursor.number();
    const from = cursor.at;
    if (cursor.number() < pages) throw unknownBinary('less memory than that');
    for (let at = from, rest = pages; at < cursor.at; at += 1, rest >>= 7) {
      cursor.bytes[at] = (rest & 127) | (at + 1 < cursor.at ? 128 : 0);
    }
    return;
  }
  throw unknownBinary('no memory');
}

function countMutableGlobals(cursor: Cursor): number {
  let count = 0;
  for (let left = cursor.number(); left > 0; left -= 1) {
    cursor.byte();
    if (cursor.byte() === MUTABLE) count += 1;
    // The initial value: a constant of one number, and an end.
    cursor.byte();
    cursor.number();
    if (cursor.byte() !== 0x0b) throw unknownBinary('a global');
  }
  return count;
}

function readExportKinds(cursor: Cursor): number[] {
  const kinds: number[] = [];
  for (let left = cursor.number(); left > 0; left -= 1) {
    cursor.skipName();
    kinds.push(cursor.byte());
    cursor.number();
  }
  return kinds;
}
