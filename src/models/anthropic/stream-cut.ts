/** A stream that ended before its turn was whole. */
export class StreamCut extends Error {
  override readonly name = 'StreamCut';
}
