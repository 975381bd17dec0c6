import { generateKeyPairSync } from 'node:crypto';
import { writeNewFiles } from '../../host/key-files.js';
import { keyidOf, publicPemOf } from './signer.js';

/** A new pair of keys: where its halves lie, and the name that attestations give it. */
export interface KeyFiles {
  privateKey: string;
  publicKey: string;
  keyid: string;
}

/**
 * Makes an Ed25519 pair: the private half at `path` for this user alone (mode 0600), the public one beside it.
 * @throws WasmagentError `OUTPUT_CONFLICT` when one of the files exists, `OUTPUT_UNWRITABLE`
 */
export function makeKeys(path: string): KeyFiles {
  const publicPath = `${path.replace(/\.pem$/, '')}.pub.pem`;
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeNewFiles([
    { path, text: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), mode: 0o600 },
    { path: publicPath, text: publicPemOf(publicKey), mode: 0o644 },
  ]);
  return { privateKey: path, publicKey: publicPath, keyid: keyidOf(publicKey) };
}
