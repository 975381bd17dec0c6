const HEADER_BYTES = 8;
const MEMORY_SECTION = 5;
const HAS_MAXIMUM = 1;

/** A WebAssembly binary that is not what it should be. */
export class WasmFormatError extends Error {
  override readonly name = 'WasmFormatError';
}

/**
 * Rewrites the maximum of a binary's one memory, in pages of 64 KiB, and leaves every other byte as it is. The engine
 * then holds the limit itself: no code in the module can grow its memory past it.
 * @throws WasmFormatError when the binary has not exactly one 32-bit memory of its own.
 */
export function capMemory(binary: Uint8Array, maximumPages: number): Uint8Array {
  for (let at = HEADER_BYTES; at < binary.length; ) {
    const id = binary[at];
    const size = readLeb(binary, at + 1);
    const end = size.end + size.value;
    if (id === MEMORY_SECTION) {
      const body = cappedMemory(binary, size.end, maximumPages);
      return Buffer.concat([binary.subarray(0, at + 1), writeLeb(body.length), body, binary.subarray(end)]);
    }
    at = end;
  }
  throw new WasmFormatError('the engine has no memory of its own');
}

function cappedMemory(binary: Uint8Array, start: number, maximumPages: number): Uint8Array {
  const count = readLeb(binary, start);
  const flags = readLeb(binary, count.end);
  const minimum = readLeb(binary, flags.end);
  // Shared and 64-bit memories have other flags, and other limits.
  if (count.value !== 1 || (flags.value & ~HAS_MAXIMUM) !== 0) throw new WasmFormatError('unexpected kind of memory');
  if (maximumPages < minimum.value) throw new WasmFormatError('the maximum is below what the engine starts with');
  return Buffer.concat([writeLeb(1), writeLeb(HAS_MAXIMUM), writeLeb(minimum.value), writeLeb(maximumPages)]);
}

function readLeb(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0;
  for (let at = start, shift = 0; shift < 35; at += 1, shift += 7) {
    const byte = bytes[at];
    if (byte === undefined) break;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, end: at + 1 };
  }
  throw new WasmFormatError('a number does not end');
}

function writeLeb(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const low = rest % 128;
    rest = (rest - low) / 128;
    bytes.push(rest === 0 ? low : low | 0x80);
    if (rest === 0) return Uint8Array.from(bytes);
  }
}
