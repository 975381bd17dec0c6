import type { Intrinsics } from './intrinsics.js';

/**
 * Makes `TextEncoder`, `TextDecoder` (UTF-8, UTF-16, windows-1252 under its many names), `atob` and `btoa`, as the
 * Encoding and HTML standards have them. Runs in the guest's realm, see `captureIntrinsics`.
 */
export function makeText(kit: Intrinsics): Record<string, unknown> {
  const { apply, create, fromCode, codeAt, slice, toLower, toText, toNumber, newList, named } = kit;
  const { Bytes, WrongType, webError, bytesOf, isView, viewParts } = kit;
  const RangeProblem = RangeError;
  const toFlag = Boolean;
  const CHUNK = 4096;
  const REPLACEMENT = 0xfffd;
  const HIGH_HALF =
    '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
    '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
  const labels: Record<string, string> = create(null);
  const name = (encoding: string, spellings: string): void => {
    let from = 0;
    for (let at = 0; at <= spellings.length; at += 1) {
      if (at < spellings.length && spellings[at] !== ' ') continue;
      labels[slice(spellings, from, at)] = encoding;
      from = at + 1;
    }
  };
  name('utf-8', 'utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8');
  name('utf-16le', 'utf-16le utf-16 ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff');
  name('utf-16be', 'utf-16be unicodefffe');
  name('windows-1252', 'windows-1252 latin1 l1 ascii us-ascii ansi_x3.4-1968 cp1252 x-cp1252 cp819 ibm819 csisolatin1');
  name('windows-1252', 'iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100');

  /** Collects UTF-16 units into text; a call of `fromCharCode` for each would be slow. */
  const openText = () => {
    let text = '';
    let units = newList<number>();
    const flush = (): string => {
      text += apply(fromCode, undefined, units);
      units = newList();
      return text;
    };
    const addUnit = (unit: number): void => {
      units[units.length] = unit;
      if (units.length === CHUNK) flush();
    };
    const addPoint = (point: number): void => {
      if (point < 0x10000) addUnit(point);
      else {
        addUnit(0xd800 + ((point - 0x10000) >> 10));
        addUnit(0xdc00 + ((point - 0x10000) & 0x3ff));
      }
    };
    return { addPoint, end: flush };
  };
  const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
  const trim = (text: string): string => {
    let from = 0;
    let to = text.length;
    while (from < to && isSpace(codeAt(text, from))) from += 1;
    while (to > from && isSpace(codeAt(text, to - 1))) to -= 1;
    return slice(text, from, to);
  };

  /** The code point that starts at a place of a text; one half of a pair alone is replaced. */
  const pointAt = (text: string, at: number): number => {
    const unit = codeAt(text, at);
    if (unit < 0xd800 || unit > 0xdfff) return unit;
    const next = unit < 0xdc00 && at + 1 < text.length ? codeAt(text, at + 1) : 0;
    return next >= 0xdc00 && next <= 0xdfff ? 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00) : REPLACEMENT;
  };
  const lengthOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  const writePoint = (target: Uint8Array, at: number, point: number): void => {
    const bytes = lengthOf(point);
    if (bytes === 1) {
      target[at] = point;
      return;
    }
    target[at] = (bytes === 2 ? 0xc0 : bytes === 3 ? 0xe0 : 0xf0) | (point >> (6 * (bytes - 1)));
    for (let index = 1; index < bytes; index += 1)
      target[at + index] = 0x80 | ((point >> (6 * (bytes - 1 - index))) & 63);
  };
  const encode = (text: string): Uint8Array => {
    let size = 0;
    for (let at = 0; at < text.length; at += 1) {
      const bytes = lengthOf(pointAt(text, at));
      size += bytes;
      if (bytes === 4) at += 1;
    }
    const target = new Bytes(size);
    let to = 0;
    for (let at = 0; at < text.length; at += 1) {
      const point = pointAt(text, at);
      writePoint(target, to, point);
      const bytes = lengthOf(point);
      to += bytes;
      if (bytes === 4) at += 1;
    }
    return target;
  };
  const encodeInto = (text: string, target: Uint8Array): { read: number; written: number } => {
    // Converting the text may have run guest code, so the room is measured after it.
    const room = toNumber(viewParts.typed.length(target));
    let read = 0;
    let written = 0;
    while (read < text.length) {
      const point = pointAt(text, read);
      const bytes = lengthOf(point);
      if (written + bytes > room) break;
      writePoint(target, written, point);
      written += bytes;
      read += bytes === 4 ? 2 : 1;
    }
    return { read, written };
  };

  class TextEncoder {
    get encoding(): string {
      return 'utf-8';
    }
    encode(input: unknown = ''): Uint8Array {
      return encode(toText(input));
    }
    encodeInto(source: unknown, destination: unknown): { read: number; written: number } {
      const text = toText(source);
      if (!isView(destination) || viewParts.typed.tag(destination) !== 'Uint8Array') {
        throw new WrongType('encodeInto: the destination must be a Uint8Array');
      }
      return encodeInto(text, destination as Uint8Array);
    }
  }

  interface Options {
    fatal?: unknown;
    ignoreBOM?: unknown;
    stream?: unknown;
  }
  class TextDecoder {
    readonly #encoding: string;
    readonly #fatal: boolean;
    readonly #ignoreBOM: boolean;
    #isInStream = false;
    #isAtStart = true;
    // UTF-8: bytes still wanted, the bounds of the next one, what is known of the code point.
    #wanted = 0;
    #lower = 0x80;
    #upper = 0xbf;
    #point = 0;
    // UTF-16: a byte and a first half that wait for the rest.
    #byte = -1;
    #half = -1;

    constructor(label: unknown = 'utf-8', options: Options = {}) {
      const encoding = labels[toLower(trim(toText(label)))];
      if (encoding === undefined) throw new RangeProblem('TextDecoder: this encoding is not known');
      this.#encoding = encoding;
      this.#fatal = toFlag(options?.fatal);
      this.#ignoreBOM = toFlag(options?.ignoreBOM);
    }
    get encoding(): string {
      return this.#encoding;
    }
    get fatal(): boolean {
      return this.#fatal;
    }
    get ignoreBOM(): boolean {
      return this.#ignoreBOM;
    }
    decode(input?: unknown, options: Options = {}): string {
      const bytes = input === undefined ? new Bytes(0) : bytesOf(input);
      if (bytes === undefined) throw new WrongType('decode: the input must be a buffer or a view of one');
      const isStream = toFlag(options?.stream);
      if (!this.#isInStream) this.#reset();
      this.#isInStream = isStream;
      const text = openText();
      const add = (point: number): void => {
        const isMark = this.#isAtStart && point === 0xfeff && this.#encoding !== 'windows-1252' && !this.#ignoreBOM;
        this.#isAtStart = false;
        if (!isMark) text.addPoint(point);
      };
      const fail = (): void => {
        if (this.#fatal) {
          this.#isInStream = false;
          throw new WrongType('decode: the data is not valid');
        }
        add(REPLACEMENT);
      };
      const size = toNumber(viewParts.typed.length(bytes));
      if (this.#encoding === 'utf-8') this.#readUtf8(bytes, size, add, fail);
      else if (this.#encoding === 'windows-1252') {
        for (let at = 0; at < size; at += 1) {
          const byte = bytes[at] ?? 0;
          add(byte >= 0x80 && byte < 0xa0 ? codeAt(HIGH_HALF, byte - 0x80) : byte);
        }
      } else this.#readUtf16(bytes, size, add, fail);
      if (!isStream && (this.#wanted > 0 || this.#byte >= 0 || this.#half >= 0)) fail();
      return text.end();
    }
    #reset(): void {
      this.#isAtStart = true;
      this.#wanted = 0;
      this.#lower = 0x80;
      this.#upper = 0xbf;
      this.#byte = -1;
      this.#half = -1;
    }
    #readUtf8(bytes: Uint8Array, size: number, add: (point: number) => void, fail: () => void): void {
      for (let at = 0; at < size; at += 1) {
        const byte = bytes[at] ?? 0;
        if (this.#wanted === 0) {
          if (byte < 0x80) add(byte);
          else if (byte < 0xc2 || byte > 0xf4) fail();
          else {
            this.#wanted = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
            this.#point = byte & (byte < 0xe0 ? 0x1f : byte < 0xf0 ? 0xf : 7);
            // No overlong forms, no halves of pairs, nothing past the last code point.
            this.#lower = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
            this.#upper = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
          }
        } else if (byte < this.#lower || byte > this.#upper) {
          this.#wanted = 0;
          // This byte may start the next character.
          at -= 1;
          fail();
        } else {
          this.#lower = 0x80;
          this.#upper = 0xbf;
          this.#point = (this.#point << 6) | (byte & 63);
          this.#wanted -= 1;
          if (this.#wanted === 0) add(this.#point);
        }
      }
    }
    #readUtf16(bytes: Uint8Array, size: number, add: (point: number) => void, fail: () => void): void {
      for (let at = 0; at < size; at += 1) {
        const byte = bytes[at] ?? 0;
        if (this.#byte < 0) {
          this.#byte = byte;
          continue;
        }
        const unit = this.#encoding === 'utf-16be' ? (this.#byte << 8) | byte : (byte << 8) | this.#byte;
        this.#byte = -1;
        const half = this.#half;
        this.#half = -1;
        const isSecond = unit >= 0xdc00 && unit <= 0xdfff;
        if (half >= 0 && isSecond) {
          add(0x10000 + ((half - 0xd800) << 10) + (unit - 0xdc00));
          continue;
        }
        if (half >= 0) fail();
        if (unit >= 0xd800 && unit < 0xdc00) this.#half = unit;
        else if (isSecond) fail();
        else add(unit);
      }
    }
  }

  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const EQUALS = 61;
  const NO_DIGIT = 255;
  const values = new Bytes(128);
  for (let at = 0; at < 128; at += 1) values[at] = NO_DIGIT;
  for (let at = 0; at < 64; at += 1) values[codeAt(ALPHABET, at)] = at;
  const invalid = (what: string): Error => webError(what, 'InvalidCharacterError');
  const encodeBase64 = (text: string): string => {
    const out = openText();
    const unitAt = (at: number): number => {
      const unit = at < text.length ? codeAt(text, at) : 0;
      if (unit > 255) throw invalid('btoa: the text holds characters that are no bytes');
      return unit;
    };
    for (let at = 0; at < text.length; at += 3) {
      const bits = (unitAt(at) << 16) | (unitAt(at + 1) << 8) | unitAt(at + 2);
      const digits = text.length - at < 3 ? text.length - at + 1 : 4;
      for (let index = 0; index < 4; index += 1) {
        out.addPoint(index < digits ? codeAt(ALPHABET, (bits >> (18 - 6 * index)) & 63) : EQUALS);
      }
    }
    return out.end();
  };
  const decodeBase64 = (text: string): string => {
    const out = openText();
    let bits = 0;
    let digits = 0;
    let padding = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = codeAt(text, at);
      if (isSpace(code)) continue;
      if (code === EQUALS) padding += 1;
      const value = code < 128 ? (values[code] ?? NO_DIGIT) : NO_DIGIT;
      if (code !== EQUALS && (value === NO_DIGIT || padding > 0)) throw invalid('atob: the text is not base64');
      if (code === EQUALS) continue;
      bits = (bits << 6) | value;
      digits += 1;
      if (digits % 4 !== 0) continue;
      for (let shift = 16; shift >= 0; shift -= 8) out.addPoint((bits >> shift) & 255);
      bits = 0;
    }
    const rest = digits % 4;
    // Padding may be left out, but what is there has to complete the last four digits.
    if (rest === 1 || (padding > 0 && (rest === 0 || rest + padding !== 4)))
      throw invalid('atob: the text is not base64');
    if (rest === 2) out.addPoint((bits >> 4) & 255);
    if (rest === 3) {
      out.addPoint((bits >> 10) & 255);
      out.addPoint((bits >> 2) & 255);
    }
    return out.end();
  };

  return {
    TextEncoder: named(TextEncoder, 'TextEncoder'),
    TextDecoder: named(TextDecoder, 'TextDecoder'),
    atob: (text: unknown) => decodeBase64(toText(text)),
    btoa: (text: unknown) => encodeBase64(toText(text)),
  };
}
