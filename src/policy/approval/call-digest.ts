import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * What an approval is given for: SHA-256 (hex) over the RFC 8785 form of tool name and arguments. Undefined for texts
 * that have no such form (lone surrogates): what cannot be named exactly cannot be approved.
 */
export function callDigest(tool: string, args: Readonly<Record<string, unknown>>): string | undefined {
  try {
    const canonical = canonicalize({ tool, args });
    return canonical === undefined ? undefined : createHash('sha256').update(canonical, 'utf8').digest('hex');
  } catch {
    return undefined;
  }
}
