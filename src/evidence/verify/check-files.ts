import type { PackManifest } from '../../contracts/pack-manifest.generated.js';
import { packManifestValidator } from '../../contracts/pack-validators.generated.js';
import { inspectChain } from '../inspect-chain.js';
import { formatPackManifest, toPackManifest } from '../pack/manifest.js';
import { PACK_FILES, UNLISTED_FILES } from '../pack/pack-layout.js';
import { PackFault } from './pack-fault.js';
import type { PackReader } from './pack-reader.js';

/**
 * Checks that the folder holds what the manifest lists, byte for byte, and nothing else.
 * @param text the manifest, as it was held against the signature.
 * @throws PackFault
 */
export function checkFiles(reader: PackReader, text: string): PackManifest {
  const file = PACK_FILES.manifest;
  const manifest = reader.parse(file, Buffer.from(text), packManifestValidator);
  if (formatPackManifest(toPackManifest(manifest.files)) !== text)
    throw new PackFault('spelling', file, 'it is not sorted, or not spelled as it is written');
  const listed = new Set(manifest.files.map((entry) => entry.file));
  if (listed.size !== manifest.files.length) throw new PackFault('shape', file, 'it lists a file twice');
  const unlisted = UNLISTED_FILES.find((name) => listed.has(name));
  if (unlisted !== undefined) throw new PackFault('shape', file, `it lists ${unlisted}, which is made from it`);
  for (const name of reader.files.keys()) {
    if (!listed.has(name) && !UNLISTED_FILES.includes(name))
      throw new PackFault('added', name, 'the manifest does not list it');
  }
  for (const entry of manifest.files) {
    try {
      reader.verifyDigest(entry.file, entry.sha256, entry.bytes);
    } catch (error) {
      throw error instanceof PackFault && error.code === 'digest' ? locate(reader, error) : error;
    }
  }
  if (reader.emptyFolder !== undefined) throw new PackFault('added', reader.emptyFolder, 'no pack has an empty folder');
  return manifest;
}

/** A changed log says itself which line it is; other files do not. */
function locate(reader: PackReader, fault: PackFault): PackFault {
  if (!fault.file.endsWith('.jsonl')) return fault;
  const text = reader.text(fault.file);
  if (!/^\{"traceId":/.test(text)) return fault;
  const found = inspectChain(text).fault;
  if (found === undefined) return fault;
  return new PackFault(found.kind === 'torn' ? 'torn' : 'chain', fault.file, found.what, found.line);
}
