import type { ManifestInForce } from '../contracts/kernel.js';

/**
 * The environment a guest sees: exactly the values in the manifest, in an object without a prototype. The host's own
 * environment is never read.
 */
export function guestEnv(manifest: ManifestInForce): Readonly<Record<string, string>> {
  const env: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(manifest.env)) env[name] = value;
  return Object.freeze(env);
}
