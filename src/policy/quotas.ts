import { deny, type Refusal } from './decision.js';

/** What one run may use of the host, whatever its manifest allows. */
export interface Quotas {
  /** Bridge calls of any kind. */
  hostCalls: number;
  bytesWritten: number;
  /** Writes, and folders made for them; writing the same file again counts again. */
  filesWritten: number;
  /** Largest file that can be read. Past it the read fails (`EFBIG`): that is a size, not a quota. */
  readBytesPerFile: number;
  /** Largest response body of one fetch. */
  responseBytes: number;
}

export const DEFAULT_QUOTAS: Readonly<Quotas> = Object.freeze({
  hostCalls: 2_000,
  bytesWritten: 32 * 1024 * 1024,
  filesWritten: 1_000,
  readBytesPerFile: 8 * 1024 * 1024,
  responseBytes: 1024 * 1024,
});

/** Counts what one run uses. A charge that is refused is not counted; one that was accepted is never given back. */
export class QuotaLedger {
  readonly quotas: Readonly<Quotas>;
  #hostCalls = 0;
  #bytesWritten = 0;
  #filesWritten = 0;

  constructor(quotas: Partial<Quotas> = {}) {
    this.quotas = Object.freeze({ ...DEFAULT_QUOTAS, ...quotas });
  }

  /** Charges one bridge call. */
  chargeCall(requested: string): Refusal | undefined {
    if (this.#hostCalls >= this.quotas.hostCalls) return deny('quota', requested, 'host-calls');
    this.#hostCalls += 1;
    return undefined;
  }

  /** Charges a write before it happens; `files` counts the file and the folders made for it. */
  chargeWrite(requested: string, { bytes, files }: { bytes: number; files: number }): Refusal | undefined {
    if (this.#bytesWritten + bytes > this.quotas.bytesWritten) return deny('quota', requested, 'bytes-written');
    if (this.#filesWritten + files > this.quotas.filesWritten) return deny('quota', requested, 'files-written');
    this.#bytesWritten += bytes;
    this.#filesWritten += files;
    return undefined;
  }
}

/** The refusal for a response body over `responseBytes`. */
export function denyResponseBytes(requested: string): Refusal {
  return deny('quota', requested, 'response-bytes');
}
