import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Validator } from '../../contracts/validators.generated.js';
import { parseBoundedJson } from '../../host/kernel-process/bounded-json.js';
import { digestForeign, type ForeignFile, listForeign, type Refusal, readForeign } from '../../host/pack-folder.js';
import { LEFTOVER } from '../pack/pack-layout.js';
import { PackFault } from './pack-fault.js';

const MAX_TEXT_BYTES = 64 * 1024 * 1024;
const MAX_FILE_BYTES = 1024 * 1024 * 1024;
const MAX_PACK_BYTES = 4 * MAX_FILE_BYTES;
const JSON_BOUNDS = { depth: 64, members: 1_000_000, items: 1_000_000 };
/** What a name in a pack is made of. Anything else could also lie to whoever reads the report. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
const WORDS: Record<Refusal, string> = {
  link: 'it is a symbolic link',
  special: 'it is no regular file',
  'too-many': 'the folder has more files than any pack',
  'too-deep': 'the folder is deeper than any pack',
  'too-large': 'it is larger than any file of a pack',
  missing: 'it is missing',
  unreadable: 'it cannot be read',
  moved: 'it lies elsewhere than its name says',
  'hard-link': 'it has another name elsewhere',
};

/**
 * Reads a pack that somebody else handed over. Nothing outside the folder is read, no link is followed, and no more is
 * read than a pack can have. Every method throws a `PackFault` for what is wrong with the pack, and nothing else.
 */
export class PackReader {
  readonly files: ReadonlyMap<string, ForeignFile>;
  /** A folder without any file below it; no pack has one. */
  readonly emptyFolder: string | undefined;
  readonly #root: string;
  /** Digests that the manifest gives: what is read later must still be that. */
  readonly #digests = new Map<string, string>();

  /** Lists the folder. @param root its real path. */
  constructor(root: string) {
    this.#root = root;
    const listing = listForeign(root);
    if (listing.status === 'refused') throw refused(listing.file, listing.why);
    for (const { file } of listing.files) {
      if (!NAME.test(file) && !LEFTOVER.test(file))
        throw new PackFault('not-a-file', shown(file), 'no file of a pack has such a name');
    }
    const total = listing.files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > MAX_PACK_BYTES) throw new PackFault('too-large', '.', `the folder has ${total} bytes`);
    this.files = new Map(listing.files.map((each) => [each.file, each]));
    const parents = new Set(listing.files.flatMap(({ file }) => foldersOf(file)));
    const empty = listing.folders.find((folder) => !parents.has(folder));
    this.emptyFolder = empty === undefined ? undefined : shown(empty);
  }

  has(file: string): boolean {
    return this.files.has(file);
  }

  /** Compares a file with its digest, and remembers it for later reads. */
  verifyDigest(file: string, sha256: string, bytes: number): void {
    const found = this.files.get(file);
    if (found === undefined) throw new PackFault('missing', file, 'it is listed and not there');
    if (found.bytes !== bytes) throw new PackFault('digest', file, `it has ${found.bytes} bytes, not ${bytes}`);
    const reading = digestForeign(this.#root, file, MAX_FILE_BYTES);
    if (reading.status === 'refused') throw refused(file, reading.why);
    if (reading.value !== sha256) throw new PackFault('digest', file, 'its SHA-256 is not the listed one');
    this.#digests.set(file, sha256);
  }

  /** The bytes of a file. */
  bytes(file: string): Buffer {
    if (!this.files.has(file)) throw new PackFault('missing', file, 'it is missing');
    const reading = readForeign(this.#root, file, MAX_TEXT_BYTES);
    if (reading.status === 'refused') throw refused(file, reading.why);
    const known = this.#digests.get(file);
    if (known !== undefined && sha256Of(reading.value) !== known)
      throw new PackFault('digest', file, 'it changed while it was verified');
    return reading.value;
  }

  /** The text of a file, which must be UTF-8. */
  text(file: string): string {
    const bytes = this.bytes(file);
    if (!isUtf8(bytes)) throw new PackFault('shape', file, 'it is not UTF-8 text');
    return bytes.toString('utf8');
  }

  /** A JSON file of a known shape, of no more than `maxBytes`. */
  json<T>(file: string, validate: Validator<T>, maxBytes = MAX_TEXT_BYTES): T {
    const { bytes = 0 } = this.files.get(file) ?? {};
    if (bytes > maxBytes) throw new PackFault('too-large', file, `it has ${bytes} bytes`);
    return this.parse(file, this.bytes(file), validate);
  }

  /** JSON of a known shape out of some bytes of a file. */
  parse<T>(file: string, bytes: Buffer, validate: Validator<T>, line?: number): T {
    const parsed = parseBoundedJson(bytes, JSON_BOUNDS);
    if (parsed.status === 'too-large')
      throw new PackFault('too-large', file, `it has more than ${parsed.limit} ${parsed.bound}`, line);
    if (parsed.status === 'malformed') throw new PackFault('shape', file, 'it is not JSON', line);
    if (validate(parsed.value)) return parsed.value;
    const [first] = validate.errors ?? [];
    throw new PackFault('shape', file, `${first?.instancePath || '/'} ${first?.message ?? 'is wrong'}`, line);
  }
}

/** The digest of some bytes, in hex. */
export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refused(file: string, why: Refusal): PackFault {
  const code = why.startsWith('too-') ? 'too-large' : why === 'missing' ? 'missing' : 'not-a-file';
  return new PackFault(code, shown(file), WORDS[why]);
}

/** The folders that a file lies in, as paths. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function shown(file: string): string {
  return file.replaceAll(/[^ -~]/g, '?').slice(0, 200);
}
