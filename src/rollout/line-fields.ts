/** The members of one branch as records take them over: the source's own bytes, or what redaction left of them. */
export interface LineFields {
  /** The value's JSON text; empty when there is none. */
  raw(key: string): Buffer;
  /** The text of a string member; empty when there is none. */
  text(key: string): string;
  /** SHA-256 of the source line without its end, in hex: of the line as it is in the input, redacted or not. */
  sha256(): string;
}
