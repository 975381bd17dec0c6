import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ManifestInForce } from '../contracts/kernel.js';

/** SHA-256 (hex) over the RFC 8785 form of the manifest in force: names the policy that a run was held by. */
export function manifestDigest(manifest: ManifestInForce): string {
  return createHash('sha256')
    .update(canonicalize(manifest) ?? '', 'utf8')
    .digest('hex');
}
